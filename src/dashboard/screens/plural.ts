export function plural(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** The texts of a list of pages of these. */
export function pagingTexts(noun: string) {
  return {
    label: "Pages",
    previous: "Previous page",
    next: "Next page",
    range: (from: number, to: number, total: number) =>
      total === 0 ? plural(0, noun) : `${from}–${to} of ${plural(total, noun)}`,
  };
}
