/** One tag of an XML text and the text that follows it. */
export type XmlTag = { name: string; isEnd: boolean; isEmpty: boolean; attributes: string; text: string };

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text that XML writes with entities; unknown ones stay as they are, none can be defined. */
function plainText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (all, decimal, hex, name) => {
      if (name) return entities[name.toLowerCase()] ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** The tags of an XML text one after the other, without their prefixes: each character is looked at once and nothing is kept. */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (let at = xml.indexOf("<"); at !== -1; ) {
    const end = xml.indexOf(">", at);
    if (end === -1) return;
    const next = xml.indexOf("<", end);
    const isEnd = xml[at + 1] === "/";
    const isEmpty = xml[end - 1] === "/";
    // No tag of a sheet is longer; what is longer is not looked into.
    const inside = xml.slice(at + (isEnd ? 2 : 1), Math.min(end - (isEmpty ? 1 : 0), at + 2000));
    const space = inside.search(/\s/);
    const name = (space === -1 ? inside : inside.slice(0, space)).replace(/^\w+:/, "");
    const attributes = space === -1 ? "" : inside.slice(space);
    yield {
      name,
      isEnd,
      isEmpty,
      attributes,
      text: plainText(xml.slice(end + 1, next === -1 ? end + 1 : next)),
    };
    at = next;
  }
}

/** The value of an attribute, under any prefix; "" where there is none. */
export function xmlAttribute({ attributes }: XmlTag, name: string): string {
  for (const [, found, value = ""] of attributes.matchAll(/(?:\w+:)?(\w+)\s*=\s*"([^"]*)"/g))
    if (found === name) return plainText(value);
  return "";
}
