import { Refusal } from "./refusal.ts";

/** Longest body of a JSON call, in bytes. */
const maxBodyBytes = 1_000_000;
const maxDepth = 32;

/** The text of a JSON body. Refuses other content types, bodies over 1 MB (without reading them whole) and bad UTF-8. */
export async function readBody(request: Request): Promise<string> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refusal("wrongContentType");
  if (Number(request.headers.get("content-length") ?? 0) > maxBodyBytes) throw new Refusal("tooLarge");
  if (request.body === null) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = request.body.getReader();
  let text = "";
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > maxBodyBytes) {
      await reader.cancel();
      throw new Refusal("tooLarge");
    }
    text += decode(decoder, part.value);
  }
  return text + decode(decoder);
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new Refusal("badRequest");
  }
}

/** The value of a JSON text, nested at most 32 deep. Depth is counted before parsing, so that no parser's stack is at stake. */
export function parseJson(text: string): unknown {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (isInString) {
      if (char === "\\") at++;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === "{" || char === "[") {
      if (++depth > maxDepth) throw new Refusal("badRequest");
    } else if (char === "}" || char === "]") depth--;
  }
  try {
    return JSON.parse(text === "" ? "{}" : text);
  } catch {
    throw new Refusal("badRequest");
  }
}
