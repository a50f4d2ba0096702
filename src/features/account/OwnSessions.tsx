import { useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read, useWrite } from "../../api/query.ts";
import { deviceName } from "../../domain/deviceName.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { sessionsWords } from "../../i18n/words/sessions.ts";
import { Button } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { toast } from "../../ui/toast.ts";

/** Where one is signed in oneself; what is not recognised is ended here. */
export function OwnSessions() {
  const words = useWords(sessionsWords);
  const { language } = useLanguage();
  const rows = useQuery(read(contract.session.mine, {})).data?.rows;
  const end = useWrite(contract.session.endMine);
  const endOne = (sessionId: string) =>
    void end.send({ sessionId, body: {} }).then(
      () => toast(words.ended),
      () => toast(words.failed, { variant: "bad" }),
    );
  if (rows === undefined) return null;
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" className="mb-3 text-base font-semibold">
        {words.title}
      </h2>
      {rows.length === 0 && <p className="text-sm text-ink-soft">{words.none}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {rows.map(row => (
          <li key={row.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2 text-sm">
            <span className="min-w-0 flex-1">
              <span className="font-medium">{deviceName(row.device) || words.unknownDevice}</span>
              <span className="block text-ink-faint figures">
                {words.line(
                  row.address,
                  formatInstant(row.startedAt, language),
                  formatInstant(row.usedAt, language),
                )}
              </span>
            </span>
            {row.isCurrent ? (
              <Tag hue="ok">{words.current}</Tag>
            ) : (
              <Button size="small" onClick={() => endOne(row.id)}>
                {words.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
