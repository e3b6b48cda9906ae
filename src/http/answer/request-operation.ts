import type { FastifyRequest } from "fastify";
import type { RanOperation } from "../../graphql/ran-operation.js";

const operations = new WeakMap<FastifyRequest, RanOperation>();

/** Notes which operation of GraphQL a request ran, for its log line and its metrics. */
export function noteOperation(request: FastifyRequest, operation: RanOperation): void {
  operations.set(request, operation);
}

/** Null where none was run. */
export function operationOf(request: FastifyRequest): RanOperation | null {
  return operations.get(request) ?? null;
}
