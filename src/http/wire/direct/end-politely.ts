import type { Socket } from "node:net";

/** How long a client may take to close its side after it was sent everything. */
const lingerMs = 1_000;

/**
 * Ends our side after what was written, and reads on until the client has ended its own. A connection that is closed
 * with bytes unread is reset by the kernel, and the client may lose the answer that it was sent last.
 */
export function endPolitely(socket: Socket): void {
  if (socket.writableEnded || socket.destroyed) return;
  socket.end(() => {
    const patience = setTimeout(() => socket.destroy(), lingerMs);
    socket.once("close", () => clearTimeout(patience));
  });
  socket.resume();
}
