import type { Socket } from "node:net";

/** How long a client may take to close its side after it was sent everything. */
const lingerMs = 1_000;

/**
 * Ends our side after what was written, and reads on until the client has ended its own. The kernel resets a connection
 * that is closed with unread bytes, and the client may lose the last answer.
 */
export function endGracefully(socket: Socket): void {
  if (socket.writableEnded || socket.destroyed) return;
  socket.end(() => {
    const linger = setTimeout(() => socket.destroy(), lingerMs);
    socket.once("close", () => clearTimeout(linger));
  });
  socket.resume();
}
