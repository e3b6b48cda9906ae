import type { FastifyInstance } from "fastify";
import Negotiator from "negotiator";
import type { EmbedFile } from "./embed-file.js";

const encodings = ["br", "gzip", "identity"] as const;

/**
 * The custom element, for pages of other origins. A browser runs a module from elsewhere only with a CORS header, which the
 * framework adds for the origins in ALLOWED_ORIGINS. The file keeps its name, so browsers ask each time whether it has changed.
 */
export function mountEmbed(app: FastifyInstance, file: EmbedFile): void {
  app.get("/embed/latchkey-api-keys.js", async (request, reply) => {
    const offered = new Negotiator(request).encodings();
    const encoding = encodings.find((each) => offered.includes(each)) ?? "identity";
    const etag = `"${file.etag}-${encoding}"`;
    reply
      .header("cache-control", "public, no-cache")
      .header("cross-origin-resource-policy", "cross-origin")
      .header("etag", etag)
      .header("vary", "Origin, Accept-Encoding")
      .type("text/javascript; charset=utf-8");
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    if (encoding !== "identity") reply.header("content-encoding", encoding);
    return reply.send(await file.read(encoding));
  });
}
