import type { MoveRefusal } from "../../domain/conference/conferenceMoves.ts";
import { catalogue } from "../catalogue.ts";

type Words = {
  /** Why a move is not open, as a sentence. */
  no: Record<MoveRefusal, string>;
  changed: string;
  history: string;
  cancel: string;
  close: { action: string; title: string; text: string; done: string };
  reopen: {
    action: string;
    title: string;
    text: string;
    reason: string;
    hint: string;
    required: string;
    done: string;
  };
  closed: { title: string; said: (who: string, when: string) => string; whoReopens: string };
};

const vi: Words = {
  no: {
    signIn: "Cần đăng nhập để làm việc này.",
    changePassword: "Cần đổi mật khẩu trước khi làm việc tiếp.",
    role: "Vai trò hiện tại không được làm việc này.",
    elsewhere: "Hội nghị này nằm ngoài phạm vi phân công hiện tại.",
    ownFiling: "Không ai duyệt điều chính mình đã gửi.",
    closed: "Hồ sơ đã đóng, chỉ để xem. Người quản trị có thể mở lại.",
    alreadyRecorded: "Hội nghị này đã được ghi chính thức.",
    notRecorded: "Còn là bản nháp; ghi hội nghị rồi mới đóng hồ sơ.",
    notClosed: "Hồ sơ chưa đóng.",
    incomplete: "Còn thiếu mục bắt buộc nên chưa ghi chính thức được.",
  },
  changed: "Người khác vừa lưu hội nghị này. Trang phía sau đã theo bản mới; xem lại rồi làm tiếp.",
  history: "Lịch sử",
  cancel: "Thôi",
  close: {
    action: "Đóng hồ sơ",
    title: "Đóng hồ sơ hội nghị",
    text: "Hồ sơ đã đóng chỉ để xem: không ai sửa hoặc xóa được nữa. Chỉ người quản trị mở lại được, và phải nêu lý do.",
    done: "Đã đóng hồ sơ.",
  },
  reopen: {
    action: "Mở lại hồ sơ",
    title: "Mở lại hồ sơ hội nghị",
    text: "Hồ sơ trở về tình trạng đã ghi và sửa được. Tên người mở lại và lý do được lưu trong lịch sử.",
    reason: "Lý do mở lại",
    hint: "Ví dụ: bổ sung số quyết định công nhận kết quả.",
    required: "Nêu lý do mở lại",
    done: "Đã mở lại hồ sơ.",
  },
  closed: {
    title: "Hồ sơ đã đóng, chỉ để xem",
    said: (who, when) => `${who} đóng lúc ${when}.`,
    whoReopens: "Cần sửa thì nhờ người quản trị mở lại và nêu lý do.",
  },
};

const en: Words = {
  no: {
    signIn: "Sign in to do this.",
    changePassword: "Change your password first.",
    role: "Your role may not do this.",
    elsewhere: "This conference lies outside your present posts.",
    ownFiling: "Nobody approves what they filed themselves.",
    closed: "The record is closed and only reads. An administrator can reopen it.",
    alreadyRecorded: "This conference is already recorded.",
    notRecorded: "Still a draft; record the conference before closing it.",
    notClosed: "The record is not closed.",
    incomplete: "Something compulsory is missing, so it cannot be recorded yet.",
  },
  changed:
    "Somebody else has just saved this conference. The page behind follows the new version; look again, then go on.",
  history: "History",
  cancel: "Cancel",
  close: {
    action: "Close the record",
    title: "Close the record",
    text: "A closed record only reads: nobody can edit or remove it any more. Only an administrator can reopen it, and has to say why.",
    done: "The record is closed.",
  },
  reopen: {
    action: "Reopen the record",
    title: "Reopen the record",
    text: "The record goes back to recorded and can be edited. Who reopened it and why is kept in its history.",
    reason: "Reason for reopening",
    hint: "For example: add the number of the decision on the results.",
    required: "Say why it is reopened",
    done: "The record is open again.",
  },
  closed: {
    title: "The record is closed and only reads",
    said: (who, when) => `Closed by ${who} at ${when}.`,
    whoReopens: "To change something, ask an administrator to reopen it and give the reason.",
  },
};

/** The words of a record's life: recorded, closed, reopened, and why a step is not open. */
export const conferenceLifeWords = catalogue<Words>({ vi, en });
