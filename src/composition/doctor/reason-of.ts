/** The words of an error, and of what caused it: `fetch failed` alone says nothing. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : reasonOf(error.cause);
  const words = error.message === "" ? (codeOf(error) ?? error.name) : error.message;
  return cause === "" || words.includes(cause) ? words : `${words}: ${cause}`;
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
