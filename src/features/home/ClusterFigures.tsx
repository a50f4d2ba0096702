import { Link } from "react-router-dom";
import type { contract } from "../../api/contract.ts";
import type { Answer } from "../../api/endpoint.ts";
import { formatCount } from "../../i18n/formats.ts";
import { useWords } from "../../i18n/useWords.ts";
import { homePartWords } from "../../i18n/words/homeParts.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { HomeSection } from "./HomeSection.tsx";

/** How the clusters stand; each number opens the conferences that it counts. */
export function ClusterFigures({ clusters }: Pick<Answer<typeof contract.home.view>, "clusters">) {
  const words = useWords(homePartWords).clusters;
  return (
    <HomeSection title={words.title}>
      {clusters.length === 0 ? (
        <p className="text-ink-soft">{words.none}</p>
      ) : (
        <table className="w-full text-sm figures">
          <thead>
            <tr className="border-b border-line text-left text-ink-soft [&_th]:px-2 [&_th]:py-1.5 [&_th]:font-medium">
              <th scope="col">{words.name}</th>
              <th scope="col" className="text-right">
                {words.total}
              </th>
              <th scope="col" className="text-right">
                {words.overdue}
              </th>
            </tr>
          </thead>
          <tbody>
            {clusters.map(({ id, name, total, overdue }) => (
              <tr key={id} className="border-b border-line [&_td]:px-2 [&_td]:py-2 [&_th]:px-2 [&_th]:py-2">
                <th scope="row" className="text-left font-medium">
                  {name}
                </th>
                <td className="text-right">
                  <Link
                    to={paths.conferences({ cluster: id })}
                    aria-label={words.totalOf(name, formatCount(total))}
                    className={linkLook()}
                  >
                    {formatCount(total)}
                  </Link>
                </td>
                <td className="text-right">
                  <Link
                    to={paths.conferences({ cluster: id, state: "recorded", tasks: "overdue" })}
                    aria-label={words.overdueOf(name, formatCount(overdue))}
                    className={linkLook()}
                  >
                    {formatCount(overdue)}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </HomeSection>
  );
}
