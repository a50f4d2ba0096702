import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { joined } from "../../../i18n/words/conferenceLines.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { writtenDateText } from "../../../i18n/words/writtenDateText.ts";
import { type FactColumn, FactTable } from "./FactTable.tsx";
import { Items, Note } from "./Items.tsx";
import { RefText } from "./RefText.tsx";

type AgreementItem = ConferenceDraft["agreement"]["items"][number];
type RegisteredTitle = ConferenceDraft["agreement"]["titles"][number];

/** The agreement as signed: how many signed, what was promised, which titles were registered. */
export function AgreementSection({ draft: { agreement } }: { draft: ConferenceDraft }) {
  const t = useWords(conferencePageWords);
  const { agreementFields, agreementItem, horizons, registeredTitle } = useWords(conferenceWords);
  const items: FactColumn<AgreementItem>[] = [
    { header: agreementItem.text, text: row => row.text },
    { header: agreementItem.target, text: row => row.target.written, align: "right" },
    { header: agreementItem.measure, text: row => row.measure },
    { header: agreementItem.horizon, text: row => (row.horizon === "" ? "" : horizons[row.horizon]) },
  ];
  const titles: FactColumn<RegisteredTitle>[] = [
    {
      header: registeredTitle.unit,
      text: row => row.unit.name,
      unit: row => row.unit,
    },
    { header: registeredTitle.title, text: row => row.title },
  ];
  return (
    <div className="space-y-3">
      {agreement.signed.written !== "" && (
        <p className="break-after-avoid text-base">
          {t.signed(agreement.signed.written, agreement.signedOf.written)}
        </p>
      )}
      {agreement.items.length > 0 && (
        <FactTable label={agreementFields.items} columns={items} rows={agreement.items} />
      )}
      {agreement.titles.length > 0 && (
        <FactTable label={agreementFields.titles} columns={titles} rows={agreement.titles} />
      )}
    </div>
  );
}

/** Campaigns; the dates of an anniversary are kept apart from the campaign's own. */
export function CampaignsSection({ draft }: { draft: ConferenceDraft }) {
  const t = useWords(conferencePageWords);
  const { language } = useLanguage();
  type Dates = ConferenceDraft["date"];
  const range = (from: Dates, to: Dates) => {
    const [first, last] = [from, to].map(date => (date === null ? "" : writtenDateText(date, language)));
    if (first === "" && last === "") return "";
    if (first === "") return t.until(last ?? "");
    return last === "" ? t.from(first ?? "") : `${first} – ${last}`;
  };
  return (
    <Items rows={draft.campaigns.map(row => ({ ...row, text: row.name }))}>
      {row => {
        const own = range(row.start, row.end);
        const anniversary = range(row.anniversaryFrom, row.anniversaryTo);
        return (
          <>
            {own !== "" && (
              <Note>
                {t.campaignDates}: {own}
              </Note>
            )}
            {anniversary !== "" && (
              <Note>
                {t.anniversary}: {anniversary}
              </Note>
            )}
          </>
        );
      }}
    </Items>
  );
}

/** Praise and awards; praise that names nobody stays so. */
export function CommendationsSection({ draft }: { draft: ConferenceDraft }) {
  const { commendationForms } = useWords(conferenceWords);
  return (
    <Items rows={draft.commendations}>
      {({ form, to }) =>
        joined([form, to.name]) !== "" && (
          <Note>
            {form !== "" && commendationForms[form]}
            {form !== "" && to.name !== "" && " · "}
            <RefText named={to} by="unit" />
          </Note>
        )
      }
    </Items>
  );
}
