import { useQuery } from "@tanstack/react-query";
import { CloudCheck } from "lucide-react";
import { contract } from "../../api/contract.ts";
import { recordOf } from "../../api/outboxRules.ts";
import { read } from "../../api/query.ts";
import { useIsConnected, useOutbox } from "../../api/useOutbox.ts";
import { useWords } from "../../i18n/useWords.ts";
import { outboxWords } from "../../i18n/words/outbox.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ImportButton } from "./ImportButton.tsx";
import { OutboxRow } from "./OutboxRow.tsx";
import { saveOutboxFile } from "./saveOutboxFile.ts";

/** Everything that waits on this device to be sent: what it is, where it stands, what went wrong in words, and what can be done. */
export function OutboxPage() {
  const words = useWords(outboxWords);
  const userId = useQuery(read(contract.session.view, {})).data?.actor?.id ?? "";
  const items = useOutbox();
  const isConnected = useIsConnected();
  const isFull = items !== undefined && items.length > 0;
  return (
    <Page
      title={words.title}
      action={
        <>
          <ImportButton userId={userId} />
          {isFull && <Button onClick={() => saveOutboxFile(items, words.fileName)}>{words.exportAll}</Button>}
        </>
      }
    >
      <div className="grid max-w-4xl gap-4">
        {!isConnected && <Notice variant="warn">{words.offline}</Notice>}
        {items === undefined && <Skeleton label={words.loading} />}
        {items?.length === 0 && (
          <EmptyState icon={<CloudCheck aria-hidden />} title={words.empty} text={words.emptyText} />
        )}
        {isFull && (
          <>
            <p className="max-w-prose text-ink-soft">{words.intro}</p>
            <ul className="divide-y divide-line border-y border-line">
              {items.map(item => {
                const own = items.filter(other => recordOf(other) === recordOf(item));
                return (
                  <OutboxRow
                    key={item.id}
                    item={item}
                    userId={userId}
                    before={own.slice(0, own.indexOf(item))}
                    followers={own.length - own.indexOf(item) - 1}
                  />
                );
              })}
            </ul>
          </>
        )}
      </div>
    </Page>
  );
}
