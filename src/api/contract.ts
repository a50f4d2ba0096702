import { accounts } from "./contract/accounts.ts";
import { agreements } from "./contract/agreements.ts";
import { audit } from "./contract/audit.ts";
import { clusters } from "./contract/clusters.ts";
import { conferences } from "./contract/conferences.ts";
import { drafts } from "./contract/drafts.ts";
import { files } from "./contract/files.ts";
import { home } from "./contract/home.ts";
import { notices } from "./contract/notices.ts";
import { obligations } from "./contract/obligations.ts";
import { officials } from "./contract/officials.ts";
import { ownChoices } from "./contract/ownChoices.ts";
import { periods } from "./contract/periods.ts";
import { posts } from "./contract/posts.ts";
import { presence } from "./contract/presence.ts";
import { reviewForms } from "./contract/reviewForms.ts";
import { reviews } from "./contract/reviews.ts";
import { session } from "./contract/session.ts";
import { unitChanges } from "./contract/unitChanges.ts";
import { unitGroups } from "./contract/unitGroups.ts";
import { units } from "./contract/units.ts";
import { views } from "./contract/views.ts";

/**
 * Everything the system can do, one line a call, one file a group. Read by the typed client, the query keys, the server (which does
 * not compile while a handler is missing), the permission check, the access test and `/api/openapi.json`.
 */
export const contract = {
  session,
  conferences,
  files,
  units,
  unitChanges,
  unitGroups,
  clusters,
  agreements,
  periods,
  officials,
  accounts,
  posts,
  reviewForms,
  obligations,
  reviews,
  drafts,
  presence,
  home,
  notices,
  ownChoices,
  audit,
  views,
} as const;

/** The contract's type, for mapped types over all its calls. */
export type Contract = typeof contract;
