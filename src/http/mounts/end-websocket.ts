import type { WebSocket } from "ws";

/** How long a client may take to say goodbye. */
const goodbyeMs = 1_000;

/** Whoever does not answer the goodbye is disconnected all the same. */
export function endWebSocket(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), goodbyeMs).unref();
}
