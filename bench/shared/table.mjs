/** Text in columns: the first flush left, the others flush right. */
export function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

export function wholeNumber(value) {
  return Math.round(value).toLocaleString("en-US");
}

export function percent(share) {
  return `${Math.round(share * 100)} %`;
}
