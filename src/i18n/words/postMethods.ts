import { catalogue } from "../catalogue.ts";

/** How posts of a cluster are set: those of its units, and those of its secretaries. */
export const postMethodWords = catalogue({
  vi: {
    label: "Hình thức",
    methods: {
      "": "không ghi",
      elected: "bầu",
      appointed: "chỉ định",
      nominated: "đề cử",
      rotation: "luân phiên",
    },
  },
  en: {
    label: "How",
    methods: {
      "": "not written",
      elected: "elected",
      appointed: "appointed",
      nominated: "nominated",
      rotation: "rotation",
    },
  },
});
