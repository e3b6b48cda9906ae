import type { IncomingMessage } from "node:http";
import type { FastifyBaseLogger } from "fastify";
import { makeServer, type Context } from "graphql-ws";
import type { WebSocket } from "ws";
import type { Call } from "../../core/model/callers/credential.js";
import type { Core } from "../../core/core.js";
import { failure } from "../../errors/result.js";
import { createGraphqlContext, type GraphqlContext } from "../../graphql/context.js";
import { toGraphqlError } from "../../graphql/errors/request-errors.js";
import type { OperationStreams } from "../../graphql/streaming/operation-streams.js";
import type { ConnectionSlot } from "../caller/connection-slots.js";
import { withConnectionParams } from "../caller/connection-headers.js";
import { queryOf, type ReadCall } from "../caller/read-call.js";
import type { ServerInfo } from "../server-info.js";

export interface WebSocketFaceOptions {
  readonly core: Core;
  readonly serverInfo: ServerInfo;
  readonly readCall: ReadCall;
  readonly streams: OperationStreams;
  readonly log: FastifyBaseLogger;
}

/** How long a client may take to answer a close frame. */
const closeTimeoutMs = 1_000;

export function endWebSocket(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), closeTimeoutMs).unref();
}

/** A handshake that was accepted. */
interface OpenedWebSocket {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  /** Read from the headers, and again with the first message. */
  call: Call;
  readonly slot: ConnectionSlot;
}

interface Connection extends OpenedWebSocket {
  readonly requestId: string;
  readonly disconnect: () => void;
}

const maxSubscriptionsAConnection = 20;
/** The limit of unsent bytes for a client that does not read. */
const maxBytesWaiting = 1_048_576;
const initTimeoutMs = 3_000;
/** Long enough for a client to learn what is wrong with its key. */
const maxGuestMs = 5_000;
const pingMs = 15_000;

const messagesOfServers: readonly unknown[] = ["connection_ack", "next", "error"];

/** graphql-ws throws at these as at a bug, but closes with 4400 where the reviver throws. */
function refuseMessagesOfServers(key: string, value: unknown): unknown {
  const type =
    key === "" && typeof value === "object" && value !== null && "type" in value ? value.type : null;
  if (messagesOfServers.includes(type)) throw new Error("Only a server sends this");
  return value;
}

/** Serves the graphql-ws protocol on each accepted WebSocket. */
export function createWebSocketFace({ core, serverInfo, readCall, streams, log }: WebSocketFaceOptions) {
  const contextOf = ({ connectionParams, extra }: Context<Record<string, unknown>, Connection>) => {
    const { docsBaseUrl } = serverInfo;
    const { request, requestId } = extra;
    const headers = withConnectionParams(request.rawHeaders, connectionParams);
    const call = readCall(request, requestId, queryOf(request.url), headers);
    return createGraphqlContext(core, call, { requestId, docsBaseUrl }, extra.disconnect);
  };

  const protocol = makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: initTimeoutMs,
    jsonMessageReviver: refuseMessagesOfServers,
    async onConnect(connection) {
      const { socket, slot } = connection.extra;
      const { call } = contextOf(connection);
      connection.extra.call = call;
      const caller = await core.recogniseCaller(call);
      const isUnknown = !caller.ok && caller.code === "service_unavailable";
      if (isUnknown || (caller.ok && !slot.recognise(caller.value))) {
        endWebSocket(socket, 1013, "Try again later");
        return true;
      }
      return (await core.settleCall(call)) === null;
    },
    async onSubscribe(connection, _id, request) {
      const context: GraphqlContext = contextOf(connection);
      const refused = await core.settleCall(context.call);
      if (refused !== null) return [toGraphqlError(refused)];
      if (Object.keys(connection.subscriptions).length > maxSubscriptionsAConnection) {
        const message = `A connection holds at most ${maxSubscriptionsAConnection} subscriptions.`;
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
    const { socket, request, slot } = opened;
    const { requestId } = opened.call;
    const openedMs = performance.now();
    const disconnect = () => socket.terminate();
    const disconnectWhenFull = () => {
      if (socket.bufferedAmount > maxBytesWaiting) disconnect();
    };
    socket.on("error", disconnect);
    // `ws` answers each ping, even for a client that does not read.
    socket.on("ping", disconnectWhenFull);
    let isAlive = true;
    socket.on("pong", () => (isAlive = true));
    const pinging = setInterval(() => {
      if (!isAlive) disconnect();
      isAlive = false;
      socket.ping();
    }, pingMs);
    const connection: Connection = { ...opened, requestId, disconnect };
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send(data) {
          disconnectWhenFull();
          return new Promise((resolve) => {
            // Resolves when the data has left, so that a subscription waits for its client.
            if (socket.readyState === socket.OPEN) socket.send(data, () => resolve());
            else resolve();
          });
        },
        // A reason has at most 123 bytes, and this one may quote the client.
        close: (code, reason = "") => socket.close(code, reason.slice(0, 100).replace(/[^ -~]/g, "?")),
        onMessage(receive) {
          socket.on("message", (data: Buffer) => {
            disconnectWhenFull();
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
      if (!slot.isRecognised()) endWebSocket(socket, 4401, "Unauthorized");
    }, maxGuestMs);
    socket.once("close", (code, reason) => {
      clearInterval(pinging);
      clearTimeout(dismissing);
      // A connection that closes before its first message counts as an anonymous call.
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
