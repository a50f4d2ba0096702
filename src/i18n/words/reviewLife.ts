import type { ReviewRefusal } from "../../domain/review/reviewMoves.ts";
import { catalogue } from "../catalogue.ts";

type Words = {
  /** Why a move is not open, as a sentence. */
  no: Record<ReviewRefusal, string>;
};

const vi: Words = {
  no: {
    signIn: "Cần đăng nhập để làm việc này.",
    changePassword: "Cần đổi mật khẩu trước khi làm việc tiếp.",
    role: "Vai trò hiện tại không được làm việc này.",
    elsewhere: "Việc này thuộc cụm hoặc đơn vị khác.",
    ownFiling: "Người đã viết báo cáo không thẩm định, phê duyệt báo cáo đó.",
    early: "Chưa đến ngày mở báo cáo.",
    locked: "Đã khóa vì quá hạn. Chuyên viên phụ trách có thể gia hạn.",
    periodClosed: "Kỳ báo cáo đã đóng.",
    exempt: "Đơn vị được miễn báo cáo kỳ này.",
    submitted: "Báo cáo đã gửi, đang chờ xem. Rút lại hoặc chờ trả lại rồi mới sửa được.",
    verified: "Báo cáo đã thẩm định xong.",
    approved: "Báo cáo đã được phê duyệt.",
    notSubmitted: "Báo cáo chưa được gửi.",
    notVerified: "Báo cáo chưa thẩm định xong.",
    notFinished: "Báo cáo chưa thẩm định xong nên không cần mở lại.",
    checked: "Đã có cấp thẩm định, không rút lại được nữa.",
    incomplete: "Còn mục bắt buộc chưa xong.",
    notExtended: "Báo cáo không được gia hạn.",
    filed: "Đơn vị đã nộp trong thời gian gia hạn, nên không thôi gia hạn được nữa.",
  },
};

const en: Words = {
  no: {
    signIn: "Sign in to do this.",
    changePassword: "Change your password first.",
    role: "Your role may not do this.",
    elsewhere: "This belongs to another cluster or unit.",
    ownFiling: "Whoever wrote a review neither verifies nor approves it.",
    early: "The review is not open yet.",
    locked: "Locked because its time is over. The responsible staff can extend it.",
    periodClosed: "The period is closed.",
    exempt: "The unit need not file for this period.",
    submitted:
      "The review is sent and waits to be checked. Withdraw it, or wait for its return, to change it.",
    verified: "The review is verified.",
    approved: "The review is approved.",
    notSubmitted: "The review has not been sent.",
    notVerified: "The review is not verified yet.",
    notFinished: "The review is not verified yet, so there is nothing to open again.",
    checked: "A level has verified it; it can no longer be withdrawn.",
    incomplete: "Something required is not finished.",
    notExtended: "The review was given no extension.",
    filed: "The unit has filed within the extension, so it cannot be taken back.",
  },
};

/** Why a move of a filing is not open. */
export const reviewLifeWords = catalogue<Words>({ vi, en });
