import type { FastifyInstance } from "fastify";

/** `/livez`: the process is up. `/readyz`: it can do its work now. */
export function mountHealth(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  app.get("/livez", () => ({ status: "live" }));
  app.get("/readyz", async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "not ready" });
  });
}
