import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Id } from "../id.ts";

/** What makes an obligation the one it is. */
export type OwedBy = { formId: string; periodId: string; clusterId: string; unitId: string | null };

/**
 * The one identity of "this form, this period, this unit of this cluster": whoever generates obligations again, or at the same time on
 * another machine, makes the same ones. A UUID of version 8, made by a rule of our own (RFC 9562 §5.8).
 */
export function obligationId({ formId, periodId, clusterId, unitId }: OwedBy): Id {
  const words = ["obligation", formId, periodId, clusterId, unitId ?? ""].join(" ");
  const hex = bytesToHex(sha256(utf8ToBytes(words)));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
