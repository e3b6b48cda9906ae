import type { Variables } from "./prepare-operation.js";

export interface OrdinaryBody {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Variables;
}

const noVariables: Variables = {};

/** A parsed body that asks for one operation and nothing special; null for any other. */
export function readOrdinaryBody(body: unknown): OrdinaryBody | null {
  if (!isRecord(body)) return null;
  const { query, operationName, variables, extensions, ...others } = body;
  for (const _other in others) return null;
  if (typeof query !== "string") return null;
  if (operationName != null && (typeof operationName !== "string" || operationName === "")) return null;
  if (variables != null && !isRecord(variables)) return null;
  if (extensions != null && !isNotice(extensions)) return null;
  return { query, operationName: operationName ?? undefined, variables: variables ?? noVariables };
}

/** Apollo Client names itself with every request; it changes no answer. */
function isNotice(extensions: unknown): boolean {
  return isRecord(extensions) && Object.keys(extensions).every((name) => name === "clientLibrary");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
