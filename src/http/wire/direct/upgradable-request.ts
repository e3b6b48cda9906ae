import { IncomingMessage } from "node:http";
import { refuseHead } from "../refuse-head.js";

/**
 * An offer to upgrade that is not for us is passed over, as HTTP has it, and its request is read like any other. Clients
 * offer HTTP/2 like this, and gateways pass on what they are asked, when they ask about a WebSocket.
 */
export class UpgradableRequest extends IncomingMessage {
  /** After such a request Node forgets what came with it: the connection has to end with the answer. */
  isUpgradeOffered = false;

  /** Node asks for this once the headers are read, and gives up reading the connection when it is true. */
  get upgrade(): boolean {
    return this.isUpgradeOffered && (this.method === "CONNECT" || isWebSocketHandshake(this));
  }

  set upgrade(isOffered: boolean | null) {
    this.isUpgradeOffered = isOffered === true;
  }
}

/** With a body it would be none: the body would be read as messages. */
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
