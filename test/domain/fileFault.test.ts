import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pdf } from "../../mocks/seed/samplePaper.ts";
import { bytesSource } from "../../src/domain/file/byteSource.ts";
import { fileFault } from "../../src/domain/file/fileFault.ts";
import { mostFileBytes, usualFileLimits } from "../../src/domain/file/fileLimits.ts";
import { docx, goodFiles, joined, jpeg, webp, zip } from "../support/sampleFiles.ts";

const fault = (name: string, bytes: Uint8Array) => fileFault(name, bytesSource(bytes));
const good = await goodFiles();
const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
const program = joined("MZ\u0090\u0000", "This program cannot be run in DOS mode.");

describe("A file", () => {
  test.each(Object.keys(good))("%s is taken when it is what its name says", async name => {
    expect(await fault(name, good[name] ?? new Uint8Array())).toBe(null);
  });

  test.each([
    ["mẫu.svg", joined("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")],
    ["trang.html", joined("<!doctype html>")],
    ["báo cáo.docm", docx()],
    ["báo cáo.doc", old],
    ["báo cáo.pdf.exe", pdf(["x"])],
    ["không đuôi", pdf(["x"])],
    [".pdf.", pdf(["x"])],
  ])("%s is not among those taken", async (name, bytes) => {
    expect(await fault(name, bytes)).toBe("fileNotAllowed");
  });

  test.each(Object.keys(good))(
    "%s is refused when it is a program, a page or a picture of another kind inside",
    async name => {
      const others = [program, joined("<html><script>alert(1)</script>"), joined("GIF89a")];
      for (const bytes of others) expect(await fault(name, bytes)).toBe("fileDiffers");
      const kind = (one: string) => (good[one] ?? []).slice(0, 4).join();
      for (const [other, bytes] of Object.entries(good))
        if (kind(other) !== kind(name)) expect(await fault(name, bytes)).toBe("fileDiffers");
    },
  );

  test.each(Object.keys(good))("%s is refused when it is empty, and when its end is missing", async name => {
    const bytes = good[name] ?? new Uint8Array();
    expect(await fault(name, new Uint8Array())).toBe("fileEmpty");
    const end = name.endsWith(".JPEG") ? bytes.length - 23 : bytes.length - 2;
    // A PDF may miss what follows its end mark.
    const cut = name.endsWith(".pdf") ? bytes.length - 4 : end;
    expect(await fault(name, bytes.subarray(0, cut))).toBe("fileDamaged");
  });

  test("of 25 MB is taken, one byte more is not, and neither is read whole", async () => {
    const huge = (size: number) => ({
      size,
      read: async (from: number, to: number) => {
        expect(to - from).toBeLessThan(100_000);
        const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from));
        if (from === 0) bytes.set(joined("%PDF-").subarray(0, bytes.length));
        else bytes.set(joined("%%EOF").subarray(0, bytes.length));
        return bytes;
      },
    });
    const { maxBytes } = usualFileLimits;
    expect(await fileFault("bản quét.pdf", huge(maxBytes), maxBytes)).toBe(null);
    expect(await fileFault("bản quét.pdf", huge(maxBytes + 1), maxBytes)).toBe("fileTooLarge");
    expect(await fileFault("bản quét.pdf", huge(mostFileBytes))).toBe(null);
    expect(await fileFault("bản quét.pdf", huge(mostFileBytes + 1))).toBe("fileTooLarge");
  });
});

describe("An office file", () => {
  test.each([
    "word/vbaProject.bin",
    "word\\VBAPROJECT.BIN",
    "xl/macrosheets/sheet1.xml",
    "Basic/Standard/Module1.xml",
  ])("with %s inside holds macros", async name => {
    expect(await fault("báo cáo.docx", docx({ name }))).toBe("fileHasMacros");
  });

  test("with a password, as Office and as ZIP programs set it, and one of before 2007, cannot be read by others", async () => {
    expect(await fault("báo cáo.docx", old)).toBe("fileEncrypted");
    expect(await fault("báo cáo.docx", docx({ name: "word/x.xml", isEncrypted: true }))).toBe(
      "fileEncrypted",
    );
    expect(await fault("báo cáo.odt", zip([{ name: "mimetype" }, { name: "encrypted-package" }]))).toBe(
      "fileEncrypted",
    );
  });

  test("is not any ZIP, nor the file of another program", async () => {
    expect(await fault("báo cáo.docx", zip([{ name: "virus.exe" }]))).toBe("fileDiffers");
    expect(await fault("báo cáo.docx", good["bảng điểm.xlsx"] ?? new Uint8Array())).toBe("fileDiffers");
    expect(await fault("báo cáo.odt", good["bảng điểm.ods"] ?? new Uint8Array())).toBe("fileDiffers");
  });

  test("whose contents are named twice, or lie beyond its end, is damaged", async () => {
    expect(await fault("báo cáo.docx", docx({ name: "word/Document.xml" }))).toBe("fileDamaged");
    const bytes = docx();
    bytes[bytes.length - 3] = 0xff;
    expect(await fault("báo cáo.docx", bytes)).toBe("fileDamaged");
  });

  test("may carry a comment behind its contents", async () => {
    const parts = [{ name: "[Content_Types].xml" }, { name: "word/document.xml" }];
    expect(await fault("báo cáo.docx", zip(parts, "made by hand"))).toBe(null);
  });
});

describe("A picture or a paper", () => {
  test("that also opens as a ZIP is refused", async () => {
    const hidden = zip([{ name: "hidden.txt", text: "secret" }]);
    expect(await fault("ảnh.jpg", joined(jpeg(), hidden))).toBe("fileDiffers");
    expect(await fault("tờ trình.pdf", joined(pdf(["x"]), hidden))).toBe("fileDiffers");
  });

  test("that carries something behind its end is refused where its kind knows its end", async () => {
    expect(await fault("ảnh.png", joined(good["ảnh.png"] ?? "", "<script>"))).toBe("fileDamaged");
    expect(await fault("ảnh.webp", joined(webp(), "<script>"))).toBe("fileDamaged");
  });

  test("that is a JPEG is there whole however long its drawn part is", async () => {
    for (const length of [65_511, 65_512, 65_513, 65_536, 131_072])
      expect(await fault("ảnh.jpg", jpeg(new Uint8Array(length)))).toBe(null);
  });
});

test("whatever bytes come, there is an answer, and never a wrong good one", async () => {
  const names = Object.keys(good);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({ maxLength: 300 }), async (name, bytes) => {
      expect(await fault(name, bytes)).not.toBe(null);
    }),
  );
  const changed = fc.record({
    name: fc.constantFrom(...names),
    at: fc.nat(),
    byte: fc.nat(255),
    cut: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(changed, async ({ name, at, byte, cut }) => {
      const bytes = (good[name] ?? new Uint8Array()).slice();
      bytes[at % bytes.length] = byte;
      await fault(name, bytes.subarray(0, cut % (bytes.length + 1)));
    }),
  );
});
