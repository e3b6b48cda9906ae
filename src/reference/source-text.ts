/** A string literal of JavaScript and Python, in the quotes that keep JSON readable. */
export function quoteSource(text: string): string {
  return /['\\]|[^ -~]/.test(text) ? JSON.stringify(text) : `'${text}'`;
}
