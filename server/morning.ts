/** From this hour of Vietnam on, what goes out once a day goes out. */
const hour = 7;

/** Whether it is late enough in the day for letters and reminders. */
export function isMorning(now: Date): boolean {
  return (now.getUTCHours() + 7) % 24 >= hour;
}
