import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { FieldProblem, ProblemCode } from "../../src/api/problem.ts";
import type { AgreementRefusal } from "../../src/domain/cluster/agreementMoves.ts";
import type { MoveRefusal } from "../../src/domain/conference/conferenceMoves.ts";
import type { Refusal as Denial } from "../../src/domain/people/permission.ts";
import type { PeriodRefusal } from "../../src/domain/period/periodMoves.ts";
import type { ReviewRefusal } from "../../src/domain/review/reviewMoves.ts";

/** The HTTP status of every problem, and the sentence for callers that have no catalogue of their own. */
export const answers: Record<ProblemCode, [ContentfulStatusCode, string]> = {
  badRequest: [400, "Yêu cầu không đọc được."],
  invalid: [422, "Một số mục chưa đúng."],
  signIn: [401, "Phiên làm việc đã hết. Đăng nhập lại để tiếp tục."],
  anotherPerson: [409, "Trình duyệt này nay đăng nhập bằng tài khoản khác, nên yêu cầu không được nhận."],
  changePassword: [403, "Cần đổi mật khẩu trước khi làm việc tiếp."],
  wrongPassword: [401, "Tên đăng nhập hoặc mật khẩu không đúng."],
  tooManyTries: [429, "Đã thử quá nhiều lần. Xin đợi rồi thử lại."],
  tooManyRequests: [429, "Yêu cầu đến quá dồn dập. Xin đợi rồi thử lại."],
  forbidden: [403, "Vai trò hiện tại không được làm việc này."],
  notFound: [404, "Không tìm thấy."],
  conflict: [409, "Việc này không hợp với tình trạng hiện tại của hồ sơ."],
  taken: [409, "Đã có mục khác mang tên hoặc mã này."],
  stale: [412, "Người khác đã sửa hồ sơ này trong lúc bạn đang nhập."],
  versionRequired: [428, "Yêu cầu thiếu phiên bản đã xem (If-Match)."],
  keyRequired: [400, "Yêu cầu thiếu Idempotency-Key."],
  keyReused: [422, "Idempotency-Key này đã dùng cho nội dung khác."],
  tooLarge: [413, "Nội dung quá lớn."],
  wrongContentType: [415, "Kiểu nội dung không hợp với việc này."],
  crossSite: [403, "Yêu cầu đến từ trang khác nên bị từ chối."],
  busy: [503, "Máy chủ đang bận. Xin thử lại sau ít giây."],
  full: [507, "Máy chủ hết chỗ lưu. Dữ liệu cũ vẫn còn nguyên."],
  offline: [503, "Không liên lạc được với máy chủ."],
  unexpected: [500, "Máy chủ gặp lỗi. Nội dung bạn nhập vẫn còn trên màn hình."],
};

/** What a refusal may carry beside its code. */
type Details = {
  fields?: FieldProblem[];
  retryAfter?: number;
  base?: unknown;
  current?: unknown;
  why?: MoveRefusal | PeriodRefusal | ReviewRefusal | AgreementRefusal;
  who?: string;
  /** A sentence that says more than the code's own. */
  message?: string;
};

/** Thrown anywhere below `implement` to end a call with a problem; the transaction around it rolls back. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly details: Details;

  constructor(code: ProblemCode, details: Details = {}) {
    super(answers[code][1]);
    this.name = "Refusal";
    this.code = code;
    this.details = details;
  }
}

/** The refusal of somebody who may not do something at all. */
export function forbidden(no: Denial): Refusal {
  return new Refusal(no === "signIn" || no === "changePassword" ? no : "forbidden");
}
