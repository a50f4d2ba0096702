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
