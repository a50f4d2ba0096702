import { noAnswer, type ReviewAnswer, type ReviewContent } from "../../src/domain/review/reviewContent.ts";
import { rollUp } from "../../src/domain/review/reviewRollUp.ts";
import { numberAsWritten } from "./asWritten.ts";
import { clusterForm, type FigureKey, fieldId, figures, partId, unitForm } from "./reviewForms.ts";
import { type FilingUnit, filingUnits } from "./reviewUnits.ts";
import { seedId } from "./seedId.ts";

/** The half-years that are filed for, and how busy each was against the first one. */
export const rounds = { "h1-2025": 1, "h2-2025": 1.12, "h1-2026": 1.05, "h2-2026": 1.21 } as const;
export type RoundKey = keyof typeof rounds;

const said: Record<RoundKey, string> = {
  "h1-2025": "6 tháng đầu năm 2025",
  "h2-2025": "6 tháng cuối năm 2025",
  "h1-2026": "6 tháng đầu năm 2026",
  "h2-2026": "6 tháng cuối năm 2026",
};

const frames: Record<RoundKey, { context: string; direction: string; event: string; when: string }> = {
  "h1-2025": {
    context: "Cả hệ thống tập trung sắp xếp tổ chức bộ máy và chuẩn bị kết thúc hoạt động của cấp huyện.",
    direction: "Ban hành kế hoạch thi đua năm 2025, ký giao ước với các cơ sở ngay trong tháng 02.",
    event: "Hội nghị thông tin chuyên đề về sắp xếp tổ chức bộ máy",
    when: "tháng 4/2025",
  },
  "h2-2025": {
    context:
      "Chính quyền địa phương hai cấp đi vào hoạt động từ 01/7/2025; nhiều đầu mối cơ sở mới được lập.",
    direction: "Điều chỉnh kế hoạch cho phù hợp với cấp xã mới, phân công cán bộ theo dõi từng địa bàn.",
    event: "Chuỗi hoạt động chào mừng đại hội đảng bộ các cấp nhiệm kỳ 2025 – 2030",
    when: "tháng 8 – 9/2025",
  },
  "h1-2026": {
    context: "Bộ máy cấp xã dần ổn định; phong trào thi đua gắn với bầu cử và chuyển đổi số.",
    direction: "Ký giao ước thi đua năm 2026, giao chỉ tiêu bằng số cho từng cơ sở và kiểm tra giữa kỳ.",
    event: "Đợt cao điểm tuyên truyền bầu cử",
    when: "tháng 02 – 3/2026",
  },
  "h2-2026": {
    context: "Các cơ sở đã quen mẫu biểu mới; mưa lũ đầu tháng 10 làm chậm một số hoạt động tập trung.",
    direction: "Rà soát từng chỉ tiêu giao ước, đôn đốc việc chậm, chuẩn bị tự chấm điểm cuối năm.",
    event: "Hội nghị tổng kết đợt thi đua chuyển đổi số",
    when: "tháng 10/2026",
  },
};

/** How far somebody came with a filing: all of it, the first two sections, or nothing yet. */
export type Progress = "whole" | "begun";

/** What a unit of the sample world files for a half-year; `evidence` says that the value which wants a proof is given. */
export function unitContent(
  unit: FilingUnit,
  round: RoundKey,
  progress: Progress = "whole",
  hasRecognised = false,
): ReviewContent {
  const { words } = filingUnits[unit];
  const frame = frames[round];
  const period = said[round];
  const value = figuresOf(unit, round);
  const first = {
    ...text("context", frame.context),
    ...text("direction", frame.direction),
    ...number("documents", value.documents),
    ...answer("signed", { choice: "yes" }),
    ...answer("manner", { choice: partId("mixed") }),
    ...text("highlights", `Trong ${period}: ${words.highlights}`),
    ...number("meetings", value.meetings),
    ...number("attendances", value.attendances),
  };
  if (progress === "begun") return { answers: first };
  const people = String(Math.round(value.attendances / 18));
  const cells = { [partId("event")]: frame.event, [partId("when")]: frame.when, [partId("people")]: people };
  return {
    answers: {
      ...first,
      ...number("members", value.members),
      ...number("articles", value.articles),
      ...number("studied", value.studied),
      ...answer("events", { rows: [{ id: seedId(`review ${unit} ${round} event`), cells }] }),
      ...text("models", `${words.models} Kết quả ${period} được cơ sở đánh giá tốt.`),
      ...number("newModels", value.newModels),
      ...number("spreadModels", value.spreadModels),
      ...(hasRecognised ? number("recognised", 1) : {}),
      ...number("teams", value.teams),
      ...number("persons", value.persons),
      ...number("examples", value.persons + 3),
      ...number("funds", value.funds),
      ...number("households", value.households),
      ...number("houses", value.houses),
      ...text("limitations", `${words.limitations} (${period})`),
      ...text("causes", words.causes),
      ...text("tasks", `Sau ${period}: ${words.tasks}`),
    },
  };
}

/** What the cluster files: its own words over the exact sums of what these units filed. */
export function clusterContent(
  round: RoundKey,
  units: readonly FilingUnit[],
  progress: Progress,
): ReviewContent {
  const period = said[round];
  const results = text(
    "clusterResults",
    `Trong ${period}, các đơn vị trong Cụm bám sát giao ước thi đua, gửi báo cáo đúng mẫu; nhiều mô hình được nhân rộng ở cơ sở.`,
  );
  if (progress === "begun") return { answers: results };
  const contributions = units.map(unit => ({
    unitId: seedId(`unit ${unit}`),
    filings: [{ reviewId: "", form: unitForm, content: unitContent(unit, round), why: "" as const }],
  }));
  const totals = rollUp(clusterForm, contributions).flatMap(row =>
    row.value === null
      ? []
      : [[row.fieldId, { ...noAnswer, number: { written: row.value.replace(".", ","), value: row.value } }]],
  );
  return {
    answers: {
      ...results,
      ...Object.fromEntries(totals),
      ...text(
        "clusterLimitations",
        `Chất lượng báo cáo ${period} chưa đều; số liệu còn phải chỉnh sau khi trả lại.`,
      ),
      ...text(
        "clusterTasks",
        `Sau ${period}: kiểm tra chéo giữa các đơn vị, chọn mô hình để nhân rộng toàn Cụm.`,
      ),
    },
  };
}

type Answers = ReviewContent["answers"];

function answer(key: string, about: Partial<ReviewAnswer>): Answers {
  return { [fieldId(key)]: { ...noAnswer, ...about } };
}

function text(key: string, words: string): Answers {
  return answer(key, { text: words });
}

function number(key: string, value: number): Answers {
  const [whole = "", rest] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return answer(key, { number: numberAsWritten(rest === undefined ? grouped : `${grouped},${rest}`) });
}

function figuresOf(unit: FilingUnit, round: RoundKey): Record<FigureKey, number> {
  const first = filingUnits[unit].figures;
  const grown = figures.map((key, at): [FigureKey, number] => {
    const value = first[at] ?? 0;
    if (key === "studied")
      return [key, Math.min(100, Math.round((value + (rounds[round] - 1) * 20) * 10) / 10)];
    // Not every figure grows alike.
    const pace = 1 + (rounds[round] - 1) * (1 + ((at * 7 + first.length) % 5) / 5);
    const is = value * pace;
    return [key, key === "funds" ? Math.round(is * 10) / 10 : Math.round(is)];
  });
  return Object.fromEntries(grown) as Record<FigureKey, number>;
}
