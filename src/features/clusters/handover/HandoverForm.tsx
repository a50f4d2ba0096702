import { skipToken, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { ApiProblem, type Problem } from "../../../api/problem.ts";
import { read, useWrite } from "../../../api/query.ts";
import { type ClusterRecord } from "../../../domain/cluster/cluster.ts";
import { Handover } from "../../../domain/cluster/handover.ts";
import { postMethods } from "../../../domain/people/postMethod.ts";
import { typedOpenDay } from "../../../domain/text/typedOpenDay.ts";
import { fold } from "../../../domain/text/vietnamese.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { postMethodWords } from "../../../i18n/words/postMethods.ts";
import { exactProblemText, fieldText, problemWords } from "../../../i18n/words/problems.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { ManyPicker } from "../../../ui/ManyPicker.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Picker } from "../../../ui/Picker.tsx";
import type { Picked } from "../../../ui/PickerItem.ts";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";
import { useUnitNames } from "../useUnitNames.ts";
import { accountItems } from "./accountItems.ts";
import { HandoverPreview } from "./HandoverPreview.tsx";

const Day = typedOpenDay(() => todayInVietnam(new Date()));
const idsOf = (picked: readonly Picked[]) => picked.flatMap(({ id }) => id ?? []);

/** Who takes over, from when, set how and by which document; under it, what that will move. */
export function HandoverForm({ cluster }: { cluster: ClusterRecord }) {
  const { handover: t, leading, form } = useWords(clusterWords);
  const how = useWords(postMethodWords);
  const problems = useWords(problemWords);
  const navigate = useNavigate();
  const { items } = useUnitNames();
  const handOver = useWrite(contract.clusters.handOver);
  const [day, setDay] = useState("");
  const [head, setHead] = useState<Picked>({ id: null, name: "" });
  const [deputies, setDeputies] = useState<Picked[]>([]);
  const [method, setMethod] = useState<Handover["method"]>("rotation");
  const [basis, setBasis] = useState("");
  const [secretaries, setSecretaries] = useState<Picked[]>([]);
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const on = Day.safeParse(day).data ?? "";
  const moves = useQuery({
    ...read(contract.clusters.handover, { id: cluster.id, on }),
    ...(on === "" && { queryFn: skipToken }),
  }).data;
  const draft = { on, deputies: idsOf(deputies), method, basis, secretaries: idsOf(secretaries) };
  const send = async () => {
    setAsked(true);
    setProblem(null);
    const body = Handover.safeParse({ ...draft, head: head.id });
    if (!body.success) return;
    try {
      await handOver.send({ id: cluster.id, version: cluster.version, body: body.data });
      toast(t.done);
      await navigate(paths.handoverSheet(cluster.id, on));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error.problem);
    }
  };
  const dayProblem = problem?.fields?.find(({ path }) => path === "on");
  const picker = { fold, words: form.picker, removeLabel: t.remove };
  return (
    <form
      noValidate
      className="max-w-3xl space-y-4"
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      {problem && <Notice variant="bad">{exactProblemText(problems, problem)}</Notice>}
      <TextField
        name="on"
        label={t.on}
        hint={t.onHint}
        value={day}
        onChange={event => setDay(event.target.value)}
        error={isAsked && on === "" ? t.needsDay : dayProblem && fieldText(problems, dayProblem.code)}
      />
      <Picker
        id="head"
        label={t.head}
        items={items}
        fold={fold}
        words={form.picker}
        value={head}
        onChange={setHead}
        error={isAsked && head.id === null ? t.needsHead : undefined}
      />
      <ManyPicker
        {...picker}
        id="deputies"
        label={t.deputies}
        items={items}
        value={deputies}
        onChange={setDeputies}
      />
      <Select
        name="method"
        label={how.label}
        options={postMethods.map(value => ({ value, label: how.methods[value] }))}
        value={method}
        onChange={event => setMethod(postMethods.find(one => one === event.target.value) ?? "")}
      />
      <TextField
        name="basis"
        label={leading.basis}
        value={basis}
        onChange={event => setBasis(event.target.value)}
      />
      <ManyPicker
        {...picker}
        id="secretaries"
        label={t.secretaries}
        hint={t.secretariesHint}
        items={accountItems(moves?.accounts ?? [], head.id, t.of)}
        value={secretaries}
        onChange={setSecretaries}
      />
      {moves && on !== "" && (
        <HandoverPreview cluster={cluster.content} draft={{ ...draft, head: head.id }} moves={moves} />
      )}
      <Button type="submit" variant="primary" busy={handOver.isPending}>
        {t.action}
      </Button>
    </form>
  );
}
