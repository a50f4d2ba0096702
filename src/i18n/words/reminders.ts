import type { Reminders } from "../../domain/review/reminders.ts";
import { catalogue } from "../catalogue.ts";

const list = (days: readonly number[]) => [...days].sort((a, b) => a - b).join(", ");

/** The words of reminders that go out by themselves. */
export const remindersWords = catalogue({
  vi: {
    title: "Nhắc tự động",
    said: ({ before, after }: Reminders) => {
      const parts = [
        before.length > 0 && `${list(before)} ngày trước hạn`,
        after.length > 0 && `${list(after)} ngày sau hạn`,
      ].filter(Boolean);
      return parts.length === 0 ? "Không tự động nhắc nộp" : `Tự động nhắc nộp: ${parts.join("; ")}`;
    },
    text: "Mỗi buổi sáng, ai còn phải nộp được nhắc một lần cho mỗi mốc: qua hộp thư, và qua thư điện tử nếu người đó đã chọn nhận. Báo cáo được gia hạn hoặc bị trả lại tính theo hạn mới; báo cáo được miễn không nhắc.",
    before: "Số ngày trước hạn",
    after: "Số ngày sau hạn",
    hint: "Ghi như 7, 1; để trống là không nhắc",
    bad: "Ghi tối đa 5 số ngày, từ 0 đến 90, cách nhau bằng dấu phẩy",
    badAfter: "Ghi tối đa 5 số ngày, từ 1 đến 90, cách nhau bằng dấu phẩy",
    change: "Đổi mốc nhắc",
    save: "Lưu mốc nhắc",
    saved: "Đã lưu mốc nhắc.",
    stale: (said: string) =>
      `Người khác vừa đổi mốc nhắc. Bây giờ là: ${said}. Bấm lưu lần nữa để giữ mốc đang nhập, hoặc đóng để giữ mốc của họ.`,
  },
  en: {
    title: "Automatic reminders",
    said: ({ before, after }) => {
      const parts = [
        before.length > 0 && `${list(before)} days before the deadline`,
        after.length > 0 && `${list(after)} days after it`,
      ].filter(Boolean);
      return parts.length === 0 ? "Nobody is reminded automatically" : `Reminders: ${parts.join("; ")}`;
    },
    text: "Each morning whoever still has to file is reminded, once for each of these days: in the inbox, and by e-mail where the person wants it. Extended and returned reviews go by their new deadline; nobody is reminded of what is not needed.",
    before: "Days before the deadline",
    after: "Days after the deadline",
    hint: "Write 7, 1; leave it empty for none",
    bad: "At most 5 numbers of days, 0 to 90, with commas between",
    badAfter: "At most 5 numbers of days, 1 to 90, with commas between",
    change: "Change the days",
    save: "Save the days",
    saved: "The days are saved.",
    stale: said =>
      `Somebody else has just changed the days. Now: ${said}. Save once more to keep what you typed, or close to keep theirs.`,
  },
});
