import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import type { Id } from "../../src/domain/id.ts";
import { noRef } from "../../src/domain/namedRef.ts";
import { dateAsWritten } from "./asWritten.ts";
import { rowIds } from "./seedId.ts";

/** The catalogue entries that the record points to, null where the register has none. */
export type ThaiNguyenIds = {
  cluster: Id | null;
  period: Id | null;
  nextPeriod: Id | null;
  official: Id | null;
  front: Id | null;
};

/**
 * The project's first real input: what a bulletin of June 2020 says about one conference, each fact in its own field and
 * nothing that it does not say. Row ids are fixed; whoever compares another record with this one leaves them out.
 */
export function thaiNguyen2020(ids: ThaiNguyenIds): ConferenceDraft {
  const id = rowIds("conference thai-nguyen-2020");
  const personId = id();
  const item = (text: string) => ({ id: id(), text });
  const achievement = (text: string, fieldsOfWork: string[]) => ({
    ...item(text),
    fieldsOfWork,
    owner: "cluster" as const,
    unit: noRef,
    indicators: [],
  });
  const participant = (is: "unit" | "group", unit: ConferenceDraft["cluster"], delegates: string) => ({
    id: id(),
    is,
    unit,
    delegates,
    attendance: "attended" as const,
    reason: "",
    substitute: "",
    headCount: { written: "", value: null },
  });
  const task = (text: string, deadline: ConferenceDraft["date"] = null) => ({
    ...item(text),
    origin: "directive" as const,
    personId,
    owners: [],
    deadline,
  });
  const leadersAndSections = "Đại diện lãnh đạo và ban tuyên giáo, tuyên huấn";

  return {
    ...emptyConference(),
    title: "Cụm thi đua số 3: Giao ban công tác tuyên giáo 6 tháng đầu năm 2020",
    kinds: ["halfYearReview"],
    date: dateAsWritten("Ngày 19/6", 2020),
    cluster: { id: ids.cluster, name: "Cụm thi đua số 3" },
    period: { id: ids.period, name: "6 tháng đầu năm 2020" },
    nextPeriod: { id: ids.nextPeriod, name: "6 tháng cuối năm 2020" },
    people: [
      {
        id: personId,
        is: "person",
        who: { id: ids.official, name: "Nguyễn Thị Thủy" },
        rank: "",
        posts: ["Phó Trưởng ban Tuyên giáo Tỉnh ủy"],
        roles: ["directing"],
      },
    ],
    participants: [
      participant(
        "group",
        { id: null, name: "Các phòng chuyên môn của Ban Tuyên giáo Tỉnh ủy" },
        "Đại diện các phòng",
      ),
      participant(
        "unit",
        { id: ids.front, name: "Ủy ban Mặt trận Tổ quốc tỉnh Thái Nguyên" },
        leadersAndSections,
      ),
      participant(
        "group",
        { id: null, name: "Các đoàn thể chính trị – xã hội cấp tỉnh" },
        leadersAndSections,
      ),
    ],
    context: [
      item("Các hoạt động của Cụm thi đua số 3 chịu sự ảnh hưởng từ tình hình dịch bệnh Covid-19."),
      item(
        "Được sự quan tâm, chỉ đạo, hướng dẫn của cấp ủy cấp trên và Ban Tuyên giáo Tỉnh ủy; các đơn vị thành viên chủ động, tích cực và phối hợp chặt chẽ.",
      ),
    ],
    discussion: [
      item(
        "Trao đổi, thảo luận nhằm nâng cao chất lượng, hiệu quả công tác tuyên giáo; nhấn mạnh một số mặt hoạt động đạt kết quả tốt và chỉ ra hạn chế, khó khăn, vướng mắc.",
      ),
    ],
    achievements: [
      achievement(
        "Làm tốt công tác tham mưu tổ chức và triển khai thực hiện chương trình, kế hoạch, nhiệm vụ công tác tuyên giáo đề ra.",
        ["tham mưu"],
      ),
      achievement(
        "Triển khai nghiêm túc việc học tập, quán triệt, thực hiện các nghị quyết, chỉ thị của Đảng, chính sách, pháp luật của Nhà nước và các nội dung khoa giáo, văn hóa văn nghệ, giáo dục lý luận chính trị, nghiên cứu biên soạn lịch sử.",
        [
          "học tập, quán triệt nghị quyết",
          "khoa giáo",
          "văn hóa văn nghệ",
          "giáo dục lý luận chính trị",
          "nghiên cứu biên soạn lịch sử",
        ],
      ),
      achievement(
        "Nội dung, hình thức, phương pháp tuyên truyền ngày càng đổi mới, thu hút nhiều hội viên, đoàn viên, tầng lớp nhân dân tham gia.",
        ["tuyên truyền"],
      ),
      achievement(
        "Chú trọng nắm bắt tình hình, tư tưởng của cán bộ, hội viên, đoàn viên, góp phần ổn định đời sống và thực hiện các nhiệm vụ phát triển kinh tế – xã hội của địa phương.",
        ["nắm bắt tình hình, tư tưởng"],
      ),
      achievement(
        "Phối hợp tốt với các ngành chức năng, hỗ trợ nguồn lực cho các hoạt động, nâng cao kiến thức, kỹ năng cho đội ngũ cán bộ, hội viên, đoàn viên.",
        ["phối hợp"],
      ),
    ],
    limitationStatement: "discussed",
    solutions: [item("Đề ra giải pháp để khắc phục, thực hiện trong 6 tháng cuối năm 2020.")],
    directives: [
      {
        ...item("Ghi nhận, biểu dương những thành tích Cụm thi đua số 3 đã đạt được."),
        personId,
        units: [],
        deadline: null,
      },
      {
        ...item(
          "Yêu cầu các đơn vị hoàn thành nhiệm vụ của 6 tháng cuối năm, đảm bảo đúng định hướng chỉ đạo của Ban Tuyên giáo Tỉnh ủy và kế hoạch đề ra.",
        ),
        personId,
        units: [],
        deadline: null,
      },
    ],
    tasks: [
      task(
        "Hoàn thành các nhiệm vụ của 6 tháng cuối năm; phát huy những kết quả đã đạt được, khắc phục khó khăn.",
      ),
      task(
        "Đẩy mạnh tuyên truyền đại hội đảng bộ các cấp tiến tới Đại hội đại biểu Đảng bộ tỉnh Thái Nguyên lần thứ XX và Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.",
      ),
      task(
        "Triển khai thực hiện có hiệu quả các nghị quyết, chỉ thị, kết luận của Đảng trên lĩnh vực công tác tuyên giáo.",
      ),
      task(
        "Củng cố, kiện toàn đội ngũ cán bộ làm công tác tuyên giáo có trình độ, năng lực, “vừa hồng, vừa chuyên”.",
      ),
      task("Tăng cường phối hợp, trao đổi, học tập kinh nghiệm giữa các đơn vị thành viên trong Cụm."),
      task(
        "Phát hiện, biểu dương và nhân rộng điển hình tiên tiến trong cơ quan, đơn vị, cụm thi đua và ngành tuyên giáo.",
      ),
      task(
        "Thi đua lập thành tích chào mừng 90 năm Ngày truyền thống ngành Tuyên giáo của Đảng.",
        dateAsWritten("01/8/2020"),
      ),
    ],
    campaigns: [
      {
        id: id(),
        name: "Thi đua lập thành tích chào mừng 90 năm Ngày truyền thống ngành Tuyên giáo của Đảng",
        start: null,
        end: null,
        anniversaryFrom: dateAsWritten("01/8/1930"),
        anniversaryTo: dateAsWritten("01/8/2020"),
      },
    ],
    commendations: [
      {
        ...item(
          "Ghi nhận, biểu dương những thành tích Cụm thi đua số 3 đã đạt được trong 6 tháng đầu năm 2020.",
        ),
        form: "verbal",
        to: noRef,
      },
    ],
    sources: [
      {
        id: id(),
        title: "Cụm thi đua số 3: Giao ban công tác tuyên giáo 6 tháng đầu năm 2020",
        publisher: "tuyengiaothainguyen.org.vn",
        address: "https://tuyengiaothainguyen.org.vn/",
        author: "Hoàng Nhung",
        published: null,
        caption: "Ban Tuyên giáo Tỉnh ủy phát biểu chỉ đạo tại Hội nghị",
        text: "Ngày 19/6, Cụm thi đua số 3 – Ban Tuyên giáo Tỉnh ủy Thái Nguyên tổ chức Hội nghị sơ kết công tác tuyên giáo 6 tháng đầu năm; triển khai nhiệm vụ 6 tháng cuối năm 2020. […]",
      },
    ],
  };
}
