import cors from "@fastify/cors";
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
} from "fastify";
import type { Logger } from "pino";
import type { Core } from "../core/core.js";
import { newRequestId } from "../core/model/ids.js";
import type { AnswerFacts } from "../errors/envelope.js";
import type { ErrorCode } from "../errors/catalogue.js";
import { failure, type Failure } from "../errors/result.js";
import { createGraphqlServer } from "../graphql/apollo-server.js";
import type { Manifest } from "../graphql/persisted/persisted-operations.js";
import { registerReferencePages } from "../reference/reference-routes.js";
import { trackAllowedMethods } from "./mounts/allowed-methods.js";
import { registerBodyParser } from "./wire/body-parser.js";
import { failureAnswer } from "./answer/answer.js";
import { AnswerTypes } from "./answer/answer-types.js";
import { mountGraphiql } from "./graphiql/mount-graphiql.js";
import { createInTime } from "./answer/in-time.js";
import { createReadAddress } from "./caller/client-address.js";
import { createCallOf } from "./caller/call-of.js";
import { DirectServer } from "./wire/direct/direct-server.js";
import { headerText } from "./wire/head-text.js";
import { createHotPath, isHot } from "./fast/hot-path.js";
import { mountGraphql } from "./mounts/mount-graphql.js";
import { mountHealth } from "./mounts/mount-health.js";
import { mountWebSocket } from "./mounts/mount-websocket.js";
import { mountRest } from "./mounts/mount-rest.js";
import { answerMalformedHttp } from "./wire/malformed-http.js";
import { NodeExchange } from "./wire/node-exchange.js";
import { createOriginCheck } from "./caller/own-origin.js";
import { createCallReader } from "./caller/read-call.js";
import { refuse } from "./answer/refuse.js";
import { refuseHead } from "./wire/refuse-head.js";
import { refuseFloods, settleRefused } from "./caller/refuse-floods.js";
import { createLogAnswer, logRequest, registerRequestLog } from "./answer/request-log.js";
import { toFailure } from "./answer/to-failure.js";
import { createSessionCookie } from "./caller/session-cookie.js";
import { strictTransport } from "./answer/strict-transport.js";
import { giveTakenBodies, type TakenBodies } from "./wire/taken-bodies.js";
import { mountSignIn } from "./sign-in/mount-sign-in.js";
import type { Site } from "./site.js";

export interface ServerOptions {
  readonly core: Core;
  readonly site: Site;
  readonly log: Logger;
  readonly introspection: boolean;
  readonly isProduction: boolean;
  readonly trustProxy: boolean | string[];
  readonly bodyLimitBytes: number;
  readonly requestTimeoutSeconds: number;
  /** Aborted when the server is to stop soon: it goes on serving, and keeps no connection. */
  readonly stopping: AbortSignal;
  readonly isReady: () => Promise<boolean>;
  readonly manifest: Manifest | null;
  readonly compiledOperations: boolean;
  readonly maxSubscriptions: number;
  readonly onCompiledAnswer?: (() => void) | undefined;
}

/** Apollo's own explorers, for a server on the same machine. */
const sandboxOrigins = ["https://studio.apollographql.com", "https://sandbox.embed.apollographql.com"];

/** Longer than proxies keep idle connections: none of them sends a request to one that is being closed. */
const keepAliveTimeout = 72_000;

const exposedHeaders = ["X-Request-Id", "Retry-After"];

