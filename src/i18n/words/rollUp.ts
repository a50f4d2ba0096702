import { catalogue } from "../catalogue.ts";

/** The words of what a cluster's units come to together. */
export const rollUpWords = catalogue({
  vi: {
    title: "Tổng hợp từ các đơn vị",
    figure: "Chỉ tiêu",
    value: "Giá trị",
    unknown: "chưa có",
    how: "Cách tính",
    sum: "tổng",
    mean: "trung bình",
    counted: "Số đơn vị tính",
    of: (counted: number, all: number) => `${counted} trên ${all}`,
    notCounted: "Chưa tính",
    form: "Mẫu của đơn vị",
    allForms: "Mọi mẫu của đơn vị",
    why: {
      notApproved: "chưa được duyệt",
      notNeeded: "được miễn",
      noValue: "không ghi số",
      notAsked: "mẫu của đơn vị không có chỉ tiêu này",
      otherMeasure: "khác đơn vị tính",
      twoValues: "hai mẫu ghi hai số khác nhau; chọn một mẫu",
    },
  },
  en: {
    title: "Added up from the units",
    figure: "Indicator",
    value: "Value",
    unknown: "unknown",
    how: "How",
    sum: "sum",
    mean: "mean",
    counted: "Units counted",
    of: (counted: number, all: number) => `${counted} of ${all}`,
    notCounted: "Not counted",
    form: "The units' form",
    allForms: "All forms of the units",
    why: {
      notApproved: "not approved",
      notNeeded: "not needed",
      noValue: "no figure given",
      notAsked: "the unit's form does not ask it",
      otherMeasure: "another unit of measure",
      twoValues: "two forms give different figures; choose one",
    },
  },
});
