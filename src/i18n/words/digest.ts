import { catalogue } from "../catalogue.ts";

/** Letters that tell of notices. */
export const digestWords = catalogue({
  vi: {
    subject: (count: number) => `Sơ Kết: ${count} thông báo mới`,
    greeting: (name: string) => `Chào ${name}, có việc mới cho bạn trong Sơ Kết:`,
    inbox: "Xem mọi thông báo trong hộp thư",
    why: "Bạn nhận thư này vì đã chọn nhận thông báo qua thư. Đổi lựa chọn ở trang Tài khoản của tôi.",
  },
  en: {
    subject: count => `Sơ Kết: ${count} new notices`,
    greeting: name => `Hello ${name}, there is news for you in Sơ Kết:`,
    inbox: "See all notices in the inbox",
    why: "You get this letter because you chose to be told by e-mail. You can change that on the page My account.",
  },
});
