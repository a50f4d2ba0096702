import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { Id } from "../../domain/id.ts";
import { fold, searchKey } from "../../domain/text/vietnamese.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { postsWords } from "../../i18n/words/posts.ts";
import { Picker } from "../../ui/Picker.tsx";

interface OfficialFieldProps {
  value: Id | null;
  onChange: (official: Id | null) => void;
  error: string | undefined;
}

/** Whose account it is: one of the people in public posts, or nobody of them. Words that name none count as nobody. */
export function OfficialField({ value, onChange, error }: OfficialFieldProps) {
  const words = useWords(accountsWords).form;
  const { picker } = useWords(postsWords);
  const officials = useQuery(read(contract.officials.list, {})).data?.rows;
  const items = useMemo(
    () =>
      (officials ?? []).map(({ id, name, posts }) => {
        const note = posts.map(post => post.written).join("; ");
        return { id, name, note: note || undefined, folded: searchKey(`${name} ${note}`) };
      }),
    [officials],
  );
  const [typed, setTyped] = useState("");
  return (
    <Picker
      label={words.official}
      hint={words.officialHint}
      items={items}
      fold={fold}
      words={picker}
      value={{ id: value, name: items.find(item => item.id === value)?.name ?? typed }}
      onChange={picked => {
        setTyped(picked.name);
        onChange(picked.id);
      }}
      error={error}
    />
  );
}
