// pdfjs asks for the parts of a browser that draw; words are read without drawing, so empty ones do.
for (const name of ["DOMMatrix", "ImageData", "Path2D"])
  Object.assign(globalThis, { [name]: Reflect.get(globalThis, name) ?? class {} });
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");

/** The words that a PDF shows, in reading order, with every run of white space as one space. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map(item => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join(""));
  }
  await document.destroy();
  return pages.join(" ").replace(/\s+/g, " ").normalize("NFC");
}
