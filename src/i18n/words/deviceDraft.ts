import { catalogue } from "../catalogue.ts";

/** Words that are on this device and not on the server: said differently from "saved", wherever they are spoken of. */
export const deviceDraftWords = catalogue({
  vi: {
    untitled: "Chưa có tên",
    undo: "Hoàn tác",

    line: {
      savedAt: (time: string) => `Đã lưu trên máy chủ lúc ${time}`,
      keptAt: (time: string) => `Đã giữ trên máy này lúc ${time}, chưa lưu lên máy chủ`,
      typing: "Đang nhập, chưa lưu lên máy chủ",
      onServerAt: (time: string) => `Đã giữ phần đang nhập trên máy chủ lúc ${time}, chưa lưu hội nghị`,
      off: "Mới ở trên màn hình: máy dùng chung, không giữ gì trên máy này",
      full: "Máy này hết chỗ nên không giữ được phần đang nhập; lưu lên máy chủ để khỏi mất",
      forbidden: "Trình duyệt không cho giữ phần đang nhập trên máy này; lưu lên máy chủ để khỏi mất",
      elsewhere: "Đang nhập ở thẻ khác của trình duyệt này",
      alsoKept: (time: string) => `Đã giữ trên máy này lúc ${time}`,
      alsoOnServer: (time: string) => `Phần đang nhập đã giữ trên máy chủ lúc ${time}`,
      tooLarge: "Phần đang nhập quá dài nên máy chủ không giữ nháp",
      badCharacter: "Có ký tự lạ nên máy chủ không giữ nháp; xóa ký tự ấy rồi nhập tiếp",
      onScreen: "Nội dung còn trên màn hình",
    },

    found: {
      title: "Có phần nhập chưa lưu lên máy chủ",
      elsewhereTitle: "Bạn đang viết dở trên máy khác",
      continuedTitle: "Bạn đã viết tiếp trên máy khác",
      continued: (at: string) =>
        `Phần trên máy này, nhập lúc ${at}, đã được viết tiếp ở đó nên phần mới hơn được mở trước.`,
      takeEarlier: "Lấy lại phần trên máy này",
      earlierTaken: "Đã lấy lại phần trên máy này.",
      typedElsewhere: (at: string, machine: string) =>
        `Viết lúc ${at} trên ${machine || "máy khác"}, nay hiện lại đầy đủ ở đây. Lưu để đưa vào hội nghị.`,
      typed: (at: string) => `Nhập lúc ${at} trên máy này, nay hiện lại đầy đủ. Lưu để đưa lên máy chủ.`,
      moved: (name: string, at: string) =>
        `Trong lúc đó ${name} đã lưu hội nghị này lúc ${at}. Khi lưu, hai bản được gộp; chỗ nào cùng sửa thì được hỏi.`,
      merged: (name: string, at: string) =>
        `Trong lúc đó ${name} đã lưu hội nghị này lúc ${at}; phần ấy đã được gộp vào đây.`,
      drop: "Bỏ phần chưa lưu, dùng bản trên máy chủ",
      dropNew: "Bỏ phần chưa lưu, bắt đầu lại",
      dropped: "Đã bỏ phần chưa lưu.",
      gone: "Hội nghị này không còn trong sổ, nhưng phần nhập trên máy này vẫn còn.",
      asNew: "Mở phần đã nhập thành hội nghị mới",
    },

    other: {
      title: (at: string) => `Bạn đang viết dở trên máy khác lúc ${at}`,
      text: (machine: string) =>
        `Phần viết trên ${machine || "máy khác"} khác phần đang hiện ở đây. Chọn một; phần kia không mất cho tới khi chọn.`,
      take: "Lấy phần viết trên máy khác",
      leave: "Giữ phần ở đây, bỏ phần kia",
      taken: "Đã lấy phần viết trên máy khác.",
    },

    elsewhere: {
      title: "Hội nghị này đang được nhập ở thẻ khác",
      text: "Chỉ một thẻ nhập được, để hai thẻ không ghi đè lên nhau. Chuyển sang đây thì phần đã nhập ở thẻ kia hiện ra ở thẻ này.",
      take: "Nhập tiếp ở thẻ này",
    },

    list: {
      title: "Đang viết dở",
      text: "Phần đã nhập mà chưa lưu, giữ trên máy này hoặc trên máy chủ cho riêng bạn.",
      unfinished: (title: string, at: string, machine: string | null) =>
        `Đang nhập dở: ${title}, lúc ${at}${machine === null ? "" : `, trên ${machine || "máy khác"}`}`,
      typedAt: (at: string, machine: string | null) =>
        machine === null ? `Nhập lúc ${at}` : `Viết lúc ${at} trên ${machine || "máy khác"}`,
      isNew: "Chưa lưu lần nào",
      resume: "Tiếp tục",
      resumeNamed: (title: string) => `Tiếp tục ${title}`,
      drop: "Bỏ",
      dropNamed: (title: string) => `Bỏ ${title}`,
      dropped: (title: string) => `Đã bỏ “${title}”.`,
      failed: "Chưa bỏ được; thử lại.",
    },

    leave: {
      kept: "Phần chưa lưu đã được giữ: mở lại hội nghị là thấy. Người khác chỉ thấy sau khi lưu lên máy chủ.",
      go: "Rời trang, giữ phần chưa lưu",
    },

    signOut: {
      title: (count: number) => `Còn ${count} mục chưa lưu lên máy chủ`,
      text: "Giữ trên máy này thì lần đăng nhập sau của chính tài khoản này ở trình duyệt này mở lại được; người khác không thấy.",
      onScreen: (titles: string) => `Chỉ có trên màn hình và sẽ mất khi đăng xuất: ${titles}.`,
      stay: "Ở lại",
      keep: "Đăng xuất, giữ trên máy này",
      discard: "Đăng xuất và xóa",
      lose: "Đăng xuất, bỏ phần chưa lưu",
    },

    shared: {
      label: "Máy dùng chung: không giữ gì trên máy này",
      hint: "Phần đang nhập không giữ trên máy này, chỉ giữ trên máy chủ cho riêng bạn. Lựa chọn này hết hiệu lực khi đóng trình duyệt.",
    },

    merge: {
      title: "Hội nghị đã được người khác lưu",
      said: (name: string, at: string) => `${name} đã lưu hội nghị này lúc ${at}.`,
      kept: "Nội dung đang nhập vẫn còn nguyên. Nội dung không được chọn, của bạn hay của người kia, vẫn đọc lại và lấy lại được trong lịch sử của hội nghị.",
      taken: (name: string) => `Lấy từ bản của ${name}:`,
      rows: (count: number) => `${count} dòng`,
      choose: "Mục cả hai cùng sửa: chọn nội dung cần giữ",
      mine: (time: string) => `Đang nhập, ${time}`,
      theirs: (name: string, at: string) => `${name}, ${at}`,
      row: (number: number) => `dòng ${number}`,
      removed: "Bỏ dòng này",
      empty: "Để trống",
      save: "Gộp và lưu",
      open: "Mở bản kia ở thẻ mới",
      later: "Để sau",
    },
  },
  en: {
    untitled: "Untitled",
    undo: "Undo",

    line: {
      savedAt: time => `Saved on the server at ${time}`,
      keptAt: time => `Kept on this device at ${time}, not yet saved on the server`,
      typing: "Typing, not yet saved on the server",
      onServerAt: time => `What you type was kept on the server at ${time}, the conference is not yet saved`,
      off: "On the screen only so far: shared computer, nothing is kept on it",
      full: "This device has no room to keep what you type; save it on the server",
      forbidden: "The browser does not let what you type be kept on this device; save it on the server",
      elsewhere: "Being typed in another tab of this browser",
      alsoKept: time => `Kept on this device at ${time}`,
      alsoOnServer: time => `What you typed was kept on the server at ${time}`,
      tooLarge: "This is too long for the server to keep unsaved",
      badCharacter: "A stray character keeps the server from keeping this unsaved; remove it and go on",
      onScreen: "Your text is still on the screen",
    },

    found: {
      title: "Some of this is not yet saved on the server",
      elsewhereTitle: "You were writing this on another machine",
      continuedTitle: "You went on writing on another machine",
      continued: at =>
        `What stood on this device, typed at ${at}, was carried on there, so the newer words open first.`,
      takeEarlier: "Take back what stood on this device",
      earlierTaken: "What stood on this device was taken back.",
      typedElsewhere: (at, machine) =>
        `Written at ${at} on ${machine || "another machine"}, and shown again in full here. Save to put it into the conference.`,
      typed: at => `Typed at ${at} on this device, and shown again in full. Save to put it on the server.`,
      moved: (name, at) =>
        `Meanwhile ${name} saved this conference at ${at}. Saving brings both together; where both changed the same, you are asked.`,
      merged: (name, at) => `Meanwhile ${name} saved this conference at ${at}; that is merged in here.`,
      drop: "Drop the unsaved part, use the server's version",
      dropNew: "Drop the unsaved part, start again",
      dropped: "The unsaved part was dropped.",
      gone: "This conference is no longer on record, but what was typed on this device is still here.",
      asNew: "Open what was typed as a new conference",
    },

    other: {
      title: at => `You were writing this on another machine at ${at}`,
      text: machine =>
        `What you wrote on ${machine || "the other machine"} differs from what stands here. Choose one; the other is not lost until you do.`,
      take: "Take what was written there",
      leave: "Keep what is here, drop the other",
      taken: "What was written on the other machine was taken.",
    },

    elsewhere: {
      title: "This conference is being typed in another tab",
      text: "Only one tab can type, so that two do not overwrite each other. Going on here brings over what the other tab holds.",
      take: "Go on typing here",
    },

    list: {
      title: "Unfinished",
      text: "Typed and not yet saved; kept on this device or on the server, for you alone.",
      unfinished: (title, at, machine) =>
        `Unfinished: ${title}, ${at}${machine === null ? "" : `, on ${machine || "another machine"}`}`,
      typedAt: (at, machine) =>
        machine === null ? `Typed at ${at}` : `Written at ${at} on ${machine || "another machine"}`,
      isNew: "Never saved",
      resume: "Go on",
      resumeNamed: title => `Go on with ${title}`,
      drop: "Drop",
      dropNamed: title => `Drop ${title}`,
      dropped: title => `“${title}” was dropped.`,
      failed: "It could not be dropped; try again.",
    },

    leave: {
      kept: "The unsaved part is kept: open the conference again and it is there. Others see it only once it is saved on the server.",
      go: "Leave, keep the unsaved part",
    },

    signOut: {
      title: count => `${count} ${count === 1 ? "thing is" : "things are"} not yet saved on the server`,
      text: "Kept on this device, it opens again when this same account signs in in this browser; nobody else sees it.",
      onScreen: titles => `Only on the screen, and lost when you sign out: ${titles}.`,
      stay: "Stay",
      keep: "Sign out, keep on this device",
      discard: "Sign out and delete",
      lose: "Sign out, drop the unsaved part",
    },

    shared: {
      label: "Shared computer: keep nothing on it",
      hint: "What you type is not kept on this device, only on the server for you alone. This choice ends when the browser is closed.",
    },

    merge: {
      title: "Somebody else has saved this conference",
      said: (name, at) => `${name} saved this conference at ${at}.`,
      kept: "What you typed is untouched. What is not chosen, yours or theirs, can still be read and brought back in the conference's history.",
      taken: name => `Taken from ${name}'s version:`,
      rows: count => `${count} ${count === 1 ? "row" : "rows"}`,
      choose: "Changed by both: choose what to keep",
      mine: time => `Being typed, ${time}`,
      theirs: (name, at) => `${name}, ${at}`,
      row: number => `row ${number}`,
      removed: "Leave this row out",
      empty: "Leave it empty",
      save: "Merge and save",
      open: "Open the other version in a new tab",
      later: "Later",
    },
  },
});
