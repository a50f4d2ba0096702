import type { FieldKind, FormField, FormSection, ReviewForm } from "../../src/domain/review/reviewForm.ts";
import { seedId } from "./seedId.ts";

/** Fields of the sample forms that hold a number, in the order in which the sample filings give them. */
export const figures = [
  "documents",
  "meetings",
  "attendances",
  "members",
  "articles",
  "studied",
  "newModels",
  "spreadModels",
  "teams",
  "persons",
  "funds",
  "households",
  "houses",
] as const;
export type FigureKey = (typeof figures)[number];

/** The codes under which the sample forms find the targets of a year's agreement. */
export const agreedCodes = { meetings: "TT1", studied: "TT2", newModels: "MH1", funds: "AS1" } as const;

/** The identity of a field; a cluster's form takes over a unit's figure by asking for the same one. */
export function fieldId(key: string): string {
  return seedId(`review field ${key}`);
}

/** The identity of a choice or a column of a sample form. */
export function partId(key: string): string {
  return seedId(`review part ${key}`);
}

function field(key: string, kind: FieldKind, label: string, more: Partial<FormField> = {}): FormField {
  return {
    id: fieldId(key),
    label,
    guidance: "",
    kind,
    isRequired: false,
    evidence: "none",
    softWords: null,
    measure: "",
    min: null,
    max: null,
    askAbove: null,
    choices: [],
    columns: [],
    rollUp: "none",
    agreed: "",
    code: "",
    ...more,
  };
}

function story(
  key: string,
  label: string,
  guidance: string,
  softWords: number,
  isRequired = true,
): FormField {
  return field(key, "narrative", label, { guidance, softWords, isRequired });
}

function sum(key: FigureKey, label: string, measure: string, more: Partial<FormField> = {}): FormField {
  return field(key, "count", label, { measure, min: "0", rollUp: "sum", ...more });
}

function section(key: string, title: string, guidance: string, fields: FormField[]): FormSection {
  return { id: seedId(`review section ${key}`), title, guidance, fields };
}

const figureFields: Record<FigureKey, FormField> = {
  documents: sum("documents", "Văn bản chỉ đạo, hướng dẫn đã ban hành", "văn bản"),
  meetings: sum("meetings", "Hội nghị, buổi tuyên truyền đã tổ chức", "buổi", {
    guidance: "Tính cả buổi trực tuyến; một buổi nhiều điểm cầu là một buổi.",
    isRequired: true,
    max: "5000",
    askAbove: "60",
    agreed: agreedCodes.meetings,
  }),
  attendances: sum("attendances", "Lượt người tham dự", "lượt người", { isRequired: true }),
  members: sum("members", "Trong đó: đoàn viên, hội viên", "lượt người"),
  articles: sum("articles", "Tin, bài đã đăng", "tin, bài", { askAbove: "80" }),
  studied: field("studied", "percent", "Tỷ lệ cơ sở đã học tập, quán triệt nghị quyết", {
    measure: "%",
    min: "0",
    max: "100",
    isRequired: true,
    rollUp: "mean",
    agreed: agreedCodes.studied,
  }),
  newModels: sum("newModels", "Mô hình mới", "mô hình", {
    isRequired: true,
    agreed: agreedCodes.newModels,
  }),
  spreadModels: sum("spreadModels", "Mô hình được nhân rộng", "mô hình"),
  teams: sum("teams", "Tập thể được khen thưởng", "tập thể"),
  persons: sum("persons", "Cá nhân được khen thưởng", "người"),
  funds: field("funds", "money", "Nguồn lực vận động được", {
    guidance: "Tiền và hiện vật quy đổi.",
    measure: "triệu đồng",
    min: "0",
    isRequired: true,
    rollUp: "sum",
    agreed: agreedCodes.funds,
  }),
  households: sum("households", "Hộ được hỗ trợ", "hộ"),
  houses: sum("houses", "Nhà được xây mới, sửa chữa", "nhà"),
};

