import { z } from "zod";
import { contract } from "../../src/api/contract.ts";
import type { Endpoint } from "../../src/api/endpoint.ts";
import { Problem } from "../../src/api/problemShape.ts";

type Json = Record<string, unknown>;

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
  return rest;
}

function header(name: string): Json {
  return { name, in: "header", required: true, schema: { type: "string" } };
}

function parametersOf(endpoint: Endpoint): Json[] {
  const path = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const query =
    endpoint.does === "read"
      ? Object.entries((schemaOf(endpoint.query, "input").properties ?? {}) as Json)
      : [];
  return [
    ...path,
    ...query.map(([name, schema]) => ({ name, in: "query", required: false, schema })),
    ...(endpoint.does === "write" ? [header("Idempotency-Key")] : []),
    ...(endpoint.does !== "read" && endpoint.ifMatch ? [header("If-Match")] : []),
  ];
}

function contentOf(what: z.ZodType | "csv" | "file" | "bytes", io: "input" | "output"): Json {
  if (what === "csv") return { "text/csv": { schema: { type: "string" } } };
  if (typeof what === "string") return { "application/octet-stream": {} };
  return { "application/json": { schema: schemaOf(what, io) } };
}

function operationOf(name: string, group: string, endpoint: Endpoint): Json {
  const content = contentOf(endpoint.returns, "output");
  const body =
    endpoint.does === "read" ? {} : { requestBody: { content: contentOf(endpoint.body, "input") } };
  return {
    operationId: `${group}.${name}`,
    tags: [group],
    description: `Needs: ${endpoint.needs}.`,
    parameters: parametersOf(endpoint),
    ...body,
    responses: { 200: { description: "Done", content }, default: { $ref: "#/components/responses/Problem" } },
  };
}

let printed: Json | undefined;

/** The contract as an OpenAPI 3.1 document; made once, at the first request for it. */
export function openapi(): Json {
  printed ??= print();
  return printed;
}

function print(): Json {
  const paths: Record<string, Json> = {};
  for (const [group, calls] of Object.entries(contract)) {
    for (const [name, endpoint] of Object.entries(calls) as [string, Endpoint][]) {
      const path = `/api${endpoint.path.replace(/:(\w+)/g, "{$1}")}`;
      paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(name, group, endpoint) };
    }
  }
  const problem = {
    description: "What went wrong",
    content: { "application/json": { schema: schemaOf(Problem, "output") } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Sơ Kết", version: "1" },
    paths,
    components: { responses: { Problem: problem } },
  };
}
