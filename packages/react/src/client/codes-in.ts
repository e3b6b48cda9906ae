/** The error codes of the operation's fields. */
export function codesIn(data: unknown): string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.values(data).flatMap((result: unknown) =>
    typeof result === "object" && result !== null && "error" in result && typeof result.error === "string"
      ? [result.error]
      : [],
  );
}
