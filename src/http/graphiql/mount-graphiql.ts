import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyInstance, FastifyReply } from "fastify";
import Negotiator from "negotiator";
import { graphiqlFolder } from "../graphiql-folder.js";
import { createAsset, type Asset } from "./asset.js";
import { graphiqlPage, startScript, startStyle } from "./page.js";

/** Nothing comes from another server. */
const files = [
  { name: "react.js", type: "text/javascript" },
  { name: "react-dom.js", type: "text/javascript" },
  { name: "graphiql.js", type: "text/javascript" },
  { name: "graphiql.css", type: "text/css" },
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
export async function mountGraphiql(app: FastifyInstance): Promise<void> {
  const assets = await readAssets();
  const pathOf = (name: string) => assets.find((asset) => asset.name === name)?.path ?? "";
  const page = graphiqlPage(pathOf);
  const send = (reply: FastifyReply, type: string, caching: string, body: string | Buffer) =>
    reply
      .header("content-security-policy", policy)
      .header("referrer-policy", "no-referrer")
      .header("cache-control", caching)
      .type(`${type}; charset=utf-8`)
      .send(body);

  app.get("/graphiql", (_request, reply) => send(reply, "text/html", "no-cache", page));
  for (const asset of assets) {
    app.get(asset.path, async (request, reply) => {
      reply.header("vary", "Accept-Encoding");
      const isCompressed = new Negotiator(request).encoding(["gzip", "identity"]) === "gzip";
      if (isCompressed) reply.header("content-encoding", "gzip");
      const body = isCompressed ? await asset.compressed() : asset.content;
      return send(reply, asset.type, forGood, body);
    });
  }
}

const forGood = "public, max-age=31536000, immutable";

async function readAssets(): Promise<Asset[]> {
  const published = await Promise.all(
    files.map(async ({ name, type }) => createAsset(name, type, await readFile(join(graphiqlFolder, name)))),
  );
  return [
    ...published,
    createAsset("start.js", "text/javascript", Buffer.from(startScript)),
    createAsset("start.css", "text/css", Buffer.from(startStyle)),
  ];
}
