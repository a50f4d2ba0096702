import type { Leaf } from "../../domain/recordDifference.ts";
import { type Catalogue, catalogue, type Language } from "../catalogue.ts";
import { dayText, formatInstant } from "../formats.ts";
import { auditWords } from "./audit.ts";
import { conferenceWords } from "./conference.ts";
import { roleWords } from "./roles.ts";

type Names = Readonly<Record<string, string>>;

/** What the fields and fixed values of records are called where the book compares two states. */
const auditFieldWords: Catalogue<{ fields: Names; values: Names }> = catalogue({
  vi: {
    fields: {
      name: "Tên",
      names: "Tên gọi",
      shortName: "Tên tắt",
      kind: "Loại",
      parents: "Trực thuộc",
      parentId: "Trực thuộc",
      convenedBy: "Cơ quan tổ chức",
      sector: "Lĩnh vực",
      members: "Thành viên",
      heads: "Cụm trưởng, cụm phó",
      documents: "Văn bản",
      from: "Từ ngày",
      to: "Đến ngày",
      start: "Bắt đầu",
      end: "Kết thúc",
      cutOff: "Chốt số liệu",
      deadline: "Thời hạn",
      state: "Trạng thái",
      rank: "Cấp bậc",
      post: "Chức vụ",
      posts: "Phân công",
      ranks: "Cấp bậc",
      isSample: "Dữ liệu mẫu",
      username: "Tên đăng nhập",
      role: "Vai trò",
      isDisabled: "Ngừng dùng",
      mustChangePassword: "Phải đổi mật khẩu",
      basis: "Căn cứ",
      added: "Số đơn vị thêm",
      changed: "Số đơn vị sửa",
      contents: "Dấu vết nội dung (SHA-256)",
      unitId: "Đơn vị",
      clusterId: "Cụm",
      accountId: "Tài khoản",
      onBehalfOf: "Làm thay phân công",
      note: "Ghi chú",
      reason: "Lý do",
      title: "Tên",
      number: "Số",
      day: "Ngày",
      issuer: "Nơi ban hành",
      unit: "Đơn vị",
      as: "Cương vị",
      method: "Cách cử",
      subGroup: "Nhóm",
      id: "Mã",
      isRemoved: "Đã xóa",
      caption: "Chú thích",
      size: "Dung lượng",
      content: "Nội dung",
    },
    values: {
      planned: "Dự kiến",
      open: "Đang mở",
      closed: "Đã đóng",
      draft: "Bản nháp",
      recorded: "Đã ghi",
      head: "Cụm trưởng",
      deputy: "Cụm phó",
      elected: "Bầu",
      appointed: "Chỉ định",
      nominated: "Hiệp y",
      rotation: "Luân phiên",
    },
  },
  en: {
    fields: {
      name: "Name",
      names: "Names",
      shortName: "Short name",
      kind: "Kind",
      parents: "Belongs to",
      parentId: "Belongs to",
      convenedBy: "Convening body",
      sector: "Sector",
      members: "Members",
      heads: "Heads and deputies",
      documents: "Documents",
      from: "From",
      to: "To",
      start: "Begins",
      end: "Ends",
      cutOff: "Cut-off",
      deadline: "Deadline",
      state: "State",
      rank: "Rank",
      post: "Post",
      posts: "Posts",
      ranks: "Ranks",
      isSample: "Sample",
      username: "Username",
      role: "Role",
      isDisabled: "Switched off",
      mustChangePassword: "Must change password",
      basis: "Basis",
      added: "Units added",
      changed: "Units changed",
      contents: "Trace of the content (SHA-256)",
      unitId: "Unit",
      clusterId: "Cluster",
      accountId: "Account",
      onBehalfOf: "In place of the post",
      note: "Note",
      reason: "Reason",
      title: "Title",
      number: "Number",
      day: "Day",
      issuer: "Issued by",
      unit: "Unit",
      as: "As",
      method: "How",
      subGroup: "Group",
      id: "Id",
      isRemoved: "Removed",
      caption: "Caption",
      size: "Size",
      content: "Content",
    },
    values: {
      planned: "Planned",
      open: "Open",
      closed: "Closed",
      draft: "Draft",
      recorded: "Recorded",
      head: "Head",
      deputy: "Deputy",
      elected: "Elected",
      appointed: "Appointed",
      nominated: "Nominated",
      rotation: "By rotation",
    },
  },
});

/** Where in a record a value stands: "Tên gọi 2 · Từ ngày". A field that a later program wrote is told by its own name. */
export function fieldPathText(path: readonly string[], language: Language): string {
  const { fields } = auditFieldWords[language];
  return path
    .map(part => (/^\d+$/.test(part) ? `${Number(part) + 1}` : (fields[part] ?? part)))
    .join(" · ")
    .replace(/ · (\d+)/g, " $1");
}

/** A value in words. */
export function valueText(leaf: Leaf, language: Language): string {
  const words = auditWords[language];
  if (leaf === undefined || leaf === null || leaf === "") return words.nothing;
  if (typeof leaf === "boolean") return leaf ? words.yes : words.no;
  if (typeof leaf === "number") return String(leaf);
  if (/^\d{4}-\d{2}-\d{2}$/.test(leaf)) return dayText(leaf);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(leaf)) return formatInstant(leaf, language);
  const known: Names = {
    ...conferenceWords[language].unitKinds,
    ...roleWords[language].names,
    ...auditFieldWords[language].values,
  };
  return known[leaf] ?? leaf;
}
