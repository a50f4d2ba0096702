/** The window that the test environment made, as far as it is used here. */
interface Jsdom {
  reconfigure: (settings: { url: string }) => void;
}

// The page stands where the people of the test world come from, so that writes of both are from "our own pages".
(globalThis as unknown as { jsdom: Jsdom }).jsdom.reconfigure({ url: "http://so-ket.test/" });

// jsdom does not know <search> yet (HTML 2023), and React says so on the console. Browsers do.
Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, {
  configurable: true,
  get(this: HTMLElement) {
    return this.localName === "search" ? "HTMLElement" : "HTMLUnknownElement";
  },
});

// jsdom reads files by FileReader only; browsers have known this since 2020.
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () =>
      resolve(new Uint8Array(reader.result as ArrayBuffer).slice().buffer),
    );
    reader.addEventListener("error", () => reject(new Error("The file cannot be read.")));
    reader.readAsArrayBuffer(this);
  });
};
