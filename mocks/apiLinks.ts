import type { Answer } from "./handler.ts";

/** Lets plain links to the API (a file to download) work: browsers do not show such a click to a service worker. */
export function followApiLinks(answer: Answer): void {
  document.addEventListener("click", event => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || event.defaultPrevented || !isOfApi(link.href)) return;
    event.preventDefault();
    void download(answer, link);
  });
}

function isOfApi(href: string): boolean {
  const { origin, pathname } = new URL(href, location.href);
  return origin === location.origin && pathname.startsWith("/api/");
}

async function download(answer: Answer, { href, download: named }: HTMLAnchorElement): Promise<void> {
  const response = await answer(new Request(href));
  const [, filename = ""] =
    /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "") ?? [];
  const file = document.createElement("a");
  file.href = URL.createObjectURL(await response.blob());
  file.download = named || filename;
  file.click();
  setTimeout(() => URL.revokeObjectURL(file.href), 60_000);
}
