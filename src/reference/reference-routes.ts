import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { errorCodes } from "../errors/catalogue.js";
import { lazily } from "./lazily.js";
import { renderErrorIndex } from "./error-index.js";
import { renderErrorPage } from "./error-page.js";
import { renderHome } from "./home-page.js";
import { renderMissingPage } from "./missing-page.js";
import { renderRestPage } from "./rest-page.js";
import type { ReferenceUrls } from "./reference-urls.js";

/** The pages load no files and run no scripts. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * `openApi` makes the document of the REST calls. `leadOn` says where a person who opens `/` goes; null for the page of
 * links.
 */
export function registerReferencePages(
  app: FastifyInstance,
  urls: ReferenceUrls,
  openApi: () => unknown,
  leadOn: (request: FastifyRequest) => string | null = () => null,
): void {
  const home = renderHome(urls);
  const index = lazily(() => renderErrorIndex(urls));
  const rest = lazily(() => renderRestPage(urls, openApi()));
  const missing = renderMissingPage();
  const pages = new Map<string, () => string>(
    errorCodes.map((code) => [code, lazily(() => renderErrorPage(urls, code))]),
  );

  app.get("/", (request, reply) => {
    reply.header("vary", "Accept, Cookie");
    const target = leadOn(request);
    return target === null
      ? sendPage(reply, home)
      : reply.header("cache-control", "no-store").redirect(target);
  });
  app.get("/reference", (_request, reply) => sendPage(reply, home));
  app.get("/reference/rest", (_request, reply) => sendPage(reply, rest()));
  app.get("/reference/errors", (_request, reply) => sendPage(reply, index()));
  app.get<{ Params: { code: string } }>("/reference/errors/:code", (request, reply) => {
    const page = pages.get(request.params.code);
    return page === undefined ? sendPage(reply.code(404), missing) : sendPage(reply, page());
  });
}

export function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .header("Content-Type", "text/html; charset=utf-8")
    .header("Content-Security-Policy", contentSecurityPolicy)
    .header("X-Content-Type-Options", "nosniff")
    .header("Cache-Control", "public, max-age=300")
    .send(page);
}
