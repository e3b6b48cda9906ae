/** The years that have four digits in every notation: PostgreSQL knows no year 0, and writes others unlike us. */
export function isStorableMoment(moment: Date): boolean {
  const year = moment.getUTCFullYear();
  return year >= 1 && year <= 9999;
}

/** Whether the text is a moment in the form that we write. */
export function isWrittenMoment(text: string): boolean {
  const moment = new Date(text);
  return isStorableMoment(moment) && moment.toISOString() === text;
}
