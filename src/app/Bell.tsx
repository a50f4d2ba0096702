import { useQuery } from "@tanstack/react-query";
import { Bell as BellIcon } from "lucide-react";
import { useEffect } from "react";
import { Link } from "react-router-dom";
import { contract } from "../api/contract.ts";
import { handsOn } from "../api/handsOn.ts";
import { read } from "../api/query.ts";
import { useWords } from "../i18n/useWords.ts";
import { shellStateWords } from "../i18n/words/shellState.ts";
import { paths } from "../paths.ts";
import { linkLook } from "../ui/linkLook.ts";

const minute = 60_000;

/** How much there is to read; asked again every minute while somebody is at the page, and when it is looked at again. */
export function Bell() {
  const words = useWords(shellStateWords);
  const count = useQuery(read(contract.notices.count, {}));
  const { refetch } = count;
  useEffect(() => {
    handsOn.touch();
    const timer = setInterval(() => {
      if (!handsOn.isAway()) void refetch();
    }, minute);
    return () => clearInterval(timer);
  }, [refetch]);
  const unread = count.data?.unread ?? 0;
  return (
    <Link
      to={paths.inbox()}
      aria-label={words.bell(unread)}
      className={`relative pointer-coarse:min-w-11 ${linkLook("quiet", "small")}`}
    >
      <BellIcon aria-hidden className="size-5" />
      {unread > 0 && (
        <span
          aria-hidden
          className="figures absolute -top-0.5 right-0 min-w-4.5 rounded-full bg-accent px-1 text-center text-xs font-semibold text-accent-ink"
        >
          {unread > 99 ? "99+" : unread}
        </span>
      )}
    </Link>
  );
}
