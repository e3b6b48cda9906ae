import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Call } from "../../core/model/callers/credential.js";
import type { Core } from "../../core/core.js";
import type { ErrorCode } from "../../errors/catalogue.js";
import { FailureError } from "../../errors/failure-error.js";
import type { Failure } from "../../errors/result.js";
import { asksForPage } from "./asks-for-page.js";
import type { CallOf } from "./call-of.js";
import type { LimitTime } from "../answer/time-limit.js";
import { toFailure } from "../answer/to-failure.js";

/**
 * Settles every request but pages before its body is read, so that unknown routes and requests that no use-case sees
 * count as well.
 */
export function refuseFloods(app: FastifyInstance, core: Core, callOf: CallOf, limitTime: LimitTime): void {
  app.addHook("onRequest", (request, _reply, done) => {
    if (isPage(request)) {
      done();
      return;
    }
    const refusal = core.settleCall(callOf(request));
    const proceed = (refused: Awaited<typeof refusal>) =>
      done(refused === null ? undefined : new FailureError(refused));
    if (refusal instanceof Promise) limitTime(refusal, () => undefined).then(proceed, done);
    else proceed(refusal);
  });
}

/** Counts a request that the framework refuses by itself. */
export async function settleRefusedCall(core: Core, call: Call, error: unknown): Promise<Failure<ErrorCode>> {
  try {
    return (await core.settleCall(call)) ?? toFailure(error);
  } catch (unexpected) {
    return toFailure(unexpected);
  }
}

const pages =
  /^\/(?:(?:dashboard|graphiql|reference|sign-in|secret-link)(?:\/.*)?|openapi\.json|livez|readyz|metrics)?$/;

/** Pages are the same for everybody and need no database, so reading them is not limited. */
function isPage(request: FastifyRequest): boolean {
  const { method, routeOptions } = request;
  const { url } = routeOptions;
  if ((method !== "GET" && method !== "HEAD") || url === undefined) return false;
  return url === "/graphql" ? asksForPage(request) : pages.test(url);
}
