import { ApolloServer } from "@apollo/server";
import { defineIntegrationTestSuite } from "@apollo/server-integration-testsuite";
import fastify from "fastify";
import { registerBodyParser } from "../../../src/http/wire/body-parser.js";
import { createTimeLimit } from "../../../src/http/answer/time-limit.js";
import { mountApollo } from "../../../src/http/mounts/mount-apollo.js";

/** Apollo's own tests of an integration, on the function that mounts our own server. */
defineIntegrationTestSuite(async (config, { context } = {}) => {
  const app = fastify({
    forceCloseConnections: true,
    // These tests know of one path.
    rewriteUrl: ({ url = "/" }) => `/graphql${url.slice(1)}`,
  });
  registerBodyParser(app, new WeakMap());
  // That we answer 415 to it, where these tests want Apollo Server's 400, is held by tests of our own.
  app.addContentTypeParser("text/plain", { parseAs: "string" }, (_request, body, done) => done(null, body));
  const server = new ApolloServer({
    ...config,
    plugins: [
      ...(config.plugins ?? []),
      { serverWillStart: () => Promise.resolve({ drainServer: () => app.close() }) },
    ],
  });
  await server.start();
  mountApollo(app, server, {
    contextOf: context ?? (() => Promise.resolve({})),
    factsOf: ({ id }) => ({ requestId: id, docsBaseUrl: "", now: new Date() }),
    limitTime: createTimeLimit(60_000),
    onTooLate: () => undefined,
    answer: (_request, _reply, askApollo) => askApollo(),
  });
  return { server, url: await app.listen({ port: 0, host: "127.0.0.1" }) };
});
