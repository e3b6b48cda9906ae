/** Text as JavaScript and Python both write it, in the quotes that leave JSON readable. */
export function quoteSource(text: string): string {
  return /['\\]|[^ -~]/.test(text) ? JSON.stringify(text) : `'${text}'`;
}
