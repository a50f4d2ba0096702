import { describe, expect, test } from "vitest";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { conferenceText } from "../../src/domain/conference/conferenceText.ts";
import { newId } from "../../src/domain/id.ts";

describe("The searchable words of a conference", () => {
  test("are those of every field, folded, however deep they stand", () => {
    const text = conferenceText({
      ...emptyConference(),
      title: "Sơ kết “6 tháng” – đầu năm 2020",
      date: { written: "Ngày 19/6", value: "2020-06-19", precision: "day", part: null, inferred: true },
      cluster: { id: null, name: "Cụm thi đua số 3" },
      people: [
        {
          id: newId(),
          is: "person",
          who: { id: newId(), name: "Nguyễn Thị Thủy" },
          rank: "",
          posts: ["Phó Trưởng ban"],
          roles: ["directing"],
        },
      ],
    });
    expect(text).toContain("so ket 6 thang dau nam 2020");
    expect(text).toContain("ngay 19 6");
    expect(text).toContain("cum thi dua so 3");
    expect(text).toContain("nguyen thi thuy pho truong ban");
  });

  test("are not what only steers the form: ids, roles, kinds", () => {
    const id = newId();
    const text = conferenceText({
      ...emptyConference(),
      kinds: ["halfYearReview"],
      session: "morning",
      people: [{ id, is: "body", who: { id: null, name: "Ban" }, rank: "", posts: [], roles: ["presiding"] }],
    });
    expect(text).toBe("ban");
  });

  test("are none of a record in which nothing has been said", () => {
    expect(conferenceText(emptyConference())).toBe("");
  });
});
