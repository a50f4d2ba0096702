import { z } from "zod";
import { brokenRule } from "../ruleCode.ts";
import { cleanText } from "../text/cleanText.ts";
import { kindOfName } from "./fileKind.ts";

/** Longest name of a file, in characters; with its folder it still fits the paths of Windows. */
const maxName = 150;

// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const unsafe = /[<>:"|?*\u0000-\u001f\p{Cs}]/gu;

/**
 * A file's name as it is kept: no folders, NFC, nothing invisible (a right-to-left mark can make `exe.pdf` of `fdp.exe`), nothing that a
 * desktop refuses. Too long a name loses its middle, never its ending. Cleaning it again changes nothing.
 */
export function cleanFileName(name: string): string {
  const own = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const clean = trimEnds(cleanText(own.replaceAll(unsafe, "_")).replaceAll(/\s+/g, " "));
  if (clean.length <= maxName) return clean;
  const ending = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? "";
  return trimEnds(
    clean
      .slice(0, maxName - ending.length)
      .replace(/[\ud800-\udbff]$/, "")
      .trimEnd() + ending,
  );
}

/** Windows drops dots and spaces at the end, and with them the ending; a dot in front hides the file elsewhere. */
function trimEnds(name: string): string {
  return name.replace(/^[\s.]+/, "").replace(/[\s.]+$/, "");
}

/** The name of a file that may be attached. */
export const FileName = z
  .string()
  .max(1000)
  .overwrite(cleanFileName)
  .superRefine((name, ctx) => {
    if (kindOfName(name) === null) ctx.addIssue(brokenRule("fileNotAllowed"));
  });
