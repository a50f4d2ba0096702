/** What may be attached: pictures, PDF and office files, by the ending of their names. Everything else is refused, SVG and HTML among it. */
export const fileKinds = {
  jpg: { endings: ["jpg", "jpeg"], mediaType: "image/jpeg" },
  png: { endings: ["png"], mediaType: "image/png" },
  webp: { endings: ["webp"], mediaType: "image/webp" },
  pdf: { endings: ["pdf"], mediaType: "application/pdf" },
  docx: { endings: ["docx"], mediaType: officeOpen("wordprocessingml.document") },
  xlsx: { endings: ["xlsx"], mediaType: officeOpen("spreadsheetml.sheet") },
  pptx: { endings: ["pptx"], mediaType: officeOpen("presentationml.presentation") },
  odt: { endings: ["odt"], mediaType: "application/vnd.oasis.opendocument.text" },
  ods: { endings: ["ods"], mediaType: "application/vnd.oasis.opendocument.spreadsheet" },
} as const;
export type FileKind = keyof typeof fileKinds;

function officeOpen<Name extends string>(name: Name) {
  return `application/vnd.openxmlformats-officedocument.${name}` as const;
}

/** The kind that a file's name claims; null when such files are not taken. Only the last ending counts: that is the one a desktop opens by. */
export function kindOfName(name: string): FileKind | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const kinds = Object.keys(fileKinds) as FileKind[];
  return kinds.find(kind => (fileKinds[kind].endings as readonly string[]).includes(ending)) ?? null;
}

/** Every ending that may be attached, as a file chooser wants them. */
export const fileEndings = Object.values(fileKinds)
  .flatMap(({ endings }) => endings)
  .map(ending => `.${ending}`)
  .join(",");

/** Whether a browser shows it as a picture. */
export function isPicture(name: string): boolean {
  const kind = kindOfName(name);
  return kind !== null && fileKinds[kind].mediaType.startsWith("image/");
}
