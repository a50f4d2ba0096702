import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router-dom";
import { contract } from "../api/contract.ts";
import { read } from "../api/query.ts";
import { fold } from "../domain/text/vietnamese.ts";
import { useLanguage, useWords } from "../i18n/useWords.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { writtenDateText } from "../i18n/words/writtenDateText.ts";
import { paths } from "../paths.ts";
import type { Command } from "../ui/CommandPalette.tsx";

/** Conferences that the server finds for the words typed, asked when typing has rested for 150 ms. */
export function useFoundConferences(typed: string): Command[] {
  const words = useWords(shellWords);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [q, setQ] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim().slice(0, 200)), 150);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useQuery({
    ...read(contract.conferences.list, q === "" ? { sort: "-updated", limit: 5 } : { q, limit: 8 }),
    placeholderData: keepPreviousData,
  });
  return (found.data?.rows ?? []).map(({ id, title, date, cluster }) => ({
    id,
    group: words.palette.conferences,
    title: title || words.untitled,
    note: [date && writtenDateText(date, language), cluster.name].filter(Boolean).join(" · "),
    // The server searches more than the title; what it found for these words stands, whatever its title.
    folded: found.isPlaceholderData ? fold(title) : `${fold(title)} ${fold(typed)}`,
    onRun: () => void navigate(paths.conference(id)),
  }));
}
