/** The languages of the interface; Vietnamese comes first. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** The words of one area in every language; functions where a message has parameters. */
export type Catalogue<Words> = Readonly<Record<Language, Words>>;

type Loose<Words> = {
  [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Loose<Words[Key]>;
};

/** Pairs the languages of one area; a word missing in either does not compile. */
export function catalogue<const Words>(words: {
  vi: Words;
  en: Loose<NoInfer<Words>>;
}): Catalogue<Loose<Words>> {
  return words as unknown as Catalogue<Loose<Words>>;
}
