import Fastify from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { catalogue, errorCodes } from "../../../src/errors/catalogue.js";
import type { ErrorRow } from "../../../src/errors/error-row.js";
import { registerReferencePages } from "../../../src/reference/reference-routes.js";
import { createOpenApi } from "../../../src/rest/openapi.js";
import { restRoutes, streamRoutes } from "../../../src/rest/routes.js";
import { codeBlocks, visibleText } from "../../support/page-reader.js";

const site = { docsBaseUrl: "https://docs.example.com", publicUrl: "https://keys.example.com" };
const openApi = createOpenApi(restRoutes, streamRoutes, { ...site, version: "0.0.0" });
const app = Fastify();
const address = (code: string): string => `/reference/errors/${code}`;
const everyPage = [
  "/",
  "/reference/rest",
  "/reference/errors",
  address("no_such_code"),
  ...errorCodes.map(address),
];

beforeAll(() => {
  registerReferencePages(app, site, () => openApi);
});

describe.each(errorCodes)("the page of %s", (code) => {
  const row: ErrorRow = catalogue[code];

  test("answers 200 and shows the code, the status, the title and the message", async () => {
    const answer = await app.inject(address(code));
    expect(answer.statusCode).toBe(200);
    const text = visibleText(answer.body);
    for (const shown of [code, `HTTP ${String(row.status)}`, row.title, row.message, row.category]) {
      expect(text).toContain(shown);
    }
  });

  test("shows an example envelope of eight fields in the documented forms", async () => {
    const { body } = await app.inject(address(code));
    const example: unknown = JSON.parse(codeBlocks(body).get("JSON") ?? "");
    const documented: Record<string, unknown> = {
      success: false,
      error: code,
      message: row.message,
      details: expect.any(Array),
      retry_after: expect.toBeOneOf([null, expect.any(Number)]),
      doc_url: `https://docs.example.com/reference/errors/${code}`,
      request_id: expect.stringMatching(/^req_[0-9A-HJKMNP-TV-Z]{26}$/),
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    };
    expect(example).toEqual(documented);
  });

  test("says all that the catalogue says, with nothing left unwritten", async () => {
    const text = visibleText((await app.inject(address(code))).body);
    const { summary, retry, ...lists } = row.page;
    const sentences = [summary, retry, ...Object.values(lists).flat()];
    for (const sentence of sentences) expect(text).toContain(sentence.replaceAll("`", ""));
    for (const list of Object.values(lists)) expect(list.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence.split("`").length % 2).toBe(1);
  });

  test("is linked from the index", async () => {
    const { body } = await app.inject("/reference/errors");
    expect(body).toContain(`href="../reference/errors/${code}"`);
  });
});

test("a code that does not exist answers 404 with a way back to the index", async () => {
  const answer = await app.inject(address("no_such_code"));
  expect(answer.statusCode).toBe(404);
  expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(answer.body).toContain('href="../../reference/errors"');
});

test.each(["toString", "__proto__", "<script>alert(1)</script>", "%00", "key_not_found%0a"])(
  "the made-up code %s answers 404 and is not repeated on the page",
  async (code) => {
    const answer = await app.inject(address(encodeURIComponent(code)));
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toBe((await app.inject(address("no_such_code"))).body);
  },
);

describe.each(everyPage)("the page at %s", (path) => {
  test("is HTML that runs nothing and loads nothing", async () => {
    const { headers, body } = await app.inject(path);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=300",
    });
    expect(body).not.toMatch(/<script|javascript:|\son\w+\s*=|@import|url\(|\ssrc=/i);
  });

  test("has a language, a title, a description, a viewport, one h1 and a skip link", async () => {
    const { body } = await app.inject(path);
    expect(body).toMatch(/^<!doctype html>\s*<html lang="en">/i);
    expect(body).toMatch(/<title>[^<]+<\/title>/);
    expect(body).toMatch(/<meta name="description" content="[^"]+"/);
    expect(body).toMatch(/<meta name="viewport" content="width=device-width, initial-scale=1"/);
    expect(body.match(/<h1>/g)).toHaveLength(1);
    expect(body).toMatch(/<a class="skip" href="#main">/);
    expect(body).toMatch(/<main id="main">/);
  });

  test("links only to places on this server, and to no page that is missing", async () => {
    const { body } = await app.inject(path);
    const elsewhere = new Set(["/dashboard", "/graphiql", "/graphql", "/openapi.json", "/readyz"]);
    for (const [, link = ""] of body.matchAll(/<a [^>]*href="([^"]*)"/g)) {
      const url = new URL(link, `https://keys.example.com${path}`);
      expect(url.origin).toBe("https://keys.example.com");
      if (elsewhere.has(url.pathname) || link.startsWith("#")) continue;
      expect((await app.inject(url.pathname)).statusCode).toBe(200);
    }
  });
});

describe("the page of the REST calls", () => {
  test.each([...restRoutes, ...streamRoutes])(
    "shows $operationId with its fields and errors",
    async (route) => {
      const { body } = await app.inject("/reference/rest");
      const start = body.indexOf(`<section id="${route.operationId}"`);
      const text = visibleText(`<body>${body.slice(start, body.indexOf("</section>", start))}`);
      expect(text).toContain(route.summary);
      expect(text).toContain(route.path);
      expect(text).toContain(route.description.replaceAll("`", "").replace(/\s+/g, " "));
      for (const name of Object.keys(route.query.shape)) expect(text).toContain(name);
      for (const code of route.errors) expect(text).toContain(code);
    },
  );

  test("links to every call from its list", async () => {
    const { body } = await app.inject("/reference/rest");
    for (const { operationId } of restRoutes) expect(body).toContain(`href="#${operationId}"`);
  });
});
