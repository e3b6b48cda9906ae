import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { handleProtocols } from "graphql-ws";
import { WebSocketServer } from "ws";
import type { Call } from "../../core/model/callers/credential.js";
import { addressGroup } from "../../core/model/floods/address-group.js";
import { newRequestId } from "../../core/model/ids.js";
import { serviceUnavailable } from "../../core/model/service-unavailable.js";
import type { ErrorCode } from "../../errors/catalogue.js";
import { failure, type Failure } from "../../errors/result.js";
import type { Registry } from "../../metrics/registry.js";
import { answerOnSocket } from "../wire/answer-on-socket.js";
import { otherOrigin, type IsOwnOrigin } from "../caller/own-origin.js";
import { ConnectionSlots } from "../caller/connection-slots.js";
import { queryOf } from "../caller/read-call.js";
import { createWebSocketFace, endWebSocket, type WebSocketFaceOptions } from "./websocket-face.js";

interface WebSocketOptions extends WebSocketFaceOptions {
  readonly isOwnOrigin: IsOwnOrigin;
  readonly maxMessageBytes: number;
  readonly maxConnections: number;
  readonly metrics: Registry;
}

const badHandshake = { field: "Upgrade", message: "Must be a WebSocket handshake of version 13." };

/** Subscriptions at `/graphql` over graphql-ws. Gives what ends all of them. */
export function mountWebSocket(server: Server, options: WebSocketOptions): () => void {
  const { core, serverInfo, log, readCall } = options;
  const serve = createWebSocketFace(options);
  const slots = new ConnectionSlots(options.maxConnections);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: options.maxMessageBytes,
    handleProtocols: (protocols) => handleProtocols(protocols),
  });
  options.metrics.gauge(
    { name: "latchkey_websockets", help: "Open WebSockets of GraphQL." },
    () => sockets.clients.size,
  );
  let isClosing = false;

  const newId = () => newRequestId(core.clock());
  const refuse = (socket: Duplex, failed: Failure<ErrorCode>, requestId: string = newId()) => {
    const { docsBaseUrl } = serverInfo;
    answerOnSocket(socket, failed, { requestId, docsBaseUrl, now: core.clock() }, serverInfo);
  };
  /** A refused handshake counts like any other call. */
  const refuseCall = async (socket: Duplex, call: Call, failed: Failure<ErrorCode>) =>
    refuse(socket, (await core.settleCall(call)) ?? failed, call.requestId);
  const answerUnexpected = (socket: Duplex) => (error: unknown) => {
    log.error({ err: error }, "unexpected error");
    refuse(socket, failure("internal_error"));
  };

  sockets.on("wsClientError", (_error, socket, request) => {
    const call = readCall(request, newId(), queryOf(request.url));
    const failed = failure("invalid_request_body", [badHandshake]);
    refuseCall(socket, call, failed).catch(answerUnexpected(socket));
  });

  const open = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const call = readCall(request, newId(), queryOf(request.url));
    if (!options.isOwnOrigin(request)) {
      await refuseCall(socket, call, failure("endpoint_restricted", [otherOrigin]));
      return;
    }
    // Without a credential in the headers, the first message may have one.
    const caller = await core.recogniseCaller(call);
    let evict = () => {
      socket.destroy();
    };
    const slot = slots.enter(addressGroup(call.address() ?? ""), () => evict());
    socket.once("close", () => slot.leave());
    const isFull = caller.ok && !slot.recognise(caller.value);
    const isUnknown = !caller.ok && caller.code === "service_unavailable";
    if (isClosing || isFull || isUnknown) refuse(socket, serviceUnavailable(), call.requestId);
    else {
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        evict = () => endWebSocket(webSocket, 1013, "Too many connections from here");
        serve({ socket: webSocket, request, call, slot });
      });
    }
  };

  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    if (isClosing) refuse(socket, serviceUnavailable());
    else open(request, socket, head).catch(answerUnexpected(socket));
  });

  return () => {
    isClosing = true;
    for (const client of sockets.clients) endWebSocket(client, 1001, "Going away");
  };
}
