import { useState } from "react";
import { Link } from "react-router-dom";
import { useWords } from "../../../i18n/useWords.ts";
import { catalogueWords } from "../../../i18n/words/catalogues.ts";
import { unitImportWords } from "../../../i18n/words/unitImport.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Page } from "../../../ui/Page.tsx";
import { toast } from "../../../ui/toast.ts";
import { ImportList } from "./ImportList.tsx";
import { ImportSource } from "./ImportSource.tsx";
import { LatestImports } from "./LatestImports.tsx";

/** A list of units from a file or the clipboard, looked at before it is taken in as a whole. */
export function UnitImportPage() {
  const t = useWords(unitImportWords);
  const catalogue = useWords(catalogueWords);
  const [table, setTable] = useState<string[][] | null>(null);
  const breadcrumb = (
    <Link to={paths.units()} className={linkLook()}>
      {catalogue.units.title}
    </Link>
  );
  return (
    <Page title={t.title} breadcrumb={breadcrumb}>
      {table === null ? (
        <ImportSource onTable={setTable} />
      ) : (
        <ImportList
          table={table}
          onAgain={() => setTable(null)}
          onDone={() => {
            toast(t.done);
            setTable(null);
          }}
        />
      )}
      <LatestImports />
    </Page>
  );
}
