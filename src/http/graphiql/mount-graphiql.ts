import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FastifyInstance, FastifyReply } from "fastify";
import { graphiqlPage, startScript, startStyle } from "./page.js";

const packages = createRequire(import.meta.url);

/** Files of packages, as they were published: nothing is built, and nothing comes from another server. */
const files = [
  { name: "react.js", of: "react", path: "umd/react.production.min.js", type: "text/javascript" },
  { name: "react-dom.js", of: "react-dom", path: "umd/react-dom.production.min.js", type: "text/javascript" },
  { name: "graphiql.js", of: "graphiql", path: "graphiql.min.js", type: "text/javascript" },
  { name: "graphiql.css", of: "graphiql", path: "graphiql.min.css", type: "text/css" },
];

/** GraphiQL sets styles by script, and its fonts and cursors are data. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** An explorer that needs nothing but this server, where Apollo Sandbox cannot be reached. */
export function mountGraphiql(app: FastifyInstance): void {
  const send = (reply: FastifyReply, type: string, body: string | Buffer) =>
    reply
      .header("content-security-policy", policy)
      .header("referrer-policy", "no-referrer")
      .header("cache-control", "no-cache")
      .type(`${type}; charset=utf-8`)
      .send(body);

  app.get("/graphiql", (_request, reply) => send(reply, "text/html", graphiqlPage));
  app.get("/graphiql/start.js", (_request, reply) => send(reply, "text/javascript", startScript));
  app.get("/graphiql/start.css", (_request, reply) => send(reply, "text/css", startStyle));
  for (const { name, of, path, type } of files) {
    app.get(`/graphiql/${name}`, async (_request, reply) => {
      const folder = dirname(packages.resolve(`${of}/package.json`));
      return send(reply, type, await readFile(join(folder, path)));
    });
  }
}
