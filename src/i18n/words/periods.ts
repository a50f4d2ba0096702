import { catalogue } from "../catalogue.ts";

/** The words of the life of a period. */
export const periodWords = catalogue({
  vi: {
    cutOff: "Chốt số liệu",
    cutOffHint: "Số liệu tính đến hết ngày này; có thể trước ngày cuối của kỳ.",
    deadline: "Hạn nộp",
    states: { planned: "Dự kiến", open: "Đang mở", closed: "Đã khóa" },
    no: {
      signIn: "Cần đăng nhập.",
      changePassword: "Cần đổi mật khẩu trước.",
      role: "Vai trò hiện tại không được làm việc này.",
      elsewhere: "Việc này thuộc nơi khác.",
      ownFiling: "Không ai duyệt việc mình nộp.",
      periodClosed: "Kỳ đã khóa; muốn sửa thì mở lại.",
      alreadyOpen: "Kỳ đang mở.",
      notOpen: "Kỳ chưa mở.",
      notClosed: "Kỳ chưa khóa.",
    },
  },
  en: {
    cutOff: "Cut-off",
    cutOffHint: "Figures count up to the end of this day; it may lie before the last day of the period.",
    deadline: "Deadline",
    states: { planned: "Planned", open: "Open", closed: "Closed" },
    no: {
      signIn: "Sign in first.",
      changePassword: "The password has to be changed first.",
      role: "Your present role may not do this.",
      elsewhere: "This belongs elsewhere.",
      ownFiling: "Nobody judges what they filed.",
      periodClosed: "The period is closed; to change it, reopen it.",
      alreadyOpen: "The period is open.",
      notOpen: "The period is not open yet.",
      notClosed: "The period is not closed.",
    },
  },
});
