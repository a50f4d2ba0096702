import { ArrowRight, Building2, type LucideIcon, Network, NotebookPen, NotebookText } from "lucide-react";
import { Link } from "react-router-dom";
import { useWords } from "../../i18n/useWords.ts";
import { homeWords } from "../../i18n/words/home.ts";
import { paths } from "../../paths.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";

/** A register with nothing in it says what to do next, to those who can do it. */
export function FirstSteps({ canEdit }: { canEdit: boolean }) {
  const words = useWords(homeWords).first;
  if (!canEdit)
    return <EmptyState icon={<NotebookText aria-hidden />} title={words.title} text={words.readerText} />;
  const steps: { to: string; icon: LucideIcon; title: string; text: string }[] = [
    { to: paths.newConference(), icon: NotebookPen, title: words.conference, text: words.conferenceText },
    { to: paths.units(), icon: Building2, title: words.units, text: words.unitsText },
    { to: paths.clusters(), icon: Network, title: words.clusters, text: words.clustersText },
  ];
  return (
    <section aria-labelledby="first-steps" className="max-w-2xl">
      <h2 id="first-steps" className="text-base font-semibold">
        {words.title}
      </h2>
      <p className="mt-1 mb-4 text-ink-soft">{words.text}</p>
      <ol className="divide-y divide-line rounded border border-line bg-surface-raised">
        {steps.map(({ to, icon: Icon, title, text }) => (
          <li key={to}>
            <Link to={to} className="flex items-center gap-3 p-4 -outline-offset-2 hover:bg-surface-sunken">
              <Icon aria-hidden className="size-5 shrink-0 text-ink-faint" />
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">{title}</span>
                <span className="block text-ink-soft">{text}</span>
              </span>
              <ArrowRight aria-hidden className="size-4 shrink-0 text-ink-faint" />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
