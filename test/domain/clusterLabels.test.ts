import { expect, test } from "vitest";
import { clusterLabels } from "../../src/domain/cluster/clusterLabels.ts";
import { newId } from "../../src/domain/id.ts";

const cluster = (name: string, convenedBy: string, sector: string) => ({
  id: newId(),
  name,
  convenedBy,
  sector,
});

test("a cluster is chosen by its name and its convening body, and by its sector where these do not tell it apart", () => {
  const all = [
    cluster("Cụm số 3", "Mặt trận", "mặt trận"),
    cluster("Cụm số 3", "Ban Tuyên giáo", "tuyên giáo"),
    cluster("Cụm số 3", "Ban Tuyên giáo", "dân vận"),
    cluster("Khối các sở", "", "nội vụ"),
  ];
  expect([...clusterLabels(all).values()]).toEqual([
    "Cụm số 3 · Mặt trận",
    "Cụm số 3 · Ban Tuyên giáo · tuyên giáo",
    "Cụm số 3 · Ban Tuyên giáo · dân vận",
    "Khối các sở",
  ]);
});
