import { catalogue } from "../catalogue.ts";

/** The words between two texts that are compared. */
export const wordDiffWords = catalogue({
  vi: {
    removed: "bỏ:",
    added: "thêm:",
    alike: (count: string) => `… ${count} ký tự giống nhau …`,
  },
  en: {
    removed: "removed:",
    added: "added:",
    alike: count => `… ${count} characters alike …`,
  },
});
