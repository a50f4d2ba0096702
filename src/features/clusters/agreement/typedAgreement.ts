import { z } from "zod";
import { AgreedItem, AgreementDraft, AgreementSigner } from "../../../domain/cluster/agreement.ts";
import { typedOpenDay } from "../../../domain/text/typedOpenDay.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { dayText } from "../useSpanText.ts";

const Day = typedOpenDay(() => todayInVietnam(new Date()));

/** An agreement as its form holds it: days as people write them, and "" for the whole cluster, because a choice holds text. */
export const TypedAgreement = z
  .strictObject({
    ...AgreementDraft.shape,
    basis: z.strictObject({ ...AgreementDraft.shape.basis.shape, day: Day }),
    items: z.array(
      z.strictObject({
        ...AgreedItem.shape,
        unit: z.string().transform(unit => (unit === "" ? null : unit)),
      }),
    ),
    signers: z.array(z.strictObject({ ...AgreementSigner.shape, on: Day })),
  })
  .pipe(AgreementDraft);
export type TypedAgreement = z.input<typeof TypedAgreement>;

/** The agreement as the form shows it first. */
export function typedOf(agreement: AgreementDraft): TypedAgreement {
  return {
    ...agreement,
    basis: { ...agreement.basis, day: dayText(agreement.basis.day) },
    items: agreement.items.map(item => ({ ...item, unit: item.unit ?? "" })),
    signers: agreement.signers.map(signer => ({ ...signer, on: dayText(signer.on) })),
  };
}
