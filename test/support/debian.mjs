// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether this process may install Debian packages: root on Debian, Ubuntu and their kin. */
export function mayInstallPackages() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * Installs Debian packages, saying so; throws a sentence when apt-get does not succeed.
 * @param {string[]} packages
 */
export function installPackages(packages) {
  const install = ["install", "-y", "--no-install-recommends", ...packages];
  for (const args of [["update"], install]) {
    console.log(`$ apt-get ${args.join(" ")}`);
    const { status } = spawnSync("apt-get", args, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0)
      throw new Error(`apt-get ${args.join(" ")} failed, so ${packages.join(" and ")} cannot be used.`);
  }
}
