import { catalogue } from "../catalogue.ts";

/** Files of a record: choosing, sending, looking at them. */
export const fileWords = catalogue({
  vi: {
    title: "Tệp đính kèm",
    add: "Thêm tệp",
    addTo: (row: string) => `Thêm tệp vào ${row.toLowerCase()}`,
    hint: (most: string) =>
      `Ảnh, PDF, Word, Excel, PowerPoint, ODT, ODS; mỗi tệp tới ${most}. Kéo thả vào mẫu, hoặc dán ảnh, cũng được.`,
    drop: "Thả tệp vào đây",
    pasted: (at: string) => `Ảnh dán ${at}`,
    caption: (name: string) => `Chú thích của ${name}`,
    captionHint: "Chú thích",
    download: (name: string) => `Tải ${name}`,
    remove: (name: string) => `Bỏ ${name}`,
    removed: (name: string) => `Đã bỏ “${name}”.`,
    cancel: (name: string) => `Thôi gửi ${name}`,
    retry: "Gửi lại",
    retryNamed: (name: string) => `Gửi lại ${name}`,
    undo: "Hoàn tác",
    count: (count: number) => `${count} tệp`,
    by: (name: string, at: string) => `${name}, ${at}`,
    ofItem: (text: string) => `Kèm theo: ${text}`,
    list: (count: number) => `Tệp (${count})`,

    state: {
      reading: "Đang đọc tệp",
      queued: "Chờ tới lượt gửi",
      sending: (part: number) => `Đang gửi, ${part}%`,
      sendingNamed: (name: string) => `Đang gửi ${name}`,
      record: "Gửi sau khi hội nghị được lưu lên máy chủ",
      server: "Chưa liên lạc được với máy chủ; tự gửi tiếp khi liên lạc được",
      failed: (why: string) => `Chưa gửi được: ${why}`,
      refused: (why: string) => `Không nhận: ${why}`,
    },
    kept: {
      kept: "Đã giữ trên máy này",
      pending: "",
      off: "Chỉ ở trên trang này: máy dùng chung, không giữ gì trên máy này",
      full: "Máy này hết chỗ nên chỉ ở trên trang này; đừng đóng trang",
      forbidden: "Trình duyệt không cho giữ trên máy này nên chỉ ở trên trang này; đừng đóng trang",
    },

    viewer: {
      open: (name: string) => `Xem ảnh lớn: ${name}`,
      close: "Đóng",
      previous: "Ảnh trước",
      next: "Ảnh sau",
      place: (at: number, count: number) => `Ảnh ${at} trong ${count}`,
    },
    pictures: (count: number) => `Ảnh (${count})`,
    waiting: {
      title: "Tệp chờ gửi",
      text: "Đã chọn trên máy này, máy chủ chưa có.",
      open: (name: string) => `Mở hội nghị của ${name}`,
    },
    failed: "Chưa tải được danh sách tệp.",
    tryAgain: "Thử lại",
  },

  en: {
    title: "Attached files",
    add: "Add files",
    addTo: row => `Add files to ${row.toLowerCase()}`,
    hint: most =>
      `Pictures, PDF, Word, Excel, PowerPoint, ODT, ODS; up to ${most} each. Dropping files on the form, or pasting a picture, works too.`,
    drop: "Drop the files here",
    pasted: at => `Pasted picture ${at}`,
    caption: name => `Caption of ${name}`,
    captionHint: "Caption",
    download: name => `Download ${name}`,
    remove: name => `Remove ${name}`,
    removed: name => `“${name}” was removed.`,
    cancel: name => `Stop sending ${name}`,
    retry: "Send again",
    retryNamed: name => `Send ${name} again`,
    undo: "Undo",
    count: count => `${count} ${count === 1 ? "file" : "files"}`,
    by: (name, at) => `${name}, ${at}`,
    ofItem: text => `Belongs to: ${text}`,
    list: count => `Files (${count})`,

    state: {
      reading: "Being read",
      queued: "Waiting for its turn",
      sending: part => `Being sent, ${part}%`,
      sendingNamed: name => `Sending ${name}`,
      record: "Goes out once the conference is saved on the server",
      server: "The server cannot be reached; goes on by itself once it can",
      failed: why => `Not sent yet: ${why}`,
      refused: why => `Not taken: ${why}`,
    },
    kept: {
      kept: "Kept on this device",
      pending: "",
      off: "Only on this page: shared computer, nothing is kept on it",
      full: "This device is full, so it is only on this page; do not close it",
      forbidden:
        "The browser does not let it be kept on this device, so it is only on this page; do not close it",
    },

    viewer: {
      open: name => `View larger: ${name}`,
      close: "Close",
      previous: "Previous picture",
      next: "Next picture",
      place: (at, count) => `Picture ${at} of ${count}`,
    },
    pictures: count => `Pictures (${count})`,
    waiting: {
      title: "Files waiting to be sent",
      text: "Chosen on this device, not on the server yet.",
      open: name => `Open the conference of ${name}`,
    },
    failed: "The list of files could not be loaded.",
    tryAgain: "Try again",
  },
});
