import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One check switched off: in which file, what stands there, and what stands there instead. */
export interface Mutant {
  name: string;
  file: string;
  from: string;
  to: string;
  /** Which occurrence, counted from 0. */
  at: number;
}

type Switch = {
  find: RegExp;
  to: (found: RegExpMatchArray) => string;
  name: (found: RegExpMatchArray) => string;
};

// Every permission but the two that ask for none.
const permission: Switch = {
  find: /needs: "(?!anyone|session\.own)([\w.]+)"/g,
  to: () => `needs: "session.own"`,
  name: ([, right]) => `asks for no ${right}`,
};

const scopeEntry: Switch = {
  find: /^ {2}(\w+): (ids|\(ids, day\)) =>/gm,
  to: ([, table]) => `  ${table}: () => everywhere, "off ${table}": (ids, day) =>`,
  name: ([found]) => `the scope "${found.trim()}" is off`,
};

// Periods are everybody's, so their scope hides nothing from anyone who may ask.
const scopeUse: Switch = {
  find: /\binScope\((\{ actor \}|looker), "(?!periods)(\w+)"\)/g,
  to: () => "(eb => eb.lit(true))",
  name: ([, , table]) => `does not ask for the scope of ${table}`,
};

const thrown: Switch = {
  find: /throw rightsConflict\(("\w+")\)/g,
  to: () => "void 0",
  name: ([, code]) => `lets ${code} pass`,
};

const refused: Switch = {
  find: /^\s+(?:if \(isRemoved\) )?refuse(?:Review)?Move\((.*), (.*)\);$/gm,
  to: () => "",
  name: ([, , move]) => `does not ask for the move ${move}`,
};

const fileAsked: Switch = {
  find: /await (refuseUnseen|refuseUnchangeable)\(.*\);/g,
  to: () => "",
  name: ([, rule]) => `does not ask ${rule}`,
};

const ownRows: Switch = {
  find: /\.where\("(?:userId|accountId)", "=", (?:own\.userId|userId|accountId|actor\.id|actor\?\.id \?\? "")\)/g,
  to: () => "",
  name: ([found]) => `takes everybody's for one's own: ${found}`,
};

const once = (text: string, to: string, name: string): Switch => ({
  find: new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g"),
  to: () => to,
  name: () => name,
});

