import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import { FailureError } from "../../errors/failure-error.js";
import { failure } from "../../errors/result.js";
import type { DashboardFiles } from "./dashboard-files.js";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const forGood = "public, max-age=31536000, immutable";
const types: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
};
const encodings = [
  { name: "br", ending: ".br" },
  { name: "gzip", ending: ".gz" },
];

/** The page of every screen, and the files that it loads. A development server also has the page of the design. */
export function mountDashboard(app: FastifyInstance, files: DashboardFiles, isProduction: boolean): void {
  const page = files.page.replace(
    `data-mode="served"`,
    `data-mode="${isProduction ? "production" : "development"}"`,
  );
  const sendPage = (request: FastifyRequest, reply: FastifyReply) =>
    protect(reply)
      .header("cache-control", "no-store")
      .type("text/html; charset=utf-8")
      .send(page.replaceAll("./assets/", `${pathToRoot(request.url)}dashboard/assets/`));

  app.get("/dashboard", sendPage);
  app.get("/dashboard/*", sendPage);
  app.get<{ Params: { name: string } }>("/dashboard/assets/:name", async (request, reply) => {
    const { name } = request.params;
    const type = types[name.slice(name.lastIndexOf(".") + 1)];
    if (type === undefined || !files.names.has(name)) throw new FailureError(failure("route_not_found"));
    protect(reply).header("cache-control", forGood).header("vary", "Accept-Encoding").type(type);
    const accepted = new Negotiator(request).encodings();
    const encoding = encodings.find(
      (each) => accepted.includes(each.name) && files.names.has(name + each.ending),
    );
    if (encoding === undefined) return reply.send(await files.read(name));
    return reply.header("content-encoding", encoding.name).send(await files.read(name + encoding.ending));
  });
}

function protect(reply: FastifyReply): FastifyReply {
  return reply
    .header("content-security-policy", policy)
    .header("referrer-policy", "no-referrer")
    .header("cross-origin-opener-policy", "same-origin")
    .header("cross-origin-resource-policy", "same-origin");
}

/** Relative, so that the page works behind any path. */
function pathToRoot(url: string): string {
  const [path = ""] = url.split("?");
  return "../".repeat(path.split("/").length - 2) || "./";
}
