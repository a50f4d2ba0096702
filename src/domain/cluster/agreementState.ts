/** Where an emulation agreement stands: being written, or signed and no longer changed. */
export const agreementStates = ["draft", "signed"] as const;
export type AgreementState = (typeof agreementStates)[number];
