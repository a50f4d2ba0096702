import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { Id } from "../../domain/id.ts";
import type { Actor } from "../../domain/people/actor.ts";
import { can } from "../../domain/people/permission.ts";
import { useWords } from "../../i18n/useWords.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";

/** The person's account and the book of changes, for those who may see them. */
export function OfficialLinks({ id, actor }: { id: Id; actor: Actor | null }) {
  const t = useWords(officialWords);
  const mayManage = can(actor, "account.manage") === true;
  const accounts = useQuery({ ...read(contract.accounts.list, {}), enabled: mayManage }).data?.rows;
  const account = accounts?.find(row => row.officialId === id);
  const maySeeBook = can(actor, "audit.view") === true;
  if (account === undefined && !maySeeBook) return null;
  return (
    <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-4 print:hidden">
      {account !== undefined && (
        <span>
          {t.account}:{" "}
          <Link to={paths.account(account.id)} className={linkLook()}>
            {account.name} ({account.username})
          </Link>
        </span>
      )}
      {maySeeBook && (
        <Link to={paths.audit({ record: id })} className={linkLook()}>
          {t.audit}
        </Link>
      )}
    </p>
  );
}
