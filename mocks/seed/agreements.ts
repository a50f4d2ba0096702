import { contract } from "../../src/api/contract.ts";
import { type AgreementDraft, emptyAgreement } from "../../src/domain/cluster/agreement.ts";
import { formatDecimal } from "../../src/domain/text/decimal.ts";
import { numberAsWritten } from "./asWritten.ts";
import { agreedCodes, figures } from "./reviewForms.ts";
import { type FilingUnit, filingUnits } from "./reviewUnits.ts";
import type { Step } from "./sampleWriter.ts";
import { rowIds, seedId } from "./seedId.ts";

type AgreedFigure = keyof typeof agreedCodes;

const members: FilingUnit[] = ["matTran", "congDoan", "phuNu", "tinhDoan", "nongDan", "cuuChienBinh"];
const titles: Partial<Record<FilingUnit, string>> = {
  matTran: "Tập thể lao động xuất sắc",
  phuNu: "Cờ thi đua của Ủy ban nhân dân tỉnh",
  tinhDoan: "Tập thể lao động xuất sắc",
};

/** Two years of cluster 3's agreements, written and signed; last year's codes are this year's, so that the forms need not change. */
export function agreementSteps(): Step[] {
  return [2025, 2026].flatMap((year): Step[] => {
    const id = seedId(`agreement cum3 ${year}`);
    const body = { id, clusterId: seedId("cluster cum3"), year, content: agreed(year) };
    return [
      { on: `${year}-02-12`, by: "canbo", call: contract.agreements.create, given: { body } },
      {
        on: `${year}-02-20`,
        by: "canbo",
        call: contract.agreements.sign,
        given: { id, version: 1, body: {} },
      },
    ];
  });
}

function agreed(year: number): AgreementDraft {
  const rowId = rowIds(`agreement cum3 ${year}`);
  const item = (
    figure: AgreedFigure,
    text: string,
    written: string,
    measure: string,
    unit: FilingUnit | null,
  ) => ({
    id: rowId(),
    code: agreedCodes[figure],
    text,
    target: numberAsWritten(written),
    measure,
    horizon: "year" as const,
    unit: unit === null ? null : seedId(`unit ${unit}`),
  });
  const ofUnits = (figure: AgreedFigure, text: string, measure: string, step: number) =>
    members.map(unit =>
      item(figure, text, formatDecimal(String(roundUp(perYear(unit, figure), step))), measure, unit),
    );
  return {
    ...emptyAgreement(),
    basis: {
      number: `0${year - 2023}-GƯTĐ/CTĐ3`,
      title: `Giao ước thi đua năm ${year} của Cụm thi đua số 3 (mẫu)`,
      issuer: "Cụm thi đua số 3",
      day: `${year}-02-20`,
    },
    items: [
      ...ofUnits("meetings", "Tổ chức hội nghị, buổi tuyên truyền đến cơ sở", "buổi", 10),
      item("studied", "Tỷ lệ cơ sở học tập, quán triệt nghị quyết", "98", "%", null),
      item("newModels", "Xây dựng mô hình mới trong toàn cụm", "70", "mô hình", null),
      ...ofUnits("funds", "Vận động nguồn lực an sinh xã hội", "triệu đồng", 100),
    ],
    titles: members.flatMap(unit =>
      titles[unit] === undefined ? [] : [{ id: rowId(), unit: seedId(`unit ${unit}`), title: titles[unit] }],
    ),
    signers: members.map(unit => ({ id: rowId(), unit: seedId(`unit ${unit}`), on: `${year}-02-20` })),
  };
}

/** What a unit promised for a year: a little more than twice its first half. */
function perYear(unit: FilingUnit, figure: AgreedFigure): number {
  return (filingUnits[unit].figures[figures.indexOf(figure)] ?? 0) * 2.3;
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}
