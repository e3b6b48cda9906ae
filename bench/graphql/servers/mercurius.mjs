// Mercurius with every operation compiled from its first use on.
import fastify from "fastify";
import mercurius from "mercurius";
import { contextOf, createSchema } from "./context.mjs";

const app = fastify();
await app.register(mercurius, {
  schema: createSchema(),
  jit: 1,
  context: (request) => contextOf(request.raw),
});
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
