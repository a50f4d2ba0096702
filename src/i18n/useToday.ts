import { useState } from "react";
import { todayInVietnam } from "./formats.ts";

/** The day in Vietnam on which this part of the page was opened, `yyyy-mm-dd`. */
export function useToday(): string {
  const [today] = useState(() => todayInVietnam(new Date()));
  return today;
}
