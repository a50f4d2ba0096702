import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { countFsyncs } from "../support/fsyncCount.ts";
import type { Program } from "../support/startProgram.ts";
import { adminPassword, takeSeat } from "./seat.ts";

/** Counts what the disk was asked for while one person writes: fewer calls than commits would mean that "saved" was said too early. */
export async function fsyncDrill(
  program: Program,
  dataDir: string,
  commits: number,
): Promise<{ commits: number; fsyncs: number }> {
  const server = program.start({ DATA_DIR: dataDir, ADMIN_PASSWORD: adminPassword, LOG_LEVEL: "error" });
  try {
    const seat = await takeSeat(await server.url);
    const write = (name: string) =>
      seat.surely(contract.units.create, {
        body: { id: newId(), content: { name, shortName: "", kind: "" } },
      });
    const fsyncs = await countFsyncs(server.child.pid ?? 0, async () => {
      for (let at = 1; at <= commits; at++) await write(`Đơn vị ${at}`);
    });
    return { commits, fsyncs };
  } finally {
    server.child.kill("SIGKILL");
    await server.exit;
  }
}
