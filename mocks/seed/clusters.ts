import type { NewCluster } from "../../src/domain/cluster/cluster.ts";

const council = "Hội đồng Thi đua – Khen thưởng tỉnh Thái Nguyên";

/** The sample world's clusters as first written down; two of them are called "Cụm thi đua số 3", as happens when a number is all there is. */
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
    convenedBy: council,
    sector: "xây dựng Đảng",
  },
  khoiVanHoa: {
    name: "Khối thi đua văn hóa – báo chí – đào tạo",
    convenedBy: council,
    sector: "văn hóa, xã hội",
  },
  khoiKinhTe: { name: "Khối thi đua các sở kinh tế tổng hợp", convenedBy: council, sector: "kinh tế" },
  khoiNoiChinh: {
    name: "Khối thi đua các cơ quan nội chính, hành chính",
    convenedBy: council,
    sector: "nội chính, hành chính",
  },
  khoiHoi: {
    name: "Khối thi đua các hội được Đảng, Nhà nước giao nhiệm vụ",
    convenedBy: council,
    sector: "hội quần chúng",
  },
} satisfies Record<string, NewCluster>;

export type ClusterKey = keyof typeof clusters;
