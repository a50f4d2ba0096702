import { contract } from "../../../api/contract.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { useWrite } from "../../../api/query.ts";
import { registerName } from "../../../domain/conference/registerAddress.ts";
import type { SavedView, SavedViewDraft } from "../../../domain/conference/savedView.ts";
import { newId } from "../../../domain/id.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { savedViewWords } from "../../../i18n/words/savedViews.ts";
import { toast } from "../../../ui/toast.ts";

/** Changing and removing a saved view at once, with a way back from removing; and keeping the columns somebody chose. */
export function useChangeView() {
  const t = useWords(savedViewWords);
  const problems = useWords(problemWords);
  const create = useWrite(contract.views.create);
  const update = useWrite(contract.views.update);
  const choose = useWrite(contract.views.chooseColumns);
  const drop = useWrite(contract.views.remove);
  const say = async (call: Promise<unknown>, done: () => void) => {
    try {
      await call;
      done();
    } catch (thrown) {
      if (!(thrown instanceof ApiProblem)) throw thrown;
      toast(problemText(problems, thrown.problem), { variant: "bad" });
    }
  };
  const bringBack = (content: SavedViewDraft) =>
    say(create.send({ body: { id: newId(), content } }), () => toast(t.saved(content.name)));
  return {
    save: (view: SavedView, changes: Partial<SavedViewDraft>) => {
      const { id, version, list: _, ...before } = view;
      const body = { ...before, ...changes };
      return say(update.send({ id, version, body }), () => toast(t.saved(body.name)));
    },
    chooseColumns: (columns: string) =>
      say(choose.send({ list: registerName, body: { columns } }), () => undefined),
    remove: ({ id, version, ...content }: SavedView) =>
      say(drop.send({ id, version, body: {} }), () => {
        const onPress = () => void bringBack(content);
        toast(t.removed(content.name), { action: { label: t.undo, onPress } });
      }),
  };
}
