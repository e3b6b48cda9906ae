export interface FieldChange {
  readonly field: string;
  /** Null where there was no such field. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The fields of two JSON objects side by side, as people read them. */
export function changesOf(before: string | null, after: string | null): FieldChange[] {
  const old = fieldsOf(before);
  const fresh = fieldsOf(after);
  return [...new Set([...old.keys(), ...fresh.keys()])].map((field) => ({
    field,
    before: old.get(field) ?? null,
    after: fresh.get(field) ?? null,
  }));
}

function fieldsOf(text: string | null): ReadonlyMap<string, string> {
  const value: unknown = text === null ? null : JSON.parse(text);
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(Object.entries(value).map(([name, content]) => [name, textOf(content)]));
}

function textOf(value: unknown): string {
  if (value === null) return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}
