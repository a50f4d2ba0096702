import type { GroupHandlers } from "../http/handler.ts";
import { findReview } from "./reviewTake.ts";
import { tellFilers } from "./tellReview.ts";

/** States in which something is still to be written or answered. */
const unfiled = ["draft", "returned"];

/** Reminds those who owe these filings; names those for which nobody is there to remind. What was filed meanwhile is passed over. */
export const remindFilers: GroupHandlers<"obligations">["remind"] = async ({ tx, actor, now, body }) => {
  const nobody: { id: string; unit: string }[] = [];
  let reminded = 0;
  for (const id of new Set(body.obligations)) {
    const standing = await findReview(tx, { actor }, id);
    if (standing.obligation.exemption !== null || !unfiled.includes(standing.review.state)) continue;
    const told = await tellFilers({ tx, actor, now, standing }, "reviewReminded", "");
    const { unitName, clusterName } = standing.obligation;
    if (told === 0) nobody.push({ id, unit: unitName || clusterName });
    else reminded++;
  }
  const answer = { reminded, nobody };
  return { answer, recordId: body.obligations[0] ?? "", before: null, after: { ...body, ...answer } };
};
