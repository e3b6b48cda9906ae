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
 * Asks of every request who is calling, before its body is read: for a route there is not, and for what no use-case
 * will see, as for any other. Only pages are left out.
 */
export function refuseFloods(app: FastifyInstance, core: Core, callOf: CallOf, limitTime: LimitTime): void {
  app.addHook("onRequest", (request, _reply, done) => {
    if (isPage(request)) {
      done();
      return;
    }
    const settled = core.settleCall(callOf(request));
    const proceed = (refused: Awaited<typeof settled>) =>
      done(refused === null ? undefined : new FailureError(refused));
    if (settled instanceof Promise) limitTime(settled, () => undefined).then(proceed, done);
    else proceed(settled);
  });
}

/** What the framework refuses by itself counts too. */
export async function settleRefused(core: Core, call: Call, error: unknown): Promise<Failure<ErrorCode>> {
  try {
    return (await core.settleCall(call)) ?? toFailure(error);
  } catch (unexpected) {
    return toFailure(unexpected);
  }
}

const pages = /^\/(?:(?:graphiql|reference|sign-in)(?:\/.*)?|openapi\.json|livez|readyz)?$/;

/** The same for everybody, and made without the database: what anybody may read as often as they like. */
function isPage(request: FastifyRequest): boolean {
  const { method, routeOptions } = request;
  const { url } = routeOptions;
  if ((method !== "GET" && method !== "HEAD") || url === undefined) return false;
  return url === "/graphql" ? asksForPage(request) : pages.test(url);
}
