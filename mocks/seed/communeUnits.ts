import { seedId } from "./seedId.ts";

/** A Party building board of a commune or ward. */
function board(place: string) {
  const shortName = `BXDĐ ${place}`;
  return {
    name: `Ban Xây dựng Đảng, Đảng ủy ${place}`,
    shortName,
    kind: "party" as const,
    parent: seedId("unit tinhUy"),
  };
}

/** A Front committee of a commune. */
function committee(place: string) {
  return {
    name: `Ủy ban Mặt trận Tổ quốc Việt Nam ${place}`,
    shortName: `UBMTTQ ${place}`,
    kind: "front" as const,
    parent: seedId("unit matTran"),
  };
}

/** Units of communes and wards, which took the place of the districts' on 01/7/2025. */
export const communeUnits = {
  boardPhanDinhPhung: board("phường Phan Đình Phùng"),
  boardQuyetThang: board("phường Quyết Thắng"),
  boardTichLuong: board("phường Tích Lương"),
  boardSongCong: board("phường Sông Công"),
  boardBaXuyen: board("phường Bá Xuyên"),
  boardPhoYen: board("phường Phổ Yên"),
  boardVanXuan: board("phường Vạn Xuân"),
  boardPhuBinh: board("xã Phú Bình"),
  boardDiemThuy: board("xã Điềm Thụy"),
  boardDaiTu: board("xã Đại Từ"),
  boardLaBang: board("xã La Bằng"),
  boardDinhHoa: board("xã Định Hóa"),
  boardPhuDinh: board("xã Phú Đình"),
  boardPhuLuong: board("xã Phú Lương"),
  boardVoTranh: board("xã Vô Tranh"),
  boardDongHy: board("xã Đồng Hỷ"),
  boardTraiCau: board("xã Trại Cau"),
  boardVoNhai: board("xã Võ Nhai"),
  boardLaHien: board("xã La Hiên"),
  frontXaDaiTu: committee("xã Đại Từ"),
  frontLaBang: committee("xã La Bằng"),
  frontXaDinhHoa: committee("xã Định Hóa"),
  frontPhuDinh: committee("xã Phú Đình"),
  frontXaPhuLuong: committee("xã Phú Lương"),
  frontVoTranh: committee("xã Vô Tranh"),
  frontXaVoNhai: committee("xã Võ Nhai"),
  frontLaHien: committee("xã La Hiên"),
};
