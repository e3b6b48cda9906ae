import type { FastifyInstance } from "fastify";

/**
 * A request under way when the server closes is answered with the end of its connection, which would otherwise be
 * kept open for a next request and hold up the close.
 */
export function endConnectionsOnClose(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook("preClose", (done) => {
    isClosing = true;
    done();
  });
  app.addHook("onSend", (_request, reply, payload, done) => {
    if (isClosing) reply.header("Connection", "close");
    done(null, payload);
  });
}
