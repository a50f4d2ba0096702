import { catalogue } from "../catalogue.ts";

/** Where somebody is signed in, and how that ends. */
export const sessionsWords = catalogue({
  vi: {
    title: "Phiên đăng nhập",
    none: "Không có phiên nào đang mở.",
    device: "Thiết bị",
    unknownDevice: "Thiết bị không rõ",
    address: "Từ địa chỉ",
    startedAt: "Đăng nhập lúc",
    usedAt: "Dùng gần nhất",
    actions: "Việc",
    current: "Phiên này",
    end: "Kết thúc phiên",
    ended: "Đã kết thúc phiên đăng nhập.",
    failed: "Chưa kết thúc được phiên. Thử lại sau ít giây.",
    line: (address: string, started: string, used: string) =>
      `${address === "" ? "" : `${address} · `}đăng nhập ${started} · dùng gần nhất ${used}`,
    warning: {
      title: "Phiên làm việc sắp hết",
      idle: (seconds: number) =>
        `Đã lâu không có thao tác. Phiên sẽ hết sau ${waitVi(seconds)}; nội dung đang nhập vẫn được giữ.`,
      end: (seconds: number) =>
        `Phiên đăng nhập đã kéo dài hết mức cho phép và sẽ hết sau ${waitVi(seconds)}. Lưu việc đang làm; sau đó đăng nhập lại ngay trên trang này.`,
      stay: "Tiếp tục làm việc",
      understood: "Đã rõ",
      close: "Đóng",
    },
  },
  en: {
    title: "Sessions",
    none: "No session is open.",
    device: "Device",
    unknownDevice: "Unknown device",
    address: "From address",
    startedAt: "Signed in",
    usedAt: "Last used",
    actions: "Actions",
    current: "This session",
    end: "End session",
    ended: "The session was ended.",
    failed: "The session could not be ended. Try again in a few seconds.",
    line: (address, started, used) =>
      `${address === "" ? "" : `${address} · `}signed in ${started} · last used ${used}`,
    warning: {
      title: "The session is about to end",
      idle: seconds =>
        `Nothing has happened for a while. The session ends in ${waitEn(seconds)}; what is being typed is kept.`,
      end: seconds =>
        `This session has lasted as long as it may and ends in ${waitEn(seconds)}. Save your work; then sign in again on this very page.`,
      stay: "Go on working",
      understood: "Understood",
      close: "Close",
    },
  },
});

function waitVi(seconds: number): string {
  if (seconds === 0) return "giây lát";
  return seconds < 60 ? `${seconds} giây` : `${Math.floor(seconds / 60)} phút ${seconds % 60} giây`;
}

function waitEn(seconds: number): string {
  if (seconds === 0) return "a moment";
  return seconds < 60 ? `${seconds} seconds` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
