import { agreementHorizons } from "../../../domain/cluster/agreement.ts";
import { newId } from "../../../domain/id.ts";
import { noQuantity } from "../../../domain/text/quantity.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { Button } from "../../../ui/Button.tsx";
import { AgreementChoice } from "./AgreementChoice.tsx";
import { AgreementRows } from "./AgreementRows.tsx";
import { AgreementTarget } from "./AgreementTarget.tsx";
import { AgreementText } from "./AgreementText.tsx";
import { PasteItems } from "./PasteItems.tsx";

interface AgreementListsProps {
  /** The units of the year, which alone register and sign. */
  units: readonly string[];
  nameOf: (unit: string) => string;
  /** Units that rows name already, though they are no longer among those of the year. */
  outside: readonly string[];
}

/** What an agreement has in several: items, registered titles and signatures. */
export function AgreementLists({ units, nameOf, outside }: AgreementListsProps) {
  const t = useWords(agreementWords);
  const choices = [...units, ...outside].map(unit => ({ value: unit, label: nameOf(unit) }));
  const horizons = agreementHorizons.map(value => ({ value, label: t.horizons[value] }));
  const unsigned = (rows: readonly { unit: string }[]) =>
    units.filter(unit => rows.every(row => row.unit !== unit));
  const signature = (unit: string) => ({ id: newId(), unit, on: "" });
  return (
    <>
      <AgreementRows
        name="items"
        title={t.items}
        first="text"
        blank={rows => ({
          id: newId(),
          code: "",
          text: "",
          target: noQuantity,
          measure: "",
          horizon: rows.at(-1)?.horizon ?? "year",
          unit: rows.at(-1)?.unit ?? "",
        })}
        renderMore={(_, append) => <PasteItems onItems={append} />}
      >
        {at => (
          <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-5">
            <AgreementText
              isLong
              name={`items.${at}.text`}
              label={t.item}
              className="sm:col-span-2 lg:col-span-5"
            />
            <AgreementTarget name={`items.${at}.target`} />
            <AgreementText name={`items.${at}.measure`} label={t.measure} />
            <AgreementChoice name={`items.${at}.horizon`} label={t.horizon} options={horizons} />
            <AgreementChoice
              name={`items.${at}.unit`}
              label={t.concerns}
              options={[{ value: "", label: t.cluster }, ...choices]}
            />
            <AgreementText name={`items.${at}.code`} label={t.code} hint={t.form.codeHint} />
          </div>
        )}
      </AgreementRows>
      <AgreementRows
        name="titles"
        title={t.titles}
        first="title"
        blank={rows => {
          const [unit] = [...unsigned(rows), ...units];
          return unit === undefined ? null : { id: newId(), unit, title: rows.at(-1)?.title ?? "" };
        }}
      >
        {at => (
          <div className="grid gap-2 sm:grid-cols-2">
            <AgreementChoice name={`titles.${at}.unit`} label={t.unit} options={choices} />
            <AgreementText name={`titles.${at}.title`} label={t.registeredTitle} />
          </div>
        )}
      </AgreementRows>
      <AgreementRows
        name="signers"
        title={t.signers}
        first="on"
        blank={rows => {
          const [unit] = unsigned(rows);
          return unit === undefined ? null : signature(unit);
        }}
        renderMore={(rows, append) =>
          unsigned(rows).length > 1 && (
            <Button variant="quiet" size="small" onClick={() => append(unsigned(rows).map(signature))}>
              {t.form.everyone}
            </Button>
          )
        }
      >
        {at => (
          <div className="grid gap-2 sm:grid-cols-2">
            <AgreementChoice name={`signers.${at}.unit`} label={t.unit} options={choices} />
            <AgreementText name={`signers.${at}.on`} label={t.signedOn} />
          </div>
        )}
      </AgreementRows>
    </>
  );
}
