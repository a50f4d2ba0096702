import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { conferenceKinds } from "../../src/domain/conference/conferenceChoices.ts";
import type { NamedRef } from "../../src/domain/namedRef.ts";
import { noRef } from "../../src/domain/namedRef.ts";
import { noQuantity } from "../../src/domain/text/quantity.ts";
import { seededId, seededRandom } from "../support/random.ts";
import type { Links } from "./benchLinks.ts";

const phrases =
  "tuyên truyền nghị quyết|học tập và làm theo|nắm bắt dư luận xã hội|giáo dục lý luận chính trị|biên soạn lịch sử Đảng bộ|phối hợp với các ngành chức năng|cải cách hành chính|chuyển đổi số|xây dựng nông thôn mới|phòng, chống dịch bệnh|đào tạo, bồi dưỡng cán bộ|điển hình tiên tiến|bảo vệ môi trường|an sinh xã hội|đại hội đảng bộ các cấp|thi đua lập thành tích".split(
    "|",
  );
const places =
  "Đại Từ|Phú Lương|Định Hóa|Võ Nhai|Đồng Hỷ|Phú Bình|Sông Công|Phổ Yên|Chợ Mới|Bạch Thông|Na Rì|Ba Bể".split(
    "|",
  );

/** An endless row of believable conferences, the same for the same seed; sizes are those of a usual bulletin. */
export function* manyConferences(
  seed: number,
  links: Links,
): Generator<{ id: string; content: ConferenceDraft }, never> {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const id = () => seededId(random);
  const text = () => `Đẩy mạnh công tác ${pick(phrases)}, ${pick(phrases)} tại ${pick(places)}`;
  const times = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: Math.floor(random() * most) }, make);
  const ref = (list: NamedRef[]) => pick(list) ?? noRef;
  for (let number = 1; ; number++) {
    const year = 2010 + Math.floor(random() * 17);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
    const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
    const written = `${day}/${month}/${year}`;
    const due = () => ({
      written: "trong tháng",
      value: `${2025 + Math.floor(random() * 3)}-${month}`,
      precision: "month" as const,
      part: null,
      inferred: false,
    });
    const content: ConferenceDraft = {
      ...emptyConference(),
      title: `Hội nghị số ${number} về ${pick(phrases)} ${pick(places)} năm ${year}`,
      kinds: [pick(conferenceKinds)],
      date: { written, value: `${year}-${month}-${day}`, precision: "day", part: null, inferred: false },
      cluster: ref(links.clusters),
      period: ref(links.periods),
      participants: times(12, () => ({
        id: id(),
        is: "unit" as const,
        unit: ref(links.units),
        delegates: "",
        attendance: "attended" as const,
        reason: "",
        substitute: "",
        headCount: noQuantity,
      })),
      achievements: times(8, () => ({
        id: id(),
        text: text(),
        fieldsOfWork: [pick(phrases)],
        owner: "cluster" as const,
        unit: noRef,
        indicators: [],
      })),
      tasks: times(8, () => ({
        id: id(),
        text: text(),
        origin: "cluster" as const,
        personId: "" as const,
        owners: [],
        deadline: random() < 0.3 ? due() : null,
      })),
    };
    yield { id: id(), content };
  }
}
