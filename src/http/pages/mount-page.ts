import type { FastifyInstance, FastifyReply } from "fastify";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

interface Page {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

/** A page for people who are not signed in. Nothing of it is kept, and only its own files run. */
export function mountPage(app: FastifyInstance, path: string, { html, script, style }: Page): void {
  const send = (reply: FastifyReply, type: string, body: string) =>
    reply
      .header("content-security-policy", policy)
      .header("referrer-policy", "no-referrer")
      .header("cache-control", "no-store")
      .header("cross-origin-opener-policy", "same-origin")
      .header("cross-origin-resource-policy", "same-origin")
      .type(`${type}; charset=utf-8`)
      .send(body);

  app.get(path, (_request, reply) => send(reply, "text/html", html));
  app.get(`${path}/script.js`, (_request, reply) => send(reply, "text/javascript", script));
  app.get(`${path}/style.css`, (_request, reply) => send(reply, "text/css", style));
}
