import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { noRef } from "../../src/domain/namedRef.ts";
import { noQuantity } from "../../src/domain/text/quantity.ts";
import { seededId, seededRandom } from "../support/random.ts";

function rows<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at + 1));
}

/** The largest form a person is likely to meet: 60 participants, 40 achievements with 5 indicators each, 60 tasks. */
export function bigConference(): ConferenceDraft {
  const random = seededRandom(60);
  const id = () => seededId(random);
  return {
    ...emptyConference(),
    title: "Hội nghị tổng kết công tác thi đua, khen thưởng năm 2025",
    kinds: ["yearEndReview"],
    isDateUnknown: true,
    participants: rows(60, number => ({
      id: id(),
      is: "unit",
      unit: { id: null, name: `Đơn vị thành viên số ${number}` },
      delegates: "Lãnh đạo đơn vị",
      attendance: "attended",
      reason: "",
      substitute: "",
      headCount: { written: "3", value: "3" },
    })),
    achievements: rows(40, number => ({
      id: id(),
      text: `Kết quả thứ ${number}: hoàn thành vượt mức các chỉ tiêu đã đăng ký với cụm`,
      fieldsOfWork: ["tuyên truyền"],
      owner: "cluster",
      unit: noRef,
      indicators: rows(5, at => ({
        id: id(),
        name: `Chỉ tiêu ${number}.${at}`,
        qualifier: "over",
        value: { written: "1.234,5", value: "1234.5" },
        measure: "lượt người",
        target: noQuantity,
        partOfQualifier: "",
        partOf: noQuantity,
        percentOfPlan: { written: "112", value: "112" },
      })),
    })),
    tasks: rows(60, number => ({
      id: id(),
      text: `Nhiệm vụ thứ ${number} của sáu tháng cuối năm`,
      origin: "cluster",
      personId: "",
      owners: [],
      deadline: null,
    })),
  };
}
