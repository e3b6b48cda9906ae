import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { handleProtocols } from "graphql-ws";
import { WebSocketServer } from "ws";
import { newRequestId } from "../core/ids.js";
import { serviceUnavailable } from "../core/service-unavailable.js";
import type { ErrorCode } from "../errors/catalogue.js";
import { failure, type Failure } from "../errors/result.js";
import { answerOnSocket } from "./answer-on-socket.js";
import { otherOrigin, type IsOwnOrigin } from "./own-origin.js";
import { createWebSocketFace, type WebSocketFaceOptions } from "./websocket-face.js";

interface WebSocketOptions extends WebSocketFaceOptions {
  readonly isOwnOrigin: IsOwnOrigin;
  readonly maxMessageBytes: number;
  readonly maxConnections: number;
}

/** How long a client may take to say goodbye. */
const goodbyeMs = 1_000;
const badHandshake = { field: "Upgrade", message: "Must be a WebSocket handshake of version 13." };

/** Subscriptions at `/graphql` over graphql-ws. Gives what ends all of them. */
export function mountWebSocket(server: Server, options: WebSocketOptions): () => void {
  const { core, site } = options;
  const serve = createWebSocketFace(options);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: options.maxMessageBytes,
    handleProtocols: (protocols) => handleProtocols(protocols),
  });
  let isClosing = false;

  const refuse = (socket: Duplex, failed: Failure<ErrorCode>) => {
    const now = core.clock();
    answerOnSocket(
      socket,
      failed,
      { requestId: newRequestId(now), docsBaseUrl: site.docsBaseUrl, now },
      site,
    );
  };

  sockets.on("wsClientError", (_error, socket) => {
    refuse(socket, failure("invalid_request_body", [badHandshake]));
  });

  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    if (isClosing || sockets.clients.size >= options.maxConnections) refuse(socket, serviceUnavailable());
    else if (!options.isOwnOrigin(request)) refuse(socket, failure("endpoint_restricted", [otherOrigin]));
    else sockets.handleUpgrade(request, socket, head, (webSocket) => serve(webSocket, request));
  });

  return () => {
    isClosing = true;
    for (const client of sockets.clients) {
      client.close(1001, "Going away");
      setTimeout(() => client.terminate(), goodbyeMs).unref();
    }
  };
}
