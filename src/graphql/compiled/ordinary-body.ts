import { operationKey, type OperationKey } from "./operation-cache.js";
import type { Variables } from "./writing/operation-run.js";

export interface OrdinaryBody {
  readonly key: OperationKey;
  readonly variables: Variables;
}

const noVariables: Variables = {};

/** Reads a body that has only a query or its persisted id, variables and an operation name. Null for any other body. */
export function readOrdinaryBody(
  body: unknown,
  findPersisted: (id: string) => string | undefined,
): OrdinaryBody | null {
  if (!isRecord(body)) return null;
  const { query: given, operationName, variables, extensions, ...others } = body;
  for (const _other in others) return null;
  const query = given === undefined ? findByExtension(extensions, findPersisted) : given;
  if (typeof query !== "string") return null;
  if (operationName != null && (typeof operationName !== "string" || operationName === "")) return null;
  if (variables != null && !isRecord(variables)) return null;
  if (given !== undefined && extensions != null && !isNotice(extensions)) return null;
  const key = operationKey(query, operationName ?? undefined);
  return key === null ? null : { key, variables: variables ?? noVariables };
}

/** Apollo Client sends its name with every request, which changes no answer. */
function isNotice(extensions: unknown): boolean {
  return isRecord(extensions) && Object.keys(extensions).every((name) => name === "clientLibrary");
}

/** The form in which clients of persisted operations send an id. */
function findByExtension(
  extensions: unknown,
  findPersisted: (id: string) => string | undefined,
): string | undefined {
  if (!isRecord(extensions)) return undefined;
  const { persistedQuery, ...others } = extensions;
  if (!isNotice(others) || !isRecord(persistedQuery)) return undefined;
  const { version, sha256Hash } = persistedQuery;
  return version === 1 && typeof sha256Hash === "string" ? findPersisted(sha256Hash) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
