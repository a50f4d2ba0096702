import { ExportLink } from "./ExportLink.tsx";
import { PrintButton } from "./PrintButton.tsx";
import { WorkbookButton, type WorkbookButtonProps } from "./WorkbookButton.tsx";

interface ListExportsProps {
  csv: { href: string; label: string };
  excel: Omit<WorkbookButtonProps, "variant" | "size" | "className">;
  print: string;
}

/** Takes a list away as CSV, as a workbook or on paper; a phone has the file only. */
export function ListExports({ csv, excel, print }: ListExportsProps) {
  return (
    <>
      <ExportLink {...csv} />
      <WorkbookButton variant="quiet" className="max-sm:hidden" {...excel} />
      <PrintButton label={print} className="max-sm:hidden" />
    </>
  );
}
