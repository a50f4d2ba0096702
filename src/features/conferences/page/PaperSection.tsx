import { Link2 } from "lucide-react";
import type { ReactNode } from "react";
import { useWords } from "../../../i18n/useWords.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { toast } from "../../../ui/toast.ts";

interface PaperSectionProps {
  id: string;
  title: string;
  children: ReactNode;
}

/** One section of the minutes, with an address of its own that can be sent to somebody. */
export function PaperSection({ id, title, children }: PaperSectionProps) {
  const t = useWords(conferencePageWords);
  const copy = () => {
    const address = new URL(`#${id}`, window.location.href).href;
    // Without a clipboard (plain http) the link still leads to the section, and the address bar holds it.
    void navigator.clipboard?.writeText(address).then(() => toast(t.linkCopied));
  };
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="group/section mt-8 scroll-mt-20 print:mt-5">
      <h2
        id={`${id}-title`}
        className="mb-2 flex items-center gap-1 border-b border-line pb-1 text-base font-semibold"
      >
        {title}
        <a
          href={`#${id}`}
          onClick={copy}
          aria-label={t.linkTo(title)}
          title={t.linkTo(title)}
          className="inline-flex size-6 items-center justify-center rounded text-ink-faint opacity-0 group-hover/section:opacity-100 hover:text-ink focus-visible:opacity-100 pointer-coarse:opacity-100 print:hidden"
        >
          <Link2 aria-hidden className="size-4" />
        </a>
      </h2>
      {children}
    </section>
  );
}
