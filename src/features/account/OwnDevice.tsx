import { useQuery } from "@tanstack/react-query";
import { deviceRoom } from "../../api/deviceRoom.ts";
import { formatBytes } from "../../i18n/formats.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";

/** What this browser keeps of the program and of unsaved work, and whether it has promised to keep it. */
export function OwnDevice() {
  const words = useWords(accountWords).device;
  const room = useQuery({ queryKey: ["device", "room"], queryFn: deviceRoom, staleTime: 0 }).data;
  if (!room) return null;
  return (
    <section aria-labelledby="device">
      <h2 id="device" className="mb-3 text-base font-semibold">
        {words.title}
      </h2>
      <p className="text-sm figures">{words.used(formatBytes(room.used), formatBytes(room.most))}</p>
      <p className="text-sm text-ink-soft">{room.isPromised ? words.promised : words.notPromised}</p>
    </section>
  );
}
