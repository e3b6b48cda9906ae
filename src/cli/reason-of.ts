/** The words of an error. One about several addresses has none of its own, but a code. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code: unknown = "code" in error ? error.code : undefined;
  return error.message === "" && typeof code === "string" ? code : error.message;
}
