import { sha256OfBytes } from "../../server/http/sha256.ts";
import type { NewFile } from "../../src/domain/file/attachedFile.ts";
import { thaiNguyenId } from "./conferences.ts";
import { pdf } from "./samplePaper.ts";
import { hall, png } from "./samplePicture.ts";
import { seedId } from "./seedId.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A file of the sample world, with its bytes and, for a picture, a small one. */
export type SampleFile = { file: NewFile; bytes: Bytes; thumbnail: Bytes | null };

/** The files of one record of the sample world: drawings instead of photographs, and an invented paper that says so. */
export async function sampleFiles(ownerId: string): Promise<SampleFile[]> {
  if (ownerId !== thaiNguyenId) return [];
  const fact = (name: string, caption: string, bytes: Bytes): NewFile => ({
    id: seedId(`file ${name}`),
    ownerType: "conference",
    ownerId,
    itemId: "",
    name,
    caption,
    size: bytes.length,
    sha256: sha256OfBytes(bytes),
  });
  const picture = async (scene: number, name: string, caption: string) => {
    const bytes = await png(hall(scene), 960, 640);
    return { file: fact(name, caption, bytes), bytes, thumbnail: await png(hall(scene), 480, 320) };
  };
  const paper = pdf([
    "GIAY MOI (ban mau)",
    "Hoi nghi so ket cong tac thi dua 6 thang dau nam 2020",
    "Van ban tu tao cho the gioi thuc hanh.",
  ]);
  return [
    await picture(0, "Toàn cảnh hội nghị (hình vẽ mẫu).png", "Toàn cảnh hội nghị (hình vẽ mẫu)"),
    await picture(1, "Các đại biểu dự hội nghị (hình vẽ mẫu).png", "Hàng ghế đại biểu (hình vẽ mẫu)"),
    { file: fact("Giấy mời hội nghị (mẫu).pdf", "", paper), bytes: paper, thumbnail: null },
  ];
}
