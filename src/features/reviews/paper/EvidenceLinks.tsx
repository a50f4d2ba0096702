import { Fragment } from "react";
import { addressOf } from "../../../api/client.ts";
import { contract } from "../../../api/contract.ts";
import type { EvidenceMark } from "../../../domain/review/reviewEvidence.ts";
import { linkLook } from "../../../ui/linkLook.ts";

/** The files that prove a value, each a way to open it: nobody judges by the number of papers. */
export function EvidenceLinks({ files }: { files: readonly EvidenceMark[] }) {
  return files.map(({ id, name }, at) => (
    <Fragment key={id}>
      {at > 0 && "; "}
      <a href={addressOf(contract.files.download, { id })} className={`${linkLook()} wrap-anywhere`}>
        {name}
      </a>
    </Fragment>
  ));
}
