import type { Migration } from "kysely";
import { agreedTargets } from "./migrations/agreedTargets.ts";
import { agreements } from "./migrations/agreements.ts";
import { clusters } from "./migrations/clusters.ts";
import { conferenceOfficials } from "./migrations/conferenceOfficials.ts";
import { counted } from "./migrations/counted.ts";
import { drafts } from "./migrations/drafts.ts";
import { fieldCodes } from "./migrations/fieldCodes.ts";
import { files } from "./migrations/files.ts";
import { first } from "./migrations/first.ts";
import { inbox } from "./migrations/inbox.ts";
import { officialPosts } from "./migrations/officialPosts.ts";
import { owedStandings } from "./migrations/owedStandings.ts";
import { postMethods } from "./migrations/postMethods.ts";
import { postNotices } from "./migrations/postNotices.ts";
import { posts } from "./migrations/posts.ts";
import { presiders } from "./migrations/presiders.ts";

import { remindersVersion } from "./migrations/remindersVersion.ts";
import { restoredFrom } from "./migrations/restoredFrom.ts";
import { reviewEvidence } from "./migrations/reviewEvidence.ts";
import { reviewQualities } from "./migrations/reviewQualities.ts";
import { reviewRounds } from "./migrations/reviewRounds.ts";
import { reviews } from "./migrations/reviews.ts";
import { revisionFiles } from "./migrations/revisionFiles.ts";
import { scopeOrders } from "./migrations/scopeOrders.ts";
import { signInLinks } from "./migrations/signInLinks.ts";
import { signInNames } from "./migrations/signInNames.ts";
import { taskOwners } from "./migrations/taskOwners.ts";
import { unitImports } from "./migrations/unitImports.ts";
import { units } from "./migrations/units.ts";

import { views } from "./migrations/views.ts";
import type { Engine } from "./tables.ts";

/** Every change of the schema, in order. Appended to, never edited: a database in an office has already run them. */
export function migrationsFor(engine: Engine): Record<string, Migration> {
  return {
    "0001-first": first(engine),
    "0002-drafts": drafts,
    "0002-restoredFrom": restoredFrom,
    "0003-files": files(engine),
    "0004-views": views(engine),
    "0005-units": units,
    "0006-clusters": clusters,
    "0007-posts": posts,
    "0007-postsOfOfficials": conferenceOfficials,
    "0007-scopeOrders": scopeOrders,
    "0007-signInLinks": signInLinks,
    "0007-signInNames": signInNames,
    "0008-inbox": inbox,
    "0009-reviews": reviews,
    "0011-unitImports": unitImports,
    "0012-agreements": agreements,
    "0013-revisionFiles": revisionFiles,
    "0014-counted": counted,
    "0014-owedStandings": owedStandings(engine),
    "0015-officialPosts": officialPosts,
    "0016-taskOwners": taskOwners,
    "0017-postNotices": postNotices,
    "0018-agreedTargets": agreedTargets,
    "0019-reviewRounds": reviewRounds,
    "0019-reviewRounds-qualities": reviewQualities(engine),
    "0020-reviewEvidence": reviewEvidence,
    "0021-fieldCodes": fieldCodes,
    "0022-postMethods": postMethods,
    "0023-remindersVersion": remindersVersion,
    "0024-presiders": presiders,
  };
}
