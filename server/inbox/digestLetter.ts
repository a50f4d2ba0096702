import type { NoticeContent } from "../../src/domain/notice.ts";
import type { Language } from "../../src/i18n/catalogue.ts";
import { formatInstant } from "../../src/i18n/formats.ts";
import { digestWords } from "../../src/i18n/words/digest.ts";
import { noticeText } from "../../src/i18n/words/notices.ts";

/** A letter ready to be sent; `id` names it for good, so that a mail server knows a second sending for the same one. */
export type Letter = { id: string; to: string; subject: string; text: string; html: string };

type Told = { content: NoticeContent; at: string };

/** The notices as a letter. Nothing that people wrote stands in its head; in the html it is text, never markup. */
export function digestLetter(
  { id, to, language, name }: { id: string; to: string; language: Language; name: string },
  notices: readonly Told[],
  baseUrl: string | undefined,
): Letter {
  const words = digestWords[language];
  const lines = notices.map(({ content, at }) => ({
    said: noticeText(content, language),
    at: formatInstant(at, language),
    link: baseUrl === undefined ? "" : addressOf(baseUrl, content),
  }));
  const inbox = baseUrl === undefined ? "" : `${baseUrl}/hop-thu`;
  const text = [
    words.greeting(name),
    "",
    ...lines.flatMap(({ said, at, link }) => [`- ${said} (${at})`, ...(link === "" ? [] : [`  ${link}`])]),
    "",
    ...(inbox === "" ? [] : [words.inbox, inbox, ""]),
    words.why,
  ].join("\n");
  const items = lines.map(
    ({ said, at, link }) => `<li>${linked(said, link)} <small>(${escape(at)})</small></li>`,
  );
  const html = [
    `<!doctype html><html lang="${language}"><body>`,
    `<p>${escape(words.greeting(name))}</p>`,
    `<ul>${items.join("")}</ul>`,
    inbox === "" ? "" : `<p>${linked(words.inbox, inbox)}</p>`,
    `<p><small>${escape(words.why)}</small></p></body></html>`,
  ].join("\n");
  return { id, to, subject: words.subject(notices.length), text, html };
}

function addressOf(baseUrl: string, content: NoticeContent): string {
  if ("conferenceId" in content) return `${baseUrl}/hoi-nghi/${content.conferenceId}`;
  if ("reviewId" in content) return `${baseUrl}/bao-cao/${content.reviewId}`;
  return "unitId" in content ? `${baseUrl}/don-vi/${content.unitId}` : `${baseUrl}/tai-khoan-cua-toi`;
}

function linked(said: string, link: string): string {
  return link === "" ? escape(said) : `<a href="${escape(link)}">${escape(said)}</a>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`);
}
