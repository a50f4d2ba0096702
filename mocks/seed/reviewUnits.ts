import type { UnitKey } from "./units.ts";

/** What a unit tells about itself, and its figures of the first half of 2025 in the order of `figures`. */
type Filer = {
  reporter: string;
  figures: number[];
  words: Record<"highlights" | "models" | "limitations" | "causes" | "tasks", string>;
};

/** Members of cluster 3 that file periodic reviews; their reporters are invented. */
export const filingUnits = {
  matTran: {
    reporter: "Ngô Thị Bích (mẫu)",
    figures: [14, 212, 38_420, 21_300, 186, 97.5, 6, 4, 18, 42, 3_250.5, 640, 88],
    words: {
      highlights:
        "tổ chức đối thoại giữa cấp ủy với Nhân dân ở khu dân cư, lấy ý kiến về sắp xếp xóm, tổ dân phố; hoàn thành vận động Quỹ vì người nghèo.",
      models: "Mô hình “Khu dân cư tự quản về môi trường” và “Tổ lắng nghe ý kiến Nhân dân”.",
      limitations: "Một số ban công tác Mặt trận gửi số liệu chậm, còn lẫn số của các kỳ trước.",
      causes: "Cán bộ ở khu dân cư phần lớn kiêm nhiệm, mới nhận việc.",
      tasks:
        "hướng dẫn mẫu biểu cho ban công tác Mặt trận; giám sát việc sử dụng quỹ trước ngày 15 tháng cuối kỳ.",
    },
  },
  congDoan: {
    reporter: "Trịnh Văn Hưng (mẫu)",
    figures: [11, 164, 27_850, 25_100, 143, 96, 5, 3, 24, 67, 1_840, 415, 22],
    words: {
      highlights:
        "phát động đợt thi đua “Lao động giỏi, lao động sáng tạo” ở các khu công nghiệp; tập huấn an toàn lao động cho cán bộ công đoàn cơ sở.",
      models: "Mô hình “Bữa cơm công đoàn” và “Điểm sinh hoạt văn hóa công nhân”.",
      limitations: "Tỷ lệ công nhân dự học nghị quyết ở doanh nghiệp nhỏ còn thấp.",
      causes: "Doanh nghiệp làm ba ca, khó bố trí thời gian tập trung.",
      tasks: "tổ chức học nghị quyết bằng video ngắn; đối thoại định kỳ tại mười doanh nghiệp.",
    },
  },
  phuNu: {
    reporter: "Hoàng Thị Lan (mẫu)",
    figures: [9, 187, 31_260, 28_900, 171, 98.2, 7, 5, 21, 58, 2_115.4, 520, 46],
    words: {
      highlights:
        "vận động hội viên tham gia “Gia đình 5 không, 3 sạch”; ra mắt tổ phụ nữ số cộng đồng; đỡ đầu trẻ mồ côi trong chương trình “Mẹ đỡ đầu”.",
      models: "Mô hình “Chi hội phụ nữ không rác thải nhựa” và “Tổ phụ nữ số cộng đồng”.",
      limitations: "Công tác tuyên truyền ở xóm vùng cao chưa thường xuyên.",
      causes: "Địa bàn rộng, kinh phí đi cơ sở còn ít.",
      tasks: "mỗi chi hội có ít nhất một buổi sinh hoạt chuyên đề mỗi quý; nhân rộng tổ phụ nữ số.",
    },
  },
  tinhDoan: {
    reporter: "Lưu Đức Anh (mẫu)",
    figures: [12, 236, 42_700, 39_500, 318, 95.4, 9, 6, 16, 71, 1_560.8, 305, 31],
    words: {
      highlights:
        "đội hình thanh niên tình nguyện hỗ trợ dịch vụ công trực tuyến; “Hành trình về địa chỉ đỏ ATK”; ngày Chủ nhật xanh ở tất cả các xã, phường.",
      models: "Mô hình “Bản tin 60 giây của tuổi trẻ” và “Điểm hỗ trợ kỹ năng số”.",
      limitations: "Nội dung trên mạng xã hội của một số cơ sở đoàn còn đơn điệu.",
      causes: "Thiếu người làm nội dung được tập huấn.",
      tasks: "mở hai lớp làm nội dung số; thi tin, bài về người tốt, việc tốt.",
    },
  },
  nongDan: {
    reporter: "Hà Văn Thịnh (mẫu)",
    figures: [8, 141, 22_480, 19_750, 97, 94.6, 4, 3, 14, 49, 2_640, 388, 19],
    words: {
      highlights:
        "phong trào nông dân thi đua sản xuất, kinh doanh giỏi; tuyên truyền sản xuất chè an toàn, đưa sản phẩm lên sàn thương mại điện tử.",
      models: "Mô hình “Chi hội nông dân nghề nghiệp trồng chè hữu cơ”.",
      limitations: "Số liệu hội viên dự sinh hoạt chưa tách theo xã mới.",
      causes: "Sáp nhập chi hội, sổ theo dõi chưa bàn giao xong.",
      tasks: "hoàn thành rà soát hội viên; tập huấn truy xuất nguồn gốc chè.",
    },
  },
  cuuChienBinh: {
    reporter: "Vi Quang Tiến (mẫu)",
    figures: [7, 118, 15_930, 14_880, 74, 99.1, 3, 2, 12, 36, 985.6, 214, 27],
    words: {
      highlights:
        "nói chuyện truyền thống ở các trường; hội viên gương mẫu hiến đất làm đường; thăm, tặng quà gia đình chính sách dịp lễ lớn.",
      models: "Mô hình “Cựu chiến binh tự quản an ninh, trật tự xóm” và “Tiếp bước cho em tới trường”.",
      limitations: "Tuyên truyền trên môi trường số còn ít.",
      causes: "Hội viên lớn tuổi, ít dùng điện thoại thông minh.",
      tasks: "phối hợp với đoàn thanh niên hướng dẫn kỹ năng số cho hội viên.",
    },
  },
  chuThapDo: {
    reporter: "Đoàn Thị Mai (mẫu)",
    figures: [6, 72, 9_640, 7_310, 58, 93, 3, 2, 9, 27, 4_120, 1_260, 12],
    words: {
      highlights: "các ngày hội hiến máu; hỗ trợ người dân vùng mưa lũ; lớp sơ cấp cứu cho học sinh.",
      models: "Mô hình “Ngân hàng bò nhân đạo” và “Chuyến xe không đồng”.",
      limitations: "Việc ghi chép nguồn hiện vật quy đổi chưa thống nhất.",
      causes: "Chưa có hướng dẫn giá quy đổi chung.",
      tasks: "thống nhất cách quy đổi hiện vật; kiện toàn hội cấp xã.",
    },
  },
  khoaHocKyThuat: {
    reporter: "Cao Minh Trí (mẫu)",
    figures: [5, 34, 3_180, 2_240, 46, 95, 4, 2, 6, 19, 310, 0, 0],
    words: {
      highlights:
        "hội thi sáng tạo kỹ thuật; phản biện xã hội hai đề án; diễn đàn trí thức với chuyển đổi số.",
      models: "Mô hình “Chuyên gia về xã” tư vấn kỹ thuật cho hợp tác xã.",
      limitations: "Hội thành viên hoạt động chưa đều.",
      causes: "Một số hội chưa có cán bộ chuyên trách.",
      tasks: "tổng kết hội thi; chọn giải pháp dự thi toàn quốc.",
    },
  },
  vanNghe: {
    reporter: "Tạ Hồng Nhung (mẫu)",
    figures: [4, 28, 2_760, 1_650, 63, 92, 2, 1, 5, 23, 145, 0, 0],
    words: {
      highlights:
        "trại sáng tác về vùng chè; triển lãm ảnh nghệ thuật; giới thiệu tác phẩm mới trên tạp chí.",
      models: "Mô hình “Văn nghệ sĩ về cơ sở”.",
      limitations: "Ít tác phẩm về chuyển đổi số và đời sống công nhân.",
      causes: "Nguồn đặt hàng sáng tác còn hẹp.",
      tasks: "mở trại sáng tác chuyên đề; trao giải thưởng hằng năm.",
    },
  },
} satisfies Partial<Record<UnitKey, Filer>>;

export type FilingUnit = keyof typeof filingUnits;
