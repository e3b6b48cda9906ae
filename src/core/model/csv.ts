/** Spreadsheets run a cell that begins with one of these as a formula, and strangers choose some of the texts. */
const formula = /^[=+\-@\t\r]/;

/** A line of a CSV file, as RFC 4180 has it. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return "";
  const text = String(value);
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
