import type { FastifyRequest } from "fastify";
import type { Call } from "../../core/model/callers/credential.js";
import type { ReadCall } from "./read-call.js";

export type CallOf = (request: FastifyRequest) => Call;

/** Reads the call of a request once, because the core counts each `Call`. */
export function createCallOf(readCall: ReadCall): CallOf {
  const calls = new WeakMap<FastifyRequest, Call>();
  return (request) => {
    const call = calls.get(request) ?? readCall(request.raw, request.id, request.query);
    calls.set(request, call);
    return call;
  };
}
