import { catalogue } from "../catalogue.ts";

/** The program itself: a newer build, and opening it without a network. */
export const appUpdateWords = catalogue({
  vi: {
    ready: "Có bản mới của phần mềm.",
    keeps: "Phần đang nhập được giữ lại khi tải.",
    take: "Tải bản mới",
    onScreen: (titles: string) =>
      `Chỉ có trên màn hình nên sẽ mất khi tải: ${titles}. Lưu lại rồi tải bản mới.`,
    noConnection: {
      title: "Chưa có kết nối",
      text: "Phần mềm đã mở nhưng máy chủ không trả lời, nên chưa biết ai đang dùng và chưa hiện dữ liệu nào. Khi có kết nối, trang này tự mở tiếp.",
      kept: "Những gì đã nhập và giữ trên máy này vẫn còn nguyên, chờ chính người nhập đăng nhập lại.",
      again: "Thử lại",
    },
    presumed: {
      title: (name: string) => `Chưa có kết nối, đang mở phần của ${name} giữ trên máy này.`,
      mayBegin:
        "Bạn viết tiếp được hội nghị, báo cáo đang dở và ghi được hội nghị mới; bấm lưu thì vào phần chờ gửi, có mạng tự gửi.",
      may: "Bạn viết tiếp được báo cáo đang dở; bấm lưu thì vào phần chờ gửi, có mạng tự gửi.",
      needsNetwork: "Danh sách, hồ sơ khác và tìm kiếm cần mạng.",
      again: "Thử lại",
      signIn: "Đăng nhập",
    },
  },
  en: {
    ready: "There is a new version of the program.",
    keeps: "What you are typing is kept while it loads.",
    take: "Load the new version",
    onScreen: titles =>
      `Only on the screen, and lost by loading: ${titles}. Save first, then load the new version.`,
    noConnection: {
      title: "No connection",
      text: "The program has opened but the server does not answer, so it is not known who you are, and no data are shown. Once there is a connection, this page goes on by itself.",
      kept: "What was typed and kept on this device is untouched, and waits for the same person to sign in again.",
      again: "Try again",
    },
    presumed: {
      title: name => `No connection: open with what this device keeps for ${name}.`,
      mayBegin:
        "You can go on with unfinished conferences and reviews and record a new conference; what you save waits here and is sent once there is a network.",
      may: "You can go on with an unfinished review; what you save waits here and is sent once there is a network.",
      needsNetwork: "Lists, other records and searching need the network.",
      again: "Try again",
      signIn: "Sign in",
    },
  },
});
