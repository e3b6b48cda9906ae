import type { FastifyInstance, FastifyReply } from "fastify";
import { signInPage } from "./page.js";
import { signInScript } from "./script.js";
import { signInStyle } from "./style.js";

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

/** Where links in mails lead, and where people ask for them. */
export function mountSignIn(app: FastifyInstance): void {
  const send = (reply: FastifyReply, type: string, body: string) =>
    reply
      .header("content-security-policy", policy)
      .header("referrer-policy", "no-referrer")
      .header("cache-control", "no-store")
      .header("cross-origin-opener-policy", "same-origin")
      .header("cross-origin-resource-policy", "same-origin")
      .type(`${type}; charset=utf-8`)
      .send(body);

  app.get("/sign-in", (_request, reply) => send(reply, "text/html", signInPage));
  app.get("/sign-in/script.js", (_request, reply) => send(reply, "text/javascript", signInScript));
  app.get("/sign-in/style.css", (_request, reply) => send(reply, "text/css", signInStyle));
}
