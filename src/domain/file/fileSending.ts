/** What became of a file that was chosen here: on its way, waiting for the record or for the server, or not taken and why. */
export type SendState =
  | { is: "reading" }
  | { is: "queued" }
  | { is: "sending"; sent: number }
  | { is: "waiting"; for: "record" | "server" }
  /** `isFinal`: the file itself is not taken, and sending it again would not help; `maxBytes` is then the longest that is. */
  | { is: "failed"; code: string; isFinal: boolean; maxBytes?: number };

/** Whether a file that is not there yet outlives the page: kept on the device, or why it is not. */
export type FileKept = "kept" | "pending" | "off" | "full" | "forbidden";
