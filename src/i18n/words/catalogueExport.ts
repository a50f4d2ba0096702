import { catalogue } from "../catalogue.ts";

/** Taking the lists of units and clusters away as files: buttons, headings and the names of the files. */
export const catalogueExportWords = catalogue({
  vi: {
    csv: "Xuất CSV",
    excel: { save: "Xuất Excel", cancel: "Dừng" },
    print: "In",
    from: "Từ ngày",
    to: "Đến ngày",
    otherNames: "Tên khác qua các thời kỳ",
    units: { file: (day: string) => `don-vi-${day}`, parent: "Cấp trên" },
    clusters: {
      file: (day: string) => `cum-thi-dua-${day}`,
      heads: "Đơn vị cụm trưởng",
      deputies: "Đơn vị cụm phó",
      members: "Số đơn vị thành viên",
    },
  },
  en: {
    csv: "Export CSV",
    excel: { save: "Export Excel", cancel: "Stop" },
    print: "Print",
    from: "From",
    to: "To",
    otherNames: "Names of other times",
    units: { file: day => `units-${day}`, parent: "Unit above" },
    clusters: {
      file: day => `clusters-${day}`,
      heads: "Head unit",
      deputies: "Deputy head units",
      members: "Member units",
    },
  },
});
