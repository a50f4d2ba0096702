import { configureGlobal, defaultReportMessage } from "fast-check";

// Every random check says how to see its failure again, and does as it is told.
const told = process.env["SO_KET_SEED"];
configureGlobal({
  ...(told !== undefined && { seed: Number(told) }),
  reporter: details => {
    if (!details.failed) return;
    const message = defaultReportMessage(details);
    throw new Error(`SO_KET_SEED=${details.seed} replays this.\n${message}`, {
      cause: details.errorInstance,
    });
  },
});
