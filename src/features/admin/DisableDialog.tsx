import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import type { Account } from "../../domain/people/account.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { toast } from "../../ui/toast.ts";
import { ConfirmDialog } from "./ConfirmDialog.tsx";

interface DisableDialogProps {
  account: Account;
  /** What it is to become. */
  isDisabled: boolean;
  onClose: () => void;
}

/** Takes the right to sign in away, or gives it back; says first what that means. */
export function DisableDialog({ account, isDisabled, onClose }: DisableDialogProps) {
  const all = useWords(accountsWords);
  const words = all.confirm;
  const update = useWrite(contract.accounts.update);
  const { id, version, name } = account;
  const confirm = async () => {
    await update.send({ id, version, body: { name, isDisabled } });
    toast(isDisabled ? words.disabled(name) : words.enabled(name));
    onClose();
  };
  return (
    <ConfirmDialog
      title={isDisabled ? words.disableTitle(name) : words.enableTitle(name)}
      text={isDisabled ? words.disableText : words.enableText}
      action={isDisabled ? words.disable : all.enable}
      danger={isDisabled}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