/** What each unit of a cluster files for a half-year: five sections, 26 fields. */
export const unitForm: ReviewForm = {
  name: "Báo cáo công tác thi đua của đơn vị (mẫu)",
  level: "unit",
  checks: ["cluster", "department"],
  sections: [
    section("general", "Tình hình chung", "", [
      story(
        "context",
        "Đặc điểm tình hình",
        "Thuận lợi, khó khăn ảnh hưởng đến việc thực hiện giao ước.",
        250,
      ),
      story("direction", "Công tác chỉ đạo, triển khai", "Nêu văn bản chính và cách triển khai.", 250),
      figureFields.documents,
      field("signed", "yesNo", "Đã ký giao ước thi đua với cơ sở", { isRequired: true }),
      field("manner", "choice", "Cách triển khai chủ yếu", {
        choices: [
          { id: partId("onSite"), label: "Trực tiếp" },
          { id: partId("online"), label: "Trực tuyến" },
          { id: partId("mixed"), label: "Kết hợp trực tiếp và trực tuyến" },
        ],
      }),
    ]),
    section("propaganda", "Tuyên truyền, vận động", "Số liệu tính đến ngày chốt của kỳ.", [
      story("highlights", "Kết quả nổi bật", "Mỗi kết quả một ý, có số liệu và nơi thực hiện.", 400),
      figureFields.meetings,
      figureFields.attendances,
      figureFields.members,
      figureFields.articles,
      figureFields.studied,
      field("events", "table", "Hoạt động lớn trong kỳ", {
        columns: [
          { id: partId("event"), label: "Hoạt động", isNumber: false },
          { id: partId("when"), label: "Thời gian", isNumber: false },
          { id: partId("people"), label: "Số người dự", isNumber: true },
        ],
      }),
    ]),
    section("emulation", "Phong trào thi đua, khen thưởng", "", [
      story("models", "Phong trào, mô hình tiêu biểu", "Nêu tên mô hình, nơi làm, hiệu quả.", 300),
      figureFields.newModels,
      figureFields.spreadModels,
      field("recognised", "count", "Mô hình có quyết định công nhận", {
        guidance: "Đính kèm quyết định công nhận.",
        measure: "mô hình",
        min: "0",
        evidence: "required",
      }),
      figureFields.teams,
      figureFields.persons,
      field("examples", "count", "Gương người tốt, việc tốt được nêu", { measure: "gương", min: "0" }),
    ]),
    section("welfare", "An sinh xã hội", "", [
      figureFields.funds,
      figureFields.households,
      figureFields.houses,
    ]),
    section("ahead", "Hạn chế và nhiệm vụ kỳ tới", "", [
      story("limitations", "Hạn chế", "Nói rõ việc chưa làm được; không có hạn chế thì ghi lý do.", 200),
      story("causes", "Nguyên nhân", "Khách quan và chủ quan.", 150, false),
      story("tasks", "Nhiệm vụ trọng tâm kỳ tới", "Việc cụ thể, có thời hạn.", 250),
      story("proposals", "Đề xuất, kiến nghị", "", 150, false),
    ]),
  ],
  rules: [
    {
      id: seedId("review rule members"),
      left: [fieldId("members")],
      is: "atMost",
      right: [fieldId("attendances")],
      constant: null,
      isHard: true,
      message: "Đoàn viên, hội viên tham dự không thể nhiều hơn tổng lượt người tham dự.",
    },
    {
      id: seedId("review rule models"),
      left: [fieldId("spreadModels")],
      is: "atMost",
      right: [fieldId("newModels")],
      constant: "3",
      isHard: false,
      message: "Mô hình nhân rộng nhiều hơn hẳn mô hình mới; nêu những mô hình có từ các kỳ trước.",
    },
  ],
};

/** What the cluster itself files: words of its own, and the units' figures added up under the same identities. */
export const clusterForm: ReviewForm = {
  name: "Báo cáo tổng hợp công tác thi đua của cụm (mẫu)",
  level: "cluster",
  checks: ["department"],
  sections: [
    section("cluster general", "Đánh giá chung", "", [
      story("clusterResults", "Kết quả chung của cụm", "Nhận định chung, không chép lại từng đơn vị.", 400),
    ]),
    section(
      "cluster figures",
      "Số liệu toàn cụm",
      "Cộng từ báo cáo đã được phê duyệt của các đơn vị.",
      figures.map(key => ({ ...figureFields[key], isRequired: key === "meetings", askAbove: null })),
    ),
    section("cluster ahead", "Hạn chế và nhiệm vụ kỳ tới", "", [
      story("clusterLimitations", "Hạn chế chung", "", 200),
      story("clusterTasks", "Nhiệm vụ trọng tâm kỳ tới của cụm", "", 250),
    ]),
  ],
  rules: [],
};

/** The identities of the two sample forms. */
export const formIds = { unit: seedId("review form unit"), cluster: seedId("review form cluster") } as const;
