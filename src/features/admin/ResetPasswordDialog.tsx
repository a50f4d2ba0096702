import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import type { Account } from "../../domain/people/account.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { ConfirmDialog } from "./ConfirmDialog.tsx";

interface ResetPasswordDialogProps {
  account: Account;
  onReset: (link: string) => void;
  onClose: () => void;
}

/** Ends an account's password and hands out a link to choose the next one. */
export function ResetPasswordDialog({ account, onReset, onClose }: ResetPasswordDialogProps) {
  const words = useWords(accountsWords).confirm;
  const reset = useWrite(contract.accounts.resetPassword);
  const confirm = async () => {
    const { link } = await reset.send({ id: account.id, version: account.version, body: {} });
    onReset(link);
  };
  return (
    <ConfirmDialog
      title={words.resetTitle(account.name)}
      text={words.resetText}
      action={words.reset}
      danger
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
