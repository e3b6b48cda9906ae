import type { FastifyRequest } from "fastify";
import type { RanOperation } from "../../graphql/ran-operation.js";

const operations = new WeakMap<FastifyRequest, RanOperation>();
const errors = new WeakMap<FastifyRequest, string>();

/** Notes which operation of GraphQL a request ran, for its log line and its metrics. */
export function noteOperation(request: FastifyRequest, operation: RanOperation): void {
  operations.set(request, operation);
}

/** Null where none was run. */
export function operationOf(request: FastifyRequest): RanOperation | null {
  return operations.get(request) ?? null;
}

/** Notes the code that a request is answered with, for its log line. */
export function noteError(request: FastifyRequest, code: string): void {
  errors.set(request, code);
}

export function errorOf(request: FastifyRequest): string | null {
  return errors.get(request) ?? null;
}
