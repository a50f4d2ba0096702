import { maxPieceBytes } from "../../src/domain/file/fileLimits.ts";
import { Refusal } from "./refusal.ts";

/** Longest body of a JSON call that states no limit of its own, in bytes. */
const maxBodyBytes = 1_000_000;
const maxDepth = 32;

/** The text of a JSON body. Refuses other content types, bodies that are too long (without reading them whole) and bad UTF-8. */
export async function readBody(request: Request, maxBytes = maxBodyBytes): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for await (const part of partsOf(request, "application/json", maxBytes)) text += decode(decoder, part);
  return text + decode(decoder);
}

/** A piece of a file. Refuses other content types, and pieces longer than any may be (without reading them whole). */
export async function readBytes(request: Request): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of partsOf(request, "application/octet-stream", maxPieceBytes)) parts.push(part);
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function* partsOf(request: Request, type: string, max: number): AsyncGenerator<Uint8Array> {
  const [said = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (said.trim().toLowerCase() !== type) throw new Refusal("wrongContentType");
  if (Number(request.headers.get("content-length") ?? 0) > max) throw new Refusal("tooLarge");
  if (request.body === null) return;
  const reader = request.body.getReader();
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > max) {
      await reader.cancel();
      throw new Refusal("tooLarge");
    }
    yield part.value;
  }
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
