import { Link } from "react-router-dom";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { Person } from "../../../domain/conference/conferencePeople.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { joined, peopleByPart } from "../../../i18n/words/conferenceLines.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";

/** Who presided, who directed and who else had a part; nobody named as presiding is said so, because it differs from nobody presiding. */
export function PeopleSection({ draft }: { draft: ConferenceDraft }) {
  const t = useWords(conferencePageWords);
  const { presiding, directing, others } = peopleByPart(draft);
  const on = draft.date?.precision === "day" ? (draft.date.value ?? undefined) : undefined;
  return (
    <dl className="grid gap-x-6 gap-y-2 text-base sm:grid-cols-[10rem_1fr] print:grid-cols-[10rem_1fr]">
      <dt className="pt-0.5 text-sm text-ink-faint">{t.presiding}</dt>
      <dd>
        {presiding.length === 0 ? (
          <span className="text-ink-faint">{t.noPresiding}</span>
        ) : (
          <People people={presiding} on={on} />
        )}
      </dd>
      {directing.length > 0 && (
        <>
          <dt className="pt-0.5 text-sm text-ink-faint">{t.directing}</dt>
          <dd>
            <People people={directing} on={on} />
          </dd>
        </>
      )}
      {others.length > 0 && (
        <>
          <dt className="pt-0.5 text-sm text-ink-faint">{t.others}</dt>
          <dd>
            <People people={others} on={on} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** A linked person leads to the own page, as of the conference's day where that is known. */
function People({ people, on }: { people: readonly Person[]; on: string | undefined }) {
  const words = useWords(conferenceWords);
  return (
    <ul className="space-y-1">
      {people.map(({ id, is, rank, who, posts, roles }) => {
        const further = roles.filter(role => role !== "presiding" && role !== "directing");
        return (
          <li key={id}>
            <span className="font-medium">
              {rank !== "" && `${rank} `}
              {who.id === null || is === "body" ? (
                who.name
              ) : (
                <Link to={paths.official(who.id, on)} className={`${linkLook()} print:no-underline`}>
                  {who.name}
                </Link>
              )}
            </span>
            {posts.length > 0 &&
              joined(["", `${who.name === "" && rank === "" ? "" : ", "}${posts.join(", ")}`])}
            {further.length > 0 && (
              <span className="ml-1.5 text-sm text-ink-faint">
                ({further.map(role => words.roles[role].toLowerCase()).join(", ")})
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
