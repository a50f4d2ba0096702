import type { Answer } from "./handler.ts";
import type { Practice } from "./practice.ts";
import type { Turns } from "./takeTurns.ts";

/** Answers requests from the practice world in this tab's turn; the answer is read whole before the turn ends. */
export function answerFrom(turns: Turns<Practice>): Answer {
  return request =>
    turns.use(async ({ app }) => {
      const response = await app.fetch(await readable(request));
      const { status, statusText, headers } = response;
      return new Response(await response.arrayBuffer(), { status, statusText, headers });
    });
}

/** Firefox gives the pages' own requests no `body` to read from, so it gets one here. */
async function readable(request: Request): Promise<Request> {
  if (request.body !== undefined || request.method === "GET") return request;
  const { body } = new Response(await request.arrayBuffer());
  return Object.defineProperty(request, "body", { value: body });
}
