import { type OfficialDraft, type OfficialPost, officialFrom } from "../../src/domain/people/official.ts";
import type { PostChange } from "../../src/domain/people/postChange.ts";
import { unitRef } from "./links.ts";
import { type OfficialKey, officials } from "./officials.ts";
import { seedId } from "./seedId.ts";

type Post = { title: string; of: string } & Pick<OfficialPost, "kind" | "level">;
/** A later decision: which of the posts so far are left (by their place), and which one is given. */
type Change = { day: string; leaves?: number[]; takes?: Post };

const post = (kind: Post["kind"], level: Post["level"]) => (title: string, of: string) => ({
  title,
  of,
  kind,
  level,
});
const inCommittee = post("party", "committee");
const partyHead = post("party", "head");
const partyDeputy = post("party", "deputy");
const frontHead = post("front", "head");
const frontDeputy = post("front", "deputy");

/** What invented people held when the books began, and what changed since. The real official keeps the one post of the bulletin. */
const lives: Partial<Record<OfficialKey, { posts: Post[]; changes?: Change[] }>> = {
  hong: {
    posts: [inCommittee("Ủy viên Ban Thường vụ", "tinhUy"), partyHead("Trưởng ban", "tuyenGiao")],
    changes: [{ day: "2025-03-01", leaves: [1], takes: partyHead("Trưởng ban", "tuyenGiaoDanVan") }],
  },
  lan: {
    posts: [partyDeputy("Phó Trưởng ban", "danVan")],
    changes: [{ day: "2025-03-01", leaves: [0], takes: partyDeputy("Phó Trưởng ban", "tuyenGiaoDanVan") }],
  },
  quang: {
    posts: [partyHead("Trưởng ban", "daiTu")],
    changes: [{ day: "2025-07-01", leaves: [0], takes: partyDeputy("Phó Trưởng phòng", "phongKhoaGiao") }],
  },
  yen: { posts: [partyHead("Trưởng ban", "songCong")], changes: [{ day: "2025-07-01", leaves: [0] }] },
  khanh: { posts: [partyHead("Trưởng ban", "dinhHoa")], changes: [{ day: "2025-07-01", leaves: [0] }] },
  dung: { posts: [frontDeputy("Phó Chủ tịch", "matTran")] },
  hoa: { posts: [inCommittee("Ủy viên Ban Chấp hành", "Đảng bộ tỉnh"), frontHead("Chủ tịch", "phuNu")] },
  son: {
    posts: [frontDeputy("Phó Bí thư", "tinhDoan")],
    changes: [{ day: "2025-01-15", leaves: [0], takes: frontHead("Bí thư", "tinhDoan") }],
  },
  minh: { posts: [partyHead("Chánh Văn phòng", "vanPhong")], changes: [{ day: "2024-06-01", leaves: [0] }] },
  thao: { posts: [partyHead("Trưởng phòng", "phongTuyenTruyen")] },
  loc: { posts: [frontHead("Chủ tịch", "cuuChienBinh")] },
  ha: { posts: [partyDeputy("Phó Trưởng phòng", "phongTuyenTruyen")] },
};

const basis = "Quyết định mẫu, dựng để thực hành";
const idOf = (key: OfficialKey, at: number) => seedId(`official ${key} post ${at}`);
const terms = ({ of, ...rest }: Post) => ({ ...rest, body: unitRef(of) });

/** The people as the department wrote them down when its books began. */
export function officialsAtFirst(): { id: string; content: OfficialDraft }[] {
  return Object.entries(lives).map(([name, { posts }]) => {
    const key = name as OfficialKey;
    const id = seedId(`official ${key}`);
    return {
      id,
      content: {
        ...officialFrom(id, officials[key]),
        posts: posts.map((row, at) => ({
          id: idOf(key, at),
          ...terms(row),
          from: "",
          to: "",
          basis: "",
          endBasis: "",
        })),
      },
    };
  });
}

/** Every later change of posts, each with the version of the person that it comes after. */
export function samplePostChanges(): { id: string; version: number; change: PostChange }[] {
  return Object.entries(lives).flatMap(([name, { posts, changes = [] }]) => {
    const key = name as OfficialKey;
    return changes.map(({ day, leaves = [], takes }, nth) => ({
      id: seedId(`official ${key}`),
      version: 2 + nth,
      change: {
        day,
        basis,
        leaves: leaves.map(at => idOf(key, at)),
        takes: takes === undefined ? null : { id: idOf(key, posts.length + nth), ...terms(takes) },
      },
    }));
  });
}
