import type { Sketch } from "./sketch.ts";

/** What became of a record after it was recorded, and on which day (yyyy-mm-dd). */
export type LaterStep =
  | { on: string; does: "close" }
  | { on: string; does: "reopen"; reason: string }
  | { on: string; does: "correct"; to: Partial<Sketch> };

/** Records of the sample world that were closed, and one that had to be opened again, by the keys of their sketches. */
export const laterSteps: Readonly<Record<string, readonly LaterStep[]>> = {
  "cum1-h1-2019": [{ on: "2020-01-20", does: "close" }],
  "cum1-y-2019": [
    { on: "2020-02-10", does: "close" },
    {
      on: "2020-03-05",
      does: "reopen",
      reason: "Bổ sung quyết định công nhận kết quả, ban hành sau khi đã đóng hồ sơ",
    },
    {
      on: "2020-03-05",
      does: "correct",
      to: {
        title: "Hội nghị tổng kết phong trào thi đua năm 2019 của Cụm thi đua số 1",
        results: [
          {
            stage: "vote",
            unit: "songCong",
            award: "Đơn vị dẫn đầu Cụm",
            rank: "Nhất",
            votesFor: "4",
            votesOf: "4",
            isUnanimous: true,
          },
          { stage: "vote", unit: "phoYen", rank: "Nhì", votesFor: "3", votesOf: "4" },
          { stage: "vote", unit: "thanhPho", rank: "Ba", votesFor: "2", votesOf: "4" },
          { stage: "vote", unit: "phuBinh", rank: "Khuyến khích", votesFor: "2", votesOf: "4" },
          {
            stage: "decision",
            unit: "songCong",
            award: "Đơn vị dẫn đầu Cụm",
            number: "214-QĐ/BTGTU",
            date: "28/02/2020",
          },
        ],
      },
    },
  ],
};
