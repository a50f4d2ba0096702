import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { Achievement, Indicator } from "../../../domain/conference/conferenceWork.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { quantityText } from "../../../i18n/words/conferenceLines.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { Tag } from "../../../ui/Tag.tsx";
import { type FactColumn, FactTable } from "./FactTable.tsx";
import { Items } from "./Items.tsx";
import { RefText } from "./RefText.tsx";

/** What went well, each fact with its fields of work, its owner and its figures as the source wrote them. */
export function AchievementsSection({ draft }: { draft: ConferenceDraft }) {
  return <Items rows={draft.achievements}>{row => <Details achievement={row} />}</Items>;
}

function Details({ achievement }: { achievement: Achievement }) {
  const t = useWords(conferencePageWords);
  const { fieldsOfWork, owner, unit, indicators } = achievement;
  const isOwned = owner === "cluster" || (owner === "unit" && unit.name !== "");
  return (
    <>
      {(fieldsOfWork.length > 0 || isOwned) && (
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
          {fieldsOfWork.map(field => (
            <Tag key={field}>{field}</Tag>
          ))}
          {owner === "cluster" && t.ofCluster}
          {owner === "unit" && <RefText named={unit} by="unit" />}
        </p>
      )}
      {indicators.length > 0 && <Indicators rows={indicators} />}
    </>
  );
}

function Indicators({ rows }: { rows: readonly Indicator[] }) {
  const t = useWords(conferencePageWords);
  const words = useWords(conferenceWords);
  const { language } = useLanguage();
  const columns: FactColumn<Indicator>[] = [
    { header: words.indicator.name, text: row => row.name },
    {
      header: words.indicator.value,
      text: row => quantityText(row.value, row.qualifier, language),
      align: "right",
    },
    {
      header: t.partOf,
      text: row => quantityText(row.partOf, row.partOfQualifier, language),
      align: "right",
    },
    { header: words.indicator.measure, text: row => row.measure },
    { header: words.indicator.target, text: row => row.target.written, align: "right" },
    { header: t.plan, text: row => row.percentOfPlan.written, align: "right" },
  ];
  return <FactTable label={words.achievement.indicators} columns={columns} rows={rows} />;
}
