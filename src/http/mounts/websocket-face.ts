import type { IncomingMessage } from "node:http";
import type { FastifyBaseLogger } from "fastify";
import { makeServer, type Context } from "graphql-ws";
import type { WebSocket } from "ws";
import type { Call } from "../../core/model/callers/credential.js";
import type { Core } from "../../core/core.js";
import { newRequestId } from "../../core/model/ids.js";
import { failure } from "../../errors/result.js";
import { createGraphqlContext, type GraphqlContext } from "../../graphql/context.js";
import { toGraphqlError } from "../../graphql/errors/request-errors.js";
import type { OperationStreams } from "../../graphql/streaming/operation-streams.js";
import type { ConnectionPlace } from "../caller/connection-slots.js";
import { withConnectionParams } from "../caller/connection-headers.js";
import { endWebSocket } from "./end-websocket.js";
import { queryOf, type ReadCall } from "../caller/read-call.js";
import type { ServerInfo } from "../server-info.js";

export interface WebSocketFaceOptions {
  readonly core: Core;
  readonly serverInfo: ServerInfo;
  readonly readCall: ReadCall;
  readonly streams: OperationStreams;
  readonly log: FastifyBaseLogger;
}

/** A handshake that was accepted. */
interface OpenedWebSocket {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  /** As its headers tell it, until its first message says more. */
  call: Call;
  readonly place: ConnectionPlace;
}

interface Connection extends OpenedWebSocket {
  readonly requestId: string;
  readonly cut: () => void;
}

export const mostSubscriptionsAConnection = 20;
/** What may wait in memory for a client that does not read. */
const mostBytesWaiting = 1_048_576;
const initTimeoutMs = 3_000;
/** Enough to be told what is wrong with a key. */
const mostMsAsGuest = 5_000;
const pingMs = 15_000;

const messagesOfServers: readonly unknown[] = ["connection_ack", "next", "error"];

/** graphql-ws would throw at them as at a bug; what cannot be read it closes with 4400. */
function refuseMessagesOfServers(key: string, value: unknown): unknown {
  const type =
    key === "" && typeof value === "object" && value !== null && "type" in value ? value.type : null;
  if (messagesOfServers.includes(type)) throw new Error("Only a server sends this");
  return value;
}

/** The graphql-ws protocol on one WebSocket after the other. */
export function createWebSocketFace({ core, serverInfo, readCall, streams, log }: WebSocketFaceOptions) {
  const contextOf = ({ connectionParams, extra }: Context<Record<string, unknown>, Connection>) => {
    const { docsBaseUrl } = serverInfo;
    const { rawHeaders, url } = extra.request;
    const call = readCall(extra.request, queryOf(url), withConnectionParams(rawHeaders, connectionParams));
    return createGraphqlContext(core, call, { requestId: extra.requestId, docsBaseUrl }, extra.cut);
  };

  const protocol = makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: initTimeoutMs,
    jsonMessageReviver: refuseMessagesOfServers,
    async onConnect(connection) {
      const { socket, place } = connection.extra;
      const { call } = contextOf(connection);
      connection.extra.call = call;
      const caller = await core.recogniseCaller(call);
      const isUnknown = !caller.ok && caller.code === "service_unavailable";
      if (isUnknown || (caller.ok && !place.recognise(caller.value))) {
        endWebSocket(socket, 1013, "Try again later");
        return true;
      }
      return (await core.settleCall(call)) === null;
    },
    async onSubscribe(connection, _id, request) {
      const context: GraphqlContext = contextOf(connection);
      const refused = await core.settleCall(context.call);
      if (refused !== null) return [toGraphqlError(refused)];
      if (Object.keys(connection.subscriptions).length > mostSubscriptionsAConnection) {
        const message = `A connection holds at most ${mostSubscriptionsAConnection} subscriptions.`;
        return [toGraphqlError(failure("validation_error", [{ field: "subscription", message }]))];
      }
      const prepared = streams.prepare(request, context);
      return "schema" in prepared ? prepared : [...prepared];
    },
    subscribe: (args) => streams.run(args),
    onNext: (connection, _id, _request, _args, result) =>
      streams.showResult(result, contextOf(connection).facts()),
    onError: (connection, _id, _request, errors) => streams.showErrors(errors, contextOf(connection).facts()),
  });

  return (opened: OpenedWebSocket): void => {
    const { socket, request, place } = opened;
    const requestId = newRequestId(core.clock());
    const openedMs = performance.now();
    const cut = () => socket.terminate();
    const cutWhenFull = () => {
      if (socket.bufferedAmount > mostBytesWaiting) cut();
    };
    socket.on("error", cut);
    // Each is answered, even for a client that reads no answers.
    socket.on("ping", cutWhenFull);
    let isAlive = true;
    socket.on("pong", () => (isAlive = true));
    const pinging = setInterval(() => {
      if (!isAlive) cut();
      isAlive = false;
      socket.ping();
    }, pingMs);
    const connection: Connection = { ...opened, requestId, cut };
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send(data) {
          cutWhenFull();
          return new Promise((resolve) => {
            // Resolved when it has left, so that a stream waits for its client. A lost one is closed anyway.
            if (socket.readyState === socket.OPEN) socket.send(data, () => resolve());
            else resolve();
          });
        },
        // A reason has at most 123 bytes, and this one may quote the client.
        close: (code, reason = "") => socket.close(code, reason.slice(0, 100).replace(/[^ -~]/g, "?")),
        onMessage(receive) {
          socket.on("message", (data: Buffer) => {
            cutWhenFull();
            receive(data.toString()).catch((error: unknown) => {
              log.error({ err: error, requestId }, "unexpected error");
              socket.close(1011, "Internal error");
            });
          });
        },
      },
      connection,
    );
    const dismissing = setTimeout(() => {
      if (!place.isRecognised()) endWebSocket(socket, 4401, "Unauthorized");
    }, mostMsAsGuest);
    socket.once("close", (code, reason) => {
      clearInterval(pinging);
      clearTimeout(dismissing);
      // A connection that closes before it has said who is calling counts all the same.
      Promise.resolve(core.settleCall(connection.call)).catch((error: unknown) => {
        log.error({ err: error, requestId }, "unexpected error");
      });
      void closed(code, reason.toString());
      const durationMs = Math.round(performance.now() - openedMs);
      log.info(
        { requestId, path: "/graphql", code, durationMs, ip: request.socket.remoteAddress },
        "websocket",
      );
    });
  };
}
