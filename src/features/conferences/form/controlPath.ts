/** The path of the control that shows a field: dates, numbers, links and lists of words are one control each. */
export function controlPath(path: string): string {
  const whole = path.replace(/\b(kinds|roles|units|owners|fieldsOfWork)\..*$/, "$1");
  // After a row's number the name is the row's own field ("venues.0.name"); after a name it is a part of that field ("date.value").
  return whole.replace(/(\.?[a-zA-Z]+)\.(?:value|written|precision|part|inferred|id|name)$/, "$1");
}

/** Orders paths as the page does: lists row by row, so that row 2 stands before row 10. */
export function byPath(fields: readonly string[]) {
  const rank = (path: string) => fields.indexOf(path.split(".")[0] ?? "");
  return (a: string, b: string) => rank(a) - rank(b) || a.localeCompare(b, "en", { numeric: true });
}