const rules: Record<string, Switch[]> = {
  "src/domain/people/permission.ts": [
    once(
      'if (actor === null) return { no: "signIn" };',
      "if (actor === null) return true;",
      "nobody may everything",
    ),
    once("if (actor.mustChangePassword)", "if (false)", "a first password lasts"),
    once("if (entitled.length === 0)", "if (false)", "no post is needed"),
    once("if (!entitled.some(post => reaches(post, at)))", "if (false)", "posts reach everywhere"),
    once("at.filedBy !== actor.id ||", "true ||", "one's own filing may be judged"),
    once("post.clusterId === clusterId", "true", "a secretary's rights reach every cluster"),
    once("post.unitId === unitId", "true", "a reporter's rights reach every unit"),
  ],
  "src/domain/review/reviewMoves.ts": [
    once("standing.filers.includes(actor.id)", "false", "filers judge what they wrote"),
  ],
  "server/http/implement.ts": [
    once("!backend.isSameSite(request)", "false", "pages of other sites write"),
    once(
      "if (!isDoor(endpoint)) refuseAnotherPerson(request, actor);",
      "",
      "a page writes as the next person",
    ),
    once("if (allowed !== true) throw forbidden(allowed.no);", "", "calls ask for no permission"),
  ],
  "server/accounts/actorOf.ts": [
    once("if (row.isDisabled !== 0) return null;", "", "accounts that are off go on"),
    once("holdsOn(row, day) &&", "true &&", "posts have no dates"),
    once(".filter(row => !row.isHolderOff)", "", "a substitute outlasts the holder's account"),
    once(
      'holdsOn({ from: row.ownFrom ?? "", to: row.ownTo ?? "" }, day)',
      "true",
      "a substitute outlasts the post",
    ),
  ],
  "server/scope.ts": [
    once(
      'role === "staff" || role === "leader" || role === "admin"',
      "role !== undefined",
      "everybody sees the department",
    ),
    once('"from" <= ${day} and', "", "members are members before they come"),
    once(`and ("to" = '' or "to" >= \${day})`, "", "members stay for ever"),
    scopeEntry,
  ],
  "server/accounts/adminRule.ts": [thrown],
  "server/accounts/posts.ts": [thrown],
  "server/accounts/accounts.ts": [
    thrown,
    once("if (body.isDisabled) await endSessions(tx, id);", "", "sessions outlive the account"),
  ],
  "server/clusters/handover.ts": [thrown],
  "server/accounts/oidcDoor.node.ts": [
    once("|| account.isDisabled !== 0", "", "the provider opens accounts that are off"),
  ],
  "server/accounts/identity.ts": [
    once(
      "if (other !== undefined) return null;",
      "",
      "a name that was given up opens somebody else's account",
    ),
  ],
  "server/accounts/oidc.node.ts": [
    once('isVerified === true ? email : ""', "email", "an address that nobody verified opens an account"),
  ],
  "server/accounts/sessionIdle.ts": [
    once("if (unusedMs > idleMs) return false;", "", "sessions are never idle"),
  ],
  "server/accounts/authOptions.node.ts": [
    once("expiresIn: settings.maxHours * 3600", "expiresIn: 1e8", "sessions never end"),
  ],
  "server/accounts/vouchedSession.node.ts": [
    once("const maxAge = maxHours * 3600;", "const maxAge = 1e8;", "sessions of the provider never end"),
  ],
  "server/accounts/signInLinks.ts": [
    once('.where("expiresAt", ">", now.toISOString())', "", "links never end"),
    once('.where("isDisabled", "=", 0)', "", "links open accounts that are off"),
  ],
  "server/accounts/ownChoices.ts": [ownRows],
  "server/clusters/agreements.ts": [
    once("if (allowed === true) return agreement;", "return agreement;", "agreements take every move"),
    once("if (allowed !== true) throw forbidden(allowed.no);", "", "agreements are begun for any cluster"),
  ],
  "server/conferences/conferenceLife.ts": [refused],
  "server/conferences/conferenceRestore.ts": [refused],
  "server/conferences/conferences.ts": [refused],
  "server/conferences/views.ts": [ownRows],
  "server/drafts.ts": [ownRows],
  "server/files/fileOwners.ts": [
    refused,
    once(
      'refuseMove(actor, await findConference(tx, id, { actor }), "edit")',
      "void (await findConference(tx, id, { actor }))",
      "files of a closed conference change",
    ),
    once(
      "return rules[ownerType].see(db, actor, ownerId);",
      "return Promise.resolve();",
      "every file is seen",
    ),
    once(
      "return rules[ownerType].change(by, ownerId);",
      "return Promise.resolve();",
      "every file is changed",
    ),
  ],
  "server/files/fileRows.ts": [
    fileAsked,
    once(
      "if (row.finishedAt === null && row.byId !== actor.id)",
      "if (false)",
      "files on their way are seen",
    ),
  ],
  "server/files/fileUpload.ts": [
    fileAsked,
    once("row.byId !== actor.id ||", "", "somebody else's upload goes on"),
  ],
  "server/files/files.ts": [fileAsked],
  "server/inbox/notices.ts": [ownRows],
  "server/periods.ts": [once("if (allowed === true) return row;", "return row;", "periods take every move")],
  "server/presence.ts": [fileAsked],
  "server/reviews/obligationExceptions.ts": [refused],
  "server/reviews/reviewLife.ts": [refused],
  "server/reviews/reviews.ts": [refused],
  "server/units/unitGroups.ts": [
    once("group.members.filter(({ unit }) => seen.has(unit))", "group.members", "groups show every member"),
    once("return isSeen ?", "return true ?", "every group is seen"),
  ],
  "server/accounts/openSessions.ts": [
    once('.where("userId", "=", userId)', "", "anybody's session can be seen or ended"),
  ],
};

/** Every permission of the contract, every use of a scope, and every rule about rights, each to be switched off on its own. */
export function rightsMutants(root: string): Mutant[] {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const inFile = (file: string, one: Switch): Mutant[] => {
    const seen = new Map<string, number>();
    return [...read(file).matchAll(one.find)].map(found => {
      const [from] = found;
      const at = seen.get(from) ?? 0;
      seen.set(from, at + 1);
      return { name: `${file}: ${one.name(found)}`, file, from, to: one.to(found), at };
    });
  };
  const folder = (name: string) =>
    readdirSync(join(root, name), { recursive: true, encoding: "utf8" })
      .filter(file => file.endsWith(".ts"))
      .map(file => `${name}/${file}`);
  const stated = Object.entries(rules).flatMap(([file, switches]) =>
    switches.flatMap(one => {
      const found = inFile(file, one);
      if (found.length === 0) throw new Error(`${file} no longer says ${one.find.source}`);
      return found;
    }),
  );
  return [
    ...stated,
    ...folder("server")
      .filter(file => file !== "server/scope.ts")
      .flatMap(file => inFile(file, scopeUse)),
    ...folder("src/api/contract").flatMap(file => inFile(file, permission)),
  ];
}
