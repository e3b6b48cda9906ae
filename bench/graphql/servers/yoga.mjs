// Yoga on node:http, as its documentation sets it up.
import { createServer } from "node:http";
import { createYoga } from "graphql-yoga";
import { contextOf, createSchema } from "./context.mjs";

const yoga = createYoga({ schema: createSchema(), context: ({ req }) => contextOf(req), logging: false });
createServer(yoga).listen(Number(process.env.PORT), "127.0.0.1");
