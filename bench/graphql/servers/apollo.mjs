// Apollo Server with Fastify, as its documentation sets it up.
import { ApolloServer } from "@apollo/server";
import fastifyApollo from "@as-integrations/fastify";
import fastify from "fastify";
import { contextOf, createSchema } from "./context.mjs";

const apollo = new ApolloServer({ schema: createSchema() });
await apollo.start();
const app = fastify();
await app.register(fastifyApollo(apollo), { context: async (request) => contextOf(request.raw) });
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
