import { withoutSecretWords } from "../redact-secrets.js";

/** Fields of a record by name, as JSON can hold them. */
export type AuditFields = Readonly<Record<string, unknown>>;

/** What names the record, and what grows or moves with each change or use: no change by itself. */
const leftOut: ReadonlySet<string> = new Set(["id", "accountId", "version", "lastUsedAt", "lastSeenAt"]);

/** The fields of a new record that hold something. */
export function fieldsOf(record: object): AuditFields {
  return Object.fromEntries(shownEntries(record).filter(([, value]) => !isEmpty(value)));
}

/** The fields in which two states of a record differ. */
export function changedFields(
  before: object,
  after: object,
): { readonly before: AuditFields | null; readonly after: AuditFields | null } {
  const old = new Map(shownEntries(before));
  const changed = shownEntries(after).filter(([name, value]) => !isSame(old.get(name), value));
  if (changed.length === 0) return { before: null, after: null };
  return {
    before: Object.fromEntries(changed.map(([name]) => [name, old.get(name) ?? null])),
    after: Object.fromEntries(changed),
  };
}

/** The JSON text that is stored. People write secrets into names and notes, so each text is redacted. */
export function fieldsText(fields: AuditFields | null): string | null {
  if (fields === null || Object.keys(fields).length === 0) return null;
  return JSON.stringify(fields, (_name, value: unknown) =>
    typeof value === "string" ? withoutSecretWords(value) : value,
  );
}

function shownEntries(record: object): [string, unknown][] {
  return Object.entries(record).filter(([name]) => !leftOut.has(name));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
