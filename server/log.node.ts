import type { RequestLog } from "./app.ts";
import type { Settings } from "./settings.node.ts";

const ranks = { debug: 0, info: 1, warn: 2, error: 3 };
type Level = keyof typeof ranks;

/** Writes JSON lines to standard output; what is said never holds bodies, queries, cookies or passwords. */
export type Log = {
  say: (level: Level, message: string, more?: object) => void;
  request: (entry: RequestLog) => void;
};

/** A log that leaves out what is below the level: "info" tells writes and failures, "debug" every request. */
export function openLog(least: Settings["LOG_LEVEL"]): Log {
  // A reader that goes away must not take the server with it.
  process.stdout.on("error", () => {});
  const say: Log["say"] = (level, message, more = {}) => {
    if (ranks[level] < ranks[least]) return;
    process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...more })}\n`);
  };
  return {
    say,
    request: ({ error, ...entry }) => {
      const level =
        entry.status >= 500 ? "error" : entry.method === "GET" && entry.status < 400 ? "debug" : "info";
      say(level, "request", error === undefined ? entry : { ...entry, error: plain(error) });
    },
  };
}

/** An error as far as a log may know it: drivers hang parameters and rows on theirs. */
export function plain(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  return {
    name: error.name,
    message: error.message,
    code: "code" in error ? error.code : undefined,
    stack: error.stack,
  };
}
