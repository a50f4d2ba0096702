import { useState } from "react";
import { Id, newId } from "../../../domain/id.ts";

/** The record that is begun in this page; `isNamed`: its id came with the address, so it was begun earlier. */
type Made = { id: string; isNamed: boolean };

/** The id of the record that is begun here: the one that the address names, else a fresh one; another once this one has its own address. */
export function useMadeId(known: string | undefined, draft: string | null): Made {
  const asked = Id.safeParse(draft).data;
  const begin = () => ({ id: asked ?? newId(), isNamed: asked !== undefined, isSaved: false });
  const [made, setMade] = useState(begin);
  if (known === made.id && !made.isSaved) setMade({ ...made, isSaved: true });
  const isOther = asked === undefined ? made.isSaved || made.isNamed : asked !== made.id;
  if (known === undefined && isOther) setMade(begin());
  return made;
}
