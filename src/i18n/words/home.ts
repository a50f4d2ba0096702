import { catalogue } from "../catalogue.ts";

/** The page where work begins. */
export const homeWords = catalogue({
  vi: {
    title: "Trang chính",
    greeting: (name: string) => `Xin chào, ${name}`,
    newConference: "Ghi hội nghị",
    loading: "Đang tải trang chính",
    newest: {
      title: "Hội nghị mới nhất",
      all: "Xem cả sổ",
      none: "Chưa có hội nghị nào được ghi chính thức. Mở một bản nháp rồi bấm Ghi hội nghị.",
    },
    drafts: {
      title: "Bản nháp đang chờ",
      all: "Xem mọi bản nháp",
      none: "Không có bản nháp nào đang chờ.",
      mine: "Của tôi",
      by: (name: string, instant: string) => `${name} sửa ${instant}`,
    },
    untitled: "Chưa có tên",
    noDate: "Chưa rõ ngày",
    first: {
      title: "Sổ còn trống",
      text: "Ba việc để bắt đầu. Danh mục có thể làm sau: tên gõ trong hội nghị cũng được giữ lại.",
      units: "Thêm đơn vị",
      unitsText: "Các cơ quan, tổ chức sẽ dự hội nghị.",
      clusters: "Thêm cụm thi đua",
      clustersText: "Các cụm, khối tổ chức hội nghị.",
      conference: "Ghi hội nghị đầu tiên",
      conferenceText: "Chỉ cần tên, loại và ngày; phần còn lại ghi dần.",
      readerText: "Chưa có hội nghị nào. Khi cán bộ phòng ghi hội nghị đầu tiên, hội nghị sẽ hiện ở đây.",
    },
  },
  en: {
    title: "Home",
    greeting: name => `Welcome, ${name}`,
    newConference: "Record a conference",
    loading: "Loading home",
    newest: {
      title: "Newest conferences",
      all: "See the whole register",
      none: "No conference has been recorded yet. Open a draft and press Record.",
    },
    drafts: {
      title: "Drafts waiting",
      all: "See all drafts",
      none: "No draft is waiting.",
      mine: "Mine",
      by: (name, instant) => `${name} changed it ${instant}`,
    },
    untitled: "Untitled",
    noDate: "Date not known",
    first: {
      title: "The register is empty",
      text: "Three things to begin with. The catalogues can wait: names typed in a conference are kept too.",
      units: "Add units",
      unitsText: "The organisations that attend conferences.",
      clusters: "Add clusters",
      clustersText: "The clusters and blocks that hold them.",
      conference: "Record the first conference",
      conferenceText: "Title, kind and date are enough; the rest can follow.",
      readerText: "There is no conference yet. The first one that the staff record will appear here.",
    },
  },
});