/** One HTTP server with every face mounted; not yet listening. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { core, site, log } = options;
  const graphql = createGraphqlServer({
    introspection: options.introspection,
    isProduction: options.isProduction,
    manifest: options.manifest,
    compiledOperations: options.compiledOperations,
    onAnswer: options.onCompiledAnswer,
    onUnexpectedError: (error, requestId) => {
      log.error({ err: error, requestId }, "unexpected error");
    },
  });
  const isOpenToSandbox = options.introspection && !options.isProduction;
  const siteHeaders = strictTransport(site.publicUrl);
  const types = new AnswerTypes();
  const inTime = createInTime(options.requestTimeoutSeconds * 1_000);
  const bodies: TakenBodies = new WeakMap();
  // As the framework answers a request that names no origin.
  const extraHeaders = isOpenToSandbox
    ? ["vary", "Origin", "access-control-expose-headers", exposedHeaders.join(", ")]
    : [];
  const { compiled } = graphql;
  const addressOf = createReadAddress(options.trustProxy);
  const readCall = createCallReader({ publicUrl: site.publicUrl, addressOf });
  const callOf = createCallOf(readCall);
  const sessionCookie = createSessionCookie(site.publicUrl);
  const told = { sessionCookie, types, inTime };
  const logAnswer = createLogAnswer(log);
  const reading = { readCall, addressOf };
  const hotPath = createHotPath({ ...options, ...told, ...reading, compiled, extraHeaders, logAnswer });
  const [siteHeader, siteHeaderValue] = siteHeaders;
  const addSiteHeaders = (reply: FastifyReply) => {
    if (siteHeader !== undefined) void reply.header(siteHeader, siteHeaderValue);
  };
  const loggerInstance: FastifyBaseLogger = log;
  const app = fastify({
    serverFactory: (handle) => {
      const serverOptions = {
        requestTimeout: options.requestTimeoutSeconds * 1_000,
        keepAliveTimeout,
        bodyLimitBytes: options.bodyLimitBytes,
        stopping: options.stopping,
        isWanted: isHot,
        answer: hotPath,
        siteHeaderText: headerText(siteHeaders),
      };
      return new DirectServer(serverOptions, (request, response) => {
        const passOn = (body?: Buffer) => {
          if (body !== undefined) bodies.set(request, body);
          handle(request, response);
        };
        const exchange = new NodeExchange(request, response, passOn, siteHeaders);
        const refused = refuseHead(request);
        if (refused === null) hotPath(exchange);
        else sendRefusal(exchange, refused);
      });
    },
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    genReqId: () => newRequestId(core.clock()),
    trustProxy: options.trustProxy,
    bodyLimit: options.bodyLimitBytes,
    // While stopping, what still arrives on open connections is answered like any other request.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 16_384 },
    clientErrorHandler: (error, socket) => {
      answerMalformedHttp(error, socket, site, core.clock());
    },
    frameworkErrors: (error, request, reply) => {
      void reply.header("X-Request-Id", request.id);
      addSiteHeaders(reply);
      // No hook runs for these.
      void settleRefused(core, callOf(request), error).then((failed) => {
        void refuse(reply, failed, factsOf(request.id));
        logRequest(request, reply, logAnswer);
      });
    },
  });
  const sendRefusal = (exchange: NodeExchange, refused: Failure<ErrorCode>) => {
    const facts = factsOf(newRequestId(core.clock()));
    exchange.send(failureAnswer(refused, facts), facts.requestId);
  };
  const factsOf = (requestId: string): AnswerFacts => ({
    requestId,
    docsBaseUrl: site.docsBaseUrl,
    now: core.clock(),
  });

  app.addHook("onRequest", (request, reply, done) => {
    reply.header("X-Request-Id", request.id).header("X-Content-Type-Options", "nosniff");
    addSiteHeaders(reply);
    done();
  });
  registerRequestLog(app, logAnswer);
  registerBodyParser(app);
  giveTakenBodies(app, bodies);
  await app.register(cors, {
    origin: isOpenToSandbox ? sandboxOrigins : false,
    methods: ["GET", "POST"],
    exposedHeaders,
    maxAge: 600,
  });
  refuseFloods(app, core, callOf, inTime);
  const allowedMethods = trackAllowedMethods(app);
  app.setErrorHandler((error, request, reply) => {
    const failed = toFailure(error, options.bodyLimitBytes);
    if (failed.code === "internal_error") request.log.error({ err: error }, "unexpected error");
    return refuse(reply, failed, factsOf(request.id));
  });
  app.setNotFoundHandler((request, reply) => {
    const [path = ""] = request.url.split("?", 1);
    const methods = allowedMethods(path);
    if (methods.length === 0) return refuse(reply, failure("route_not_found"), factsOf(request.id));
    reply.header("Allow", methods.join(", "));
    return refuse(reply, failure("method_not_allowed"), factsOf(request.id));
  });

  await graphql.apollo.start();
  app.addHook("onClose", () => graphql.apollo.stop());
  const isOwnOrigin = createOriginCheck(site.publicUrl, isOpenToSandbox ? sandboxOrigins : []);
  const { introspection } = options;
  mountGraphql(app, graphql, { core, callOf, site, isOwnOrigin, introspection, ...told });
  const endWebSockets = mountWebSocket(app.server, {
    ...options,
    readCall,
    isOwnOrigin,
    streams: graphql.streams,
    maxMessageBytes: options.bodyLimitBytes,
    maxConnections: options.maxSubscriptions,
  });
  app.addHook("preClose", (done) => {
    endWebSockets();
    done();
  });
  if (introspection) await mountGraphiql(app);
  mountRest(app, core, callOf, site);
  mountSignIn(app);
  registerReferencePages(app, site);
  mountHealth(app, options.isReady);
  return app;
}
