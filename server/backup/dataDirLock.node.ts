import { join } from "node:path";
import { takeFile } from "../db/dialect.ts";

/**
 * Takes the data folder for this process, until it lets go or ends, however it ends: the lock is the operating system's, so a killed
 * server leaves none behind. Throws one sentence while another process has the folder.
 */
export function takeDataDir(folder: string): () => void {
  const letGo = takeFile(join(folder, "in-use.lock"));
  if (letGo === null)
    throw new Error(
      `Another Sơ Kết is running on the data folder ${folder}. Stop it first, or set DATA_DIR.`,
    );
  return letGo;
}
