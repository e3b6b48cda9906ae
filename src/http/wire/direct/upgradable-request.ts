import { IncomingMessage } from "node:http";
import { refuseHead } from "../refuse-head.js";

/**
 * Ignores an offer to upgrade to anything but our WebSocket, as HTTP allows, and reads its request like any other. Clients
 * offer HTTP/2 in this way, and gateways forward the offer of a WebSocket that they ask about.
 */
export class UpgradableRequest extends IncomingMessage {
  /** Node drops the bytes that follow such a request, so the connection has to end with the answer. */
  isUpgradeOffered = false;

  /** Node reads this after the headers, and stops reading the connection when it is true. */
  get upgrade(): boolean {
    return this.isUpgradeOffered && (this.method === "CONNECT" || isWebSocketHandshake(this));
  }

  set upgrade(isOffered: boolean | null) {
    this.isUpgradeOffered = isOffered === true;
  }
}

/** A handshake has no body, which would be read as messages. */
function isWebSocketHandshake(request: UpgradableRequest): boolean {
  const { url = "", headers } = request;
  return (
    url.split("?", 1)[0] === "/graphql" &&
    headers.upgrade?.toLowerCase() === "websocket" &&
    (headers["content-length"] ?? "0") === "0" &&
    headers["transfer-encoding"] === undefined &&
    refuseHead(request) === null
  );
}
