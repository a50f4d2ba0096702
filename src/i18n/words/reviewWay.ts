import type { CheckLevel, ReviewForm } from "../../domain/review/reviewForm.ts";
import { type Catalogue, catalogue, type Language } from "../catalogue.ts";

const words: Catalogue<{
  way: string;
  files: Record<ReviewForm["level"], string>;
  checks: Record<CheckLevel, string>;
  approves: string;
}> = catalogue({
  vi: {
    way: "Đường đi",
    files: { unit: "đơn vị nộp", cluster: "thư ký cụm nộp" },
    checks: { cluster: "thư ký cụm thẩm định", department: "chuyên viên Ban thẩm định" },
    approves: "lãnh đạo phê duyệt",
  },
  en: {
    way: "Its way",
    files: { unit: "the unit files", cluster: "the cluster's secretary files" },
    checks: { cluster: "the cluster's secretary verifies", department: "department staff verify" },
    approves: "leadership approves",
  },
});

/** The way of a filing under a form, level by level, as one line: who files it, who verifies it in which order, who approves it. */
export function reviewWay(
  { level, checks }: Pick<ReviewForm, "level" | "checks">,
  language: Language,
): string {
  const t = words[language];
  return `${t.way}: ${[t.files[level], ...checks.map(check => t.checks[check]), t.approves].join(" → ")}`;
}
