import type { NewCluster } from "../../src/domain/cluster.ts";

/** The sample world's clusters; two of them are called "Cụm thi đua số 3", as happens when a number is all there is. */
export const clusters = {
  cum1: {
    name: "Cụm thi đua số 1",
    convenedBy: "Ban Tuyên giáo Tỉnh ủy Thái Nguyên",
    sector: "tuyên giáo",
  },
  cum2: {
    name: "Cụm thi đua số 2",
    convenedBy: "Ban Tuyên giáo Tỉnh ủy Thái Nguyên",
    sector: "tuyên giáo",
  },
  cum3: {
    name: "Cụm thi đua số 3",
    convenedBy: "Ban Tuyên giáo Tỉnh ủy Thái Nguyên",
    sector: "tuyên giáo",
  },
  cum3MatTran: {
    name: "Cụm thi đua số 3",
    convenedBy: "Ủy ban Mặt trận Tổ quốc tỉnh Thái Nguyên",
    sector: "mặt trận",
  },
  khoiThamMuu: {
    name: "Khối thi đua các cơ quan tham mưu, giúp việc Tỉnh ủy",
    convenedBy: "Hội đồng Thi đua – Khen thưởng tỉnh Thái Nguyên",
    sector: "xây dựng Đảng",
  },
  khoiVanHoa: {
    name: "Khối thi đua văn hóa – báo chí – đào tạo",
    convenedBy: "Hội đồng Thi đua – Khen thưởng tỉnh Thái Nguyên",
    sector: "văn hóa, xã hội",
  },
} satisfies Record<string, NewCluster>;

export type ClusterKey = keyof typeof clusters;
