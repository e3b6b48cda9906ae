/** A list, as variables have them: by commas. */
export function parts(text: string): string[] {
  return text.split(",").map((part) => part.trim());
}
