import type { Account } from "../../domain/people/account.ts";
import { AccountForm } from "./AccountForm.tsx";
import { DisableDialog } from "./DisableDialog.tsx";
import { HandOverLink } from "./HandOverLink.tsx";
import { ResetPasswordDialog } from "./ResetPasswordDialog.tsx";

/** What the administrator is about to do, or has just done, to an account. */
export type AccountTask =
  | { does: "create" }
  | { does: "edit" | "disable" | "enable" | "resetPassword"; id: string }
  | { does: "handOver"; username: string; name: string; link: string };

interface AccountTaskDialogProps {
  task: AccountTask | undefined;
  accounts: readonly Account[];
  onTask: (task: AccountTask) => void;
  onClose: () => void;
}

/** The one dialog that stands open, if any. It reads the account from the list, so that a refreshed list brings the new version. */
export function AccountTaskDialog({ task, accounts, onTask, onClose }: AccountTaskDialogProps) {
  if (task === undefined) return null;
  const handOver = (account: { username: string; name: string }, link: string) =>
    onTask({ does: "handOver", username: account.username, name: account.name, link });
  if (task.does === "create") return <AccountForm onCreated={handOver} onClose={onClose} />;
  if (task.does === "handOver") return <HandOverLink {...task} onClose={onClose} />;
  const account = accounts.find(({ id }) => id === task.id);
  if (account === undefined) return null;
  if (task.does === "edit") return <AccountForm account={account} onCreated={handOver} onClose={onClose} />;
  if (task.does === "resetPassword")
    return (
      <ResetPasswordDialog account={account} onReset={link => handOver(account, link)} onClose={onClose} />
    );
  return <DisableDialog account={account} isDisabled={task.does === "disable"} onClose={onClose} />;
}
