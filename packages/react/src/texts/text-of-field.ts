/** The text about a field, or about what the field is a part of, such as `rate` for `rate.limit`. */
export function textOfField(
  texts: Readonly<Partial<Record<string, string>>>,
  field: string,
): string | undefined {
  return field
    .split(".")
    .map((part) => texts[part])
    .find((text) => text !== undefined);
}
