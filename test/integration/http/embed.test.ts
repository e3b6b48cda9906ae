import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../../support/test-server.js";

const listed = "https://app.example.com";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ ALLOWED_ORIGINS: listed });
});
afterAll(() => server.stop());

const load = (headers: Record<string, string>) =>
  fetch(`${server.url}/embed/latchkey-api-keys.js`, { headers: { Origin: listed, ...headers } });

test("a page of a listed origin may run the element's file; another one gets no header for it", async () => {
  const { status, headers } = await load({});
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(headers.get("access-control-allow-origin")).toBe(listed);
  expect(headers.get("access-control-allow-credentials")).toBeNull();
  expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("vary")).toMatch(/Origin.*Accept-Encoding/);
  const other = await load({ Origin: "https://evil.example" });
  expect(other.headers.get("access-control-allow-origin")).toBeNull();
});

test("it is sent as the browser asks, and again only after it has changed", async () => {
  const bytesOf = async (encoding: string) => {
    const response = await load({ "Accept-Encoding": encoding });
    expect(response.headers.get("content-encoding")).toBe(encoding === "identity" ? null : encoding);
    return { response, text: await response.text() };
  };
  const plain = await bytesOf("identity");
  for (const encoding of ["gzip", "br"]) expect((await bytesOf(encoding)).text).toBe(plain.text);
  const etag = plain.response.headers.get("etag") ?? "";
  expect(plain.response.headers.get("cache-control")).toBe("public, no-cache");
  const same = await load({ "Accept-Encoding": "identity", "If-None-Match": etag });
  expect(same.status).toBe(304);
  expect(await same.text()).toBe("");
  expect((await load({ "Accept-Encoding": "gzip", "If-None-Match": etag })).status).toBe(200);
});
