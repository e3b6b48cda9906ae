import cors from "@fastify/cors";
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { Core } from "../core/core.js";
import { newRequestId } from "../core/model/ids.js";
import type { AnswerFacts } from "../errors/envelope.js";
import type { Registry } from "../metrics/registry.js";
import { verifyKeyRoute } from "../rest/verification/verify-key.route.js";
import { ContentTypes } from "./answer/content-types.js";
import { registerEndpointMetrics } from "./answer/endpoint-metrics.js";
import { refuse } from "./answer/refuse.js";
import { createLogAnswer, createLogRequest, registerRequestLog } from "./answer/request-log.js";
import type { RequestSpans } from "./answer/request-spans.js";
import { strictTransport } from "./answer/strict-transport.js";
import { measureRequest, registerRequestMetrics } from "./answer/request-metrics.js";
import { createTimeLimit } from "./answer/time-limit.js";
import { createCallOf } from "./caller/call-of.js";
import { corsOptions, headersWithoutOrigin, otherOrigins } from "./caller/other-origins.js";
import { createReadAddress } from "./caller/client-address.js";
import { createOriginCheck } from "./caller/own-origin.js";
import { createCallReader } from "./caller/read-call.js";
import { refuseFloods, settleRefusedCall } from "./caller/refuse-floods.js";
import { createSessionCookie } from "./caller/session-cookie.js";
import { createDispatch, isFast } from "./dispatch.js";
import { mountMetrics, type MetricsPage } from "./metrics/mount-metrics.js";
import type { ManagementFaces } from "./mounts/management-faces.js";
import { mountRoutes } from "./mounts/mount-routes.js";
import { registerRefusals } from "./mounts/refusals.js";
import type { ServerInfo } from "./server-info.js";
import { registerBodyParser, type ReadBodies } from "./wire/body-parser.js";
import { createHttpServer } from "./wire/create-http-server.js";
import { answerMalformedHttp } from "./wire/malformed-http.js";

export interface ServerOptions {
  readonly core: Core;
  readonly serverInfo: ServerInfo;
  readonly log: Logger;
  readonly metrics: Registry;
  /** Null when nothing is traced. */
  readonly spans: RequestSpans | null;
  /** Null where this port does not show the metrics. */
  readonly metricsPage: MetricsPage | null;
  readonly introspection: boolean;
  readonly isProduction: boolean;
  readonly trustProxy: boolean | string[];
  /** Other sites whose pages may call. */
  readonly allowedOrigins: readonly string[];
  readonly bodyLimitBytes: number;
  readonly requestTimeoutSeconds: number;
  readonly directReader: boolean;
  /** Aborted when the server is to stop soon. It goes on serving, and keeps no connection. */
  readonly stopping: AbortSignal;
  readonly isReady: () => Promise<boolean>;
  /** Whether it answers checks. */
  readonly checks: boolean;
  /** Null where it only answers checks. */
  readonly management: ManagementFaces | null;
}

/** One HTTP server with its faces mounted; not yet listening. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { core, serverInfo, log, introspection, bodyLimitBytes, trustProxy, requestTimeoutSeconds } = options;
  const { management } = options;
  const origins = otherOrigins(options.allowedOrigins, introspection && !options.isProduction);
  const addressOf = createReadAddress(trustProxy);
  const readCall = createCallReader({ publicUrl: serverInfo.publicUrl, addressOf });
  const callOf = createCallOf(readCall);
  const sessionCookie = createSessionCookie(serverInfo.publicUrl);
  const contentTypes = new ContentTypes();
  const limitTime = createTimeLimit(requestTimeoutSeconds * 1_000);
  const logAnswer = createLogAnswer(log);
  const logRequest = createLogRequest(logAnswer, callOf, options.spans);
  const endpointsOf = registerEndpointMetrics(options.metrics);
  const readBodies: ReadBodies = new WeakMap();
  const serverHeaders = strictTransport(serverInfo.publicUrl);
  const factsOf = (requestId: string): AnswerFacts => ({
    requestId,
    docsBaseUrl: serverInfo.docsBaseUrl,
    now: core.clock(),
  });
  const dispatch = createDispatch({
    ...{ core, serverInfo, log, logAnswer, endpointsOf, spans: options.spans, trustProxy, bodyLimitBytes },
    ...{ addressOf, readCall, sessionCookie, contentTypes, limitTime },
    checks: options.checks,
    createGraphqlHandler: management?.createGraphqlHandler ?? null,
    // As the framework answers a request without an origin.
    extraHeaders: headersWithoutOrigin(origins),
  });
  const httpOptions = { ...options, isFast, dispatch, readBodies, serverHeaders, clock: core.clock, factsOf };
  const loggerInstance: FastifyBaseLogger = log;
  const app = fastify({
    serverFactory: (framework) => createHttpServer(httpOptions, framework),
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    genReqId: () => newRequestId(core.clock()),
    trustProxy,
    bodyLimit: bodyLimitBytes,
    // A server that stops answers what still arrives on open connections.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 16_384 },
    clientErrorHandler: (error, socket) => {
      answerMalformedHttp(error, socket, serverInfo, core.clock());
    },
    frameworkErrors: (error, request, reply) => {
      void reply.headers({ "X-Request-Id": request.id, ...ownHeaders });
      // Fastify runs no hook for these errors.
      void settleRefusedCall(core, callOf(request), error).then((failed) => {
        void refuse(reply, failed, factsOf(request.id));
        logRequest(request, reply);
        measureRequest(request, reply, endpointsOf);
      });
    },
  });
  const [name, value] = serverHeaders;
  const ownHeaders = name === undefined ? {} : { [name]: value };
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers({ "X-Request-Id": request.id, "X-Content-Type-Options": "nosniff", ...ownHeaders });
    done();
  });
  registerRequestLog(app, logRequest);
  registerRequestMetrics(app, endpointsOf);
  registerBodyParser(app, readBodies);
  await app.register(cors, corsOptions(origins));
  refuseFloods(app, core, callOf, limitTime);
  registerRefusals(app, factsOf, bodyLimitBytes);

  const mount = { core, callOf, factsOf };
  if (options.checks) mountRoutes(app, [verifyKeyRoute], mount);
  const isOwnOrigin = createOriginCheck(serverInfo.publicUrl, origins);
  await management?.mount(app, { ...mount, readCall, isOwnOrigin, sessionCookie, contentTypes, limitTime });
  mountHealth(app, options.isReady);
  if (options.metricsPage !== null) mountMetrics(app, options.metricsPage, { core, callOf, factsOf });
  return app;
}

/** `/livez`: the process is up. `/readyz`: it can do its work now. */
function mountHealth(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  app.get("/livez", () => ({ status: "live" }));
  app.get("/readyz", async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "not ready" });
  });
}
