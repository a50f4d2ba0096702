import { contract } from "../../src/api/contract.ts";
import type { AnyReading, AnyWriting, Endpoint, ReadInput, WriteInput } from "../../src/api/endpoint.ts";
import { catalogueInputs } from "./accessInputsOfCatalogue.ts";
import { fileInputs } from "./accessInputsOfFiles.ts";
import { peopleInputs } from "./accessInputsOfPeople.ts";
import { workInputs } from "./accessInputsOfWork.ts";
import type { AccessRecord, AccessThings } from "./accessRecords.ts";
import type { Person } from "./world.ts";

type Contract = typeof contract;

/** One attempt: who tries it, on whose record in which state. */
export type Attempt = { who: string; record: AccessRecord };

type Input<E> = E extends AnyWriting ? WriteInput<E> : E extends AnyReading ? ReadInput<E> : never;
type Made<T> = T | Promise<T>;

/** What each call of these groups is given: an input that only rights and states can refuse, made afresh for every attempt. */
export type InputsOf<Group extends keyof Contract> = {
  [G in Group]: { [C in keyof Contract[G]]: (attempt: Attempt) => Made<Input<Contract[G][C]>> };
};

/** A good input for every call of the contract: a call without one does not compile. */
export function accessInputs(things: AccessThings): InputsOf<keyof Contract> {
  return {
    ...workInputs(things),
    ...fileInputs(things),
    ...catalogueInputs(things),
    ...peopleInputs(things),
  };
}

type Make = (attempt: Attempt) => Made<Record<string, string>>;

/** A call of the contract with its input made, ready to be sent by somebody; a refusal is thrown. */
export async function preparedCall(
  inputs: InputsOf<keyof Contract>,
  group: string,
  name: string,
  attempt: Attempt,
): Promise<{ endpoint: Endpoint; send: (person: Person) => Promise<unknown> }> {
  const calls: Record<string, Record<string, Endpoint>> = contract;
  const makes = inputs as unknown as Record<string, Record<string, Make>>;
  const [endpoint, make] = [calls[group]?.[name], makes[group]?.[name]];
  if (endpoint === undefined || make === undefined) throw new Error(`No call ${group}.${name}`);
  const input = await make(attempt);
  const send = (person: Person) =>
    endpoint.does === "read"
      ? person.view(endpoint, input)
      : person.change(endpoint, input as unknown as WriteInput<AnyWriting>);
  return { endpoint, send };
}
