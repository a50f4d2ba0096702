import { useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read, useWrite } from "../../api/query.ts";
import { deviceName } from "../../domain/deviceName.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { sessionsWords } from "../../i18n/words/sessions.ts";
import { Button } from "../../ui/Button.tsx";
import { Table } from "../../ui/Table.tsx";
import { toast } from "../../ui/toast.ts";

/** Where this person is signed in, and the way to end it; it acts on that browser's next request. */
export function AccountSessions({ accountId }: { accountId: string }) {
  const words = useWords(sessionsWords);
  const { language } = useLanguage();
  const rows = useQuery(read(contract.accounts.sessions, { id: accountId })).data?.rows;
  const end = useWrite(contract.accounts.endSession);
  const endOne = (sessionId: string) =>
    void end.send({ id: accountId, sessionId, body: {} }).then(
      () => toast(words.ended),
      () => toast(words.failed, { variant: "bad" }),
    );
  const endButton = (row: { id: string }) => (
    <Button size="small" variant="quiet" onClick={() => endOne(row.id)}>
      {words.end}
    </Button>
  );
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" className="mb-3 text-base font-semibold">
        {words.title}
      </h2>
      {rows?.length === 0 && <p className="text-sm text-ink-soft">{words.none}</p>}
      {rows !== undefined && rows.length > 0 && (
        <Table
          caption={words.title}
          rows={rows}
          rowKey={row => row.id}
          columns={[
            {
              id: "device",
              header: words.device,
              cell: row => deviceName(row.device) || words.unknownDevice,
            },
            { id: "address", header: words.address, cell: row => row.address, cardRole: "fact" },
            {
              id: "startedAt",
              header: words.startedAt,
              cell: row => formatInstant(row.startedAt, language),
              cardRole: "fact",
              className: "figures",
            },
            {
              id: "usedAt",
              header: words.usedAt,
              cell: row => formatInstant(row.usedAt, language),
              cardRole: "fact",
              className: "figures",
            },
          ]}
          actions={endButton}
          actionsLabel={words.actions}
        />
      )}
    </section>
  );
}
