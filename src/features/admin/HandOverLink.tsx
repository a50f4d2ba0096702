import { Copy } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { StateLine } from "../../ui/StateLine.tsx";

interface HandOverLinkProps {
  username: string;
  name: string;
  /** The token of the link; "" when the answer that held it was lost. */
  link: string;
  onClose: () => void;
}

/** Shows the link by which somebody chooses a password, the only time it can be seen. */
export function HandOverLink({ username, name, link, onClose }: HandOverLinkProps) {
  const words = useWords(accountsWords).link;
  const [said, setSaid] = useState("");
  const address = new URL(paths.choosePassword(link), location.origin).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      closeLabel={words.done}
      footer={
        <Button variant="primary" onClick={onClose}>
          {words.done}
        </Button>
      }
    >
      {/* Asked again after a lost answer, the server no longer knows the link: only its hash is kept. */}
      {link === "" ? (
        <Notice variant="warn">{words.lost(name)}</Notice>
      ) : (
        <>
          <p className="mb-4 text-sm text-ink">{words.text(name)}</p>
          <dl className="mb-3 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 rounded bg-surface-sunken p-3 text-sm [&_dt]:text-ink-soft">
            <dt>{words.username}</dt>
            <dd className="font-medium select-all">{username}</dd>
            <dt>{words.link}</dt>
            <dd className="font-medium break-all select-all">{address}</dd>
          </dl>
          <div className="flex flex-wrap items-center gap-3">
            <Button icon={<Copy aria-hidden className="size-4" />} onClick={() => void copy()}>
              {words.copy}
            </Button>
            <StateLine>{said}</StateLine>
          </div>
        </>
      )}
    </Dialog>
  );
}
