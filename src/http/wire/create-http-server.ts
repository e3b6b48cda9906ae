import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { newRequestId } from "../../core/model/ids.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import type { RequestSpans } from "../answer/request-spans.js";
import { failureAnswer } from "../answer/answer.js";
import type { Registry } from "../../metrics/registry.js";
import type { ReadBodies, ReadBody } from "./body-parser.js";
import type { PassedOn } from "./direct/direct-connection.js";
import { DirectServer } from "./direct/direct-server.js";
import type { Exchange } from "./exchange.js";
import { headerText, type HeaderList } from "./head-text.js";
import { NodeExchange } from "./node-exchange.js";
import { refuseHead } from "./refuse-head.js";

interface Options {
  readonly directReader: boolean;
  readonly requestTimeoutSeconds: number;
  readonly bodyLimitBytes: number;
  readonly stopping: AbortSignal;
  readonly isFast: (method: string, url: string) => boolean;
  readonly dispatch: (exchange: Exchange) => void;
  /** Where the framework finds the bodies that a fast path has read. */
  readonly readBodies: ReadBodies;
  readonly serverHeaders: HeaderList;
  readonly clock: () => Date;
  readonly factsOf: (requestId: string) => AnswerFacts;
  readonly metrics: Registry;
  readonly spans: RequestSpans | null;
}

/** Longer than proxies keep idle connections, so that none sends a request on one that we are closing. */
const keepAliveTimeout = 72_000;

/** The server that reads connections, gives each request to `dispatch`, and what is passed on to the framework. */
export function createHttpServer(options: Options, framework: RequestListener): DirectServer {
  const { serverHeaders, readBodies, dispatch, factsOf } = options;
  const serverOptions = {
    requestTimeout: options.requestTimeoutSeconds * 1_000,
    keepAliveTimeout,
    bodyLimitBytes: options.bodyLimitBytes,
    stopping: options.stopping,
    // A span follows the objects of Node's HTTP.
    isDirect: options.directReader && options.spans === null,
    isFast: options.isFast,
    dispatch,
    serverHeaderText: headerText(serverHeaders),
  };
  const serve = (request: IncomingMessage, response: ServerResponse, passedOn: PassedOn | null) => {
    const passOn = (body: ReadBody | null) => {
      if (body !== null) readBodies.set(request, body);
      framework(request, response);
    };
    if (passedOn !== null) {
      passOn(passedOn.body);
      return;
    }
    const exchange = new NodeExchange(request, response, passOn, serverHeaders);
    const refused = refuseHead(request);
    if (refused === null) {
      dispatch(exchange);
      return;
    }
    const facts = factsOf(newRequestId(options.clock()));
    exchange.send(failureAnswer(refused, facts), facts.requestId);
  };
  const { spans } = options;
  const server = new DirectServer(
    serverOptions,
    spans === null
      ? serve
      : (request, response, passedOn) =>
          spans.serve(request, response, () => serve(request, response, passedOn)),
  );
  options.metrics.gauge(
    { name: "latchkey_http_connections", help: "Open connections of clients, WebSockets excepted." },
    () => server.openConnections,
  );
  return server;
}
