import { contract } from "../../src/api/contract.ts";
import { type AgreementDraft, emptyAgreement } from "../../src/domain/cluster/agreement.ts";
import { numberAsWritten } from "./asWritten.ts";
import type { Step } from "./sampleWriter.ts";
import { rowIds, seedId } from "./seedId.ts";
import type { UnitKey } from "./units.ts";

type Year = {
  year: number;
  /** The day on which staff wrote it down; that of 2024 came into the books with the cluster's members, a year later. */
  entered: string;
  units: UnitKey[];
  /** How many of the units had signed, in their order; all where it is not said. */
  signed?: number;
  isDraft?: boolean;
};

const block = "Khối thi đua văn hóa – báo chí – đào tạo";
const before: UnitKey[] = ["vanHoa", "giaoDuc", "truongChinhTri", "bao", "phatThanh"];
const after: UnitKey[] = ["vanHoa", "giaoDuc", "truongChinhTri", "baoVaPhatThanh", "yTe"];

/** Agreements of a block whose members changed in 2025: signed for three years, the last one by all but one, and one of a cluster still being written. */
export function agreementStepsElsewhere(): Step[] {
  const years: Year[] = [
    { year: 2024, entered: "2025-01-10", units: before },
    { year: 2025, entered: "2025-02-26", units: before },
    { year: 2026, entered: "2026-03-26", units: after, signed: 4 },
  ];
  return [
    ...years.flatMap(one => stepsOf("khoiVanHoa", block, one)),
    ...stepsOf("cum2", "Cụm thi đua số 2", { year: 2026, entered: "2026-03-30", units: [], isDraft: true }),
  ];
}

function stepsOf(cluster: "khoiVanHoa" | "cum2", name: string, one: Year): Step[] {
  const { year, entered: on, isDraft = false } = one;
  const id = seedId(`agreement ${cluster} ${year}`);
  const body = { id, clusterId: seedId(`cluster ${cluster}`), year, content: agreed(cluster, name, one) };
  const create: Step = { on, by: "canbo", call: contract.agreements.create, given: { body } };
  const given = { id, version: 1, body: {} };
  const sign: Step = { on, by: "canbo", call: contract.agreements.sign, given };
  return isDraft ? [create] : [create, sign];
}

function agreed(
  cluster: string,
  name: string,
  { year, units, signed, isDraft = false }: Year,
): AgreementDraft {
  const rowId = rowIds(`agreement ${cluster} ${year}`);
  const item = (text: string, written: string, measure: string, horizon: "year" | "term" = "year") => ({
    id: rowId(),
    code: "",
    text,
    target: numberAsWritten(written),
    measure,
    horizon,
    unit: null,
  });
  const unit = (key: UnitKey) => seedId(`unit ${key}`);
  return {
    ...emptyAgreement(),
    term: year < 2026 ? "2020–2025" : "2025–2030",
    basis: {
      number: isDraft ? "" : `0${year - 2021}-GƯTĐ/KTĐ`,
      title: `${isDraft ? "Dự thảo giao" : "Giao"} ước thi đua năm ${year} của ${name} (mẫu)`,
      issuer: name,
      day: isDraft ? "" : `${year}-02-26`,
    },
    items: [
      item("Tin, bài tuyên truyền gương người tốt, việc tốt", String(80 + (year - 2024) * 20), "tin, bài"),
      item("Tỷ lệ cán bộ, đảng viên học tập, quán triệt nghị quyết", "98", "%"),
      item("Nhà đại đoàn kết toàn Khối góp sức xây dựng", "10", "nhà", "term"),
    ],
    titles: units
      .slice(0, 2)
      .map(key => ({ id: rowId(), unit: unit(key), title: "Tập thể lao động xuất sắc" })),
    signers: units
      .slice(0, signed ?? units.length)
      .map(key => ({ id: rowId(), unit: unit(key), on: `${year}-02-26` })),
    note: isDraft ? "Đang lấy ý kiến các đơn vị; ký tại hội nghị của Cụm." : "",
  };
}
