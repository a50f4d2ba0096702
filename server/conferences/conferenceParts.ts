import type { ConferenceDraft } from "../../src/domain/conference/conference.ts";
import { lastDay } from "../../src/domain/writtenDate.ts";
import type { Tx } from "../db/tables.ts";

/** The last day that a task's deadline can mean; null where nobody can say. */
export function dueDay({ deadline }: Pick<ConferenceDraft["tasks"][number], "deadline">): string | null {
  return deadline === null ? null : lastDay(deadline);
}

/** Writes what a conference is found by beside itself: kinds, fields of work, officials, who presided, units, tasks and who answers for them. */
export async function replaceParts(
  tx: Tx,
  conferenceId: string,
  content: ConferenceDraft,
  isUpdate: boolean,
): Promise<void> {
  if (isUpdate) {
    for (const table of [
      "conferenceKinds",
      "conferenceFields",
      "conferenceOfficials",
      "presiders",
      "participations",
      "tasks",
      "taskOwners",
    ] as const) {
      await tx.deleteFrom(table).where("conferenceId", "=", conferenceId).execute();
    }
  }
  const kinds = [...new Set(content.kinds)].map(kind => ({ conferenceId, kind }));
  if (kinds.length > 0) await tx.insertInto("conferenceKinds").values(kinds).execute();
  const fieldNames = new Set(
    content.achievements.flatMap(row => row.fieldsOfWork).filter(field => field !== ""),
  );
  const fields = [...fieldNames].map(field => ({ conferenceId, field }));
  if (fields.length > 0) await tx.insertInto("conferenceFields").values(fields).execute();
  const persons = content.people.filter(({ is }) => is === "person");
  const officialsOf = (people: typeof persons) =>
    [...new Set(people.flatMap(({ who }) => who.id ?? []))].map(officialId => ({ conferenceId, officialId }));
  const officials = officialsOf(persons);
  if (officials.length > 0) await tx.insertInto("conferenceOfficials").values(officials).execute();
  const presiding = officialsOf(persons.filter(({ roles }) => roles.includes("presiding")));
  if (presiding.length > 0) await tx.insertInto("presiders").values(presiding).execute();
  const participations = content.participants.map(({ unit, attendance }, position) => ({
    conferenceId,
    position,
    unitId: unit.id,
    name: unit.name,
    attendance,
  }));
  if (participations.length > 0) await tx.insertInto("participations").values(participations).execute();
  const tasks = content.tasks.map(({ id, text, origin, deadline }, position) => ({
    id,
    conferenceId,
    position,
    text,
    origin,
    deadline: deadline === null ? null : JSON.stringify(deadline),
    lastDay: dueDay({ deadline }),
  }));
  if (tasks.length > 0) await tx.insertInto("tasks").values(tasks).execute();
  const owners = content.tasks.flatMap(task =>
    [...new Set(task.owners.flatMap(({ id }) => id ?? []))].map(unitId => ({
      taskId: task.id,
      conferenceId,
      unitId,
    })),
  );
  if (owners.length > 0) await tx.insertInto("taskOwners").values(owners).execute();
}
