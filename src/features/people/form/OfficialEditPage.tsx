import { Link } from "react-router-dom";
import { useWords } from "../../../i18n/useWords.ts";
import { officialWords } from "../../../i18n/words/officials.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Page } from "../../../ui/Page.tsx";
import { useOfficial } from "../useOfficial.tsx";
import { OfficialEditor } from "./OfficialEditor.tsx";

/** Where a person is corrected as a whole: name, every post and every rank. */
export function OfficialEditPage() {
  const t = useWords(officialWords);
  const { official, instead } = useOfficial();
  if (official === null) return instead;
  return (
    <Page
      title={t.editTitle(official.content.name)}
      breadcrumb={
        <Link to={paths.official(official.id)} className={linkLook()}>
          {official.content.name}
        </Link>
      }
    >
      <OfficialEditor key={official.id} official={official} />
    </Page>
  );
}
