import type { ErrorDetail } from "../../errors/result.js";

export type JsonObject = Readonly<Record<string, unknown>>;

const mostBytes = 4_096;
const mostLevels = 10;

type Problem = Required<Omit<ErrorDetail, "field">>;

const malformed = { name: "malformed" } as const;

/** What makes a value no JSON object that is kept; null when nothing does. Its size is another question. */
export function notJsonObject(value: unknown): Problem | null {
  if (!isJsonObject(value)) return { message: "Must be a JSON object.", rule: malformed };
  return problemIn(value, 1);
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text that an object is kept as. */
export function checkMetadata(value: unknown, details: ErrorDetail[]): string | null {
  if (value === null) return null;
  const problem = notJsonObject(value);
  const text = problem === null ? JSON.stringify(value) : "";
  if (problem !== null) details.push({ field: "metadata", ...problem });
  else if (Buffer.byteLength(text) > mostBytes) {
    const message = `Must be at most ${mostBytes} bytes as JSON.`;
    details.push({ field: "metadata", message, rule: { name: "too_large", most: mostBytes } });
  }
  return text;
}

/** Of a text that `checkMetadata` made. */
export function readMetadata(text: string | null): JsonObject | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  return isJsonObject(value) ? value : null;
}

function problemIn(value: unknown, level: number): Problem | null {
  if (typeof value === "number" && !Number.isFinite(value))
    return { message: "Must hold finite numbers.", rule: malformed };
  if (typeof value !== "object" || value === null) return null;
  if (level > mostLevels) {
    const message = `Must be at most ${mostLevels} levels deep.`;
    return { message, rule: { name: "too_deep", most: mostLevels } };
  }
  if (Object.hasOwn(value, "__proto__"))
    return { message: "Must not have a field __proto__.", rule: malformed };
  for (const inner of Object.values(value)) {
    const problem = problemIn(inner, level + 1);
    if (problem !== null) return problem;
  }
  return null;
}
