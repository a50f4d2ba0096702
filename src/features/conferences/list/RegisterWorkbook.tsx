import { contract } from "../../../api/contract.ts";
import type { ReadInput } from "../../../api/endpoint.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { useToday } from "../../../i18n/useToday.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import type { ButtonProps } from "../../../ui/Button.tsx";
import { WorkbookButton } from "../../../ui/WorkbookButton.tsx";

interface RegisterWorkbookProps extends Pick<ButtonProps, "variant" | "size" | "className"> {
  label: string;
  input: ReadInput<typeof contract.conferences.export>;
}

/** The register, or the chosen rows of it, as a workbook for Excel. */
export function RegisterWorkbook({ label, input, ...look }: RegisterWorkbookProps) {
  const t = useWords(conferenceListWords);
  const problems = useWords(problemWords);
  const today = useToday();
  return (
    <WorkbookButton
      {...look}
      words={{ save: label, cancel: t.select.cancel }}
      file={`${t.select.file}-${today}`}
      make={async signal => {
        const { csvWorkbook } = await import("../../../api/csvWorkbook.ts");
        return csvWorkbook(contract.conferences.export, input, t.caption.slice(0, 31), signal);
      }}
      failure={error => (error instanceof ApiProblem ? problemText(problems, error.problem) : undefined)}
    />
  );
}
