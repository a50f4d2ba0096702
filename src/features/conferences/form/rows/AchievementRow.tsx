import { useWatch } from "react-hook-form";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { ChoiceInput } from "../ChoiceInput.tsx";
import { ProseInput } from "../ProseInput.tsx";
import { RefInput } from "../RefInput.tsx";
import { RowDetails } from "../RowDetails.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { TagsInput } from "../TagsInput.tsx";
import { useCatalogueEntry } from "../useCatalogueEntry.ts";
import { IndicatorList } from "./IndicatorList.tsx";

/** A short fact that went well, with its fields of work, its owner and any figures. */
export function AchievementRow({ at, number, entry }: RowProps<"achievements">) {
  const t = useWords(conferenceWords);
  const { outcomes } = useWords(conferenceFormWords);
  return (
    <>
      <ProseInput compact name={`${at}.text`} label={t.achievement.text} {...entry} />
      <RowDetails
        at={at}
        number={number}
        summary={(_, get) => [
          (get("fieldsOfWork") as string[]).join(", "),
          get("owner") === "unit" && String(get("unit.name")),
          get("owner") === "cluster" && t.owners.cluster,
          (get("indicators") as unknown[]).length > 0 &&
            outcomes.indicatorCount((get("indicators") as unknown[]).length),
        ]}
      >
        {() => (
          <>
            <TagsInput name={`${at}.fieldsOfWork`} label={t.achievement.fieldsOfWork} />
            <Owner at={at} />
            <IndicatorList at={at} />
          </>
        )}
      </RowDetails>
    </>
  );
}

function Owner({ at }: { at: `achievements.${number}` }) {
  const t = useWords(conferenceWords);
  const owner = useWatch<ConferenceDraft, `achievements.${number}.owner`>({
    name: `${at}.owner`,
    exact: true,
  });
  const create = useCatalogueEntry("units", `${at}.unit`);
  return (
    <div className="grid gap-3 sm:grid-cols-[10rem_1fr]">
      <ChoiceInput name={`${at}.owner`} label={t.achievement.owner} words={t.owners} />
      {owner === "unit" && (
        <RefInput name={`${at}.unit`} from="units" label={t.achievement.unit} {...create} />
      )}
    </div>
  );
}
