import { afterAll, beforeAll, expect, test } from "vitest";
import { http } from "../../support/client.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test("/livez and /readyz answer 200 once it is up", async () => {
  expect(await http(`${server.url}/livez`)).toMatchObject({ status: 200, body: { status: "live" } });
  expect(await http(`${server.url}/readyz`)).toMatchObject({ status: 200, body: { status: "ready" } });
});

test("every response carries a request id of its own, and each but a probe has its one line in the log", async () => {
  const asked = [
    { method: "GET", path: "/livez" },
    { method: "GET", path: "/readyz" },
    { method: "GET", path: "/" },
    { method: "GET", path: "/reference/errors" },
    { method: "GET", path: "/openapi.json" },
    { method: "GET", path: "/v1/keys" },
    { method: "GET", path: "/nowhere" },
    { method: "HEAD", path: "/" },
    { method: "PUT", path: "/v1/keys" },
    { method: "POST", path: "/graphql" },
    { method: "OPTIONS", path: "/graphql" },
    { method: "GET", path: "/%E0%A4%A" },
  ];
  const ids = await Promise.all(
    asked.map(async ({ method, path }) => {
      const { headers } = await http(`${server.url}${path}`, { method });
      return headers.get("x-request-id") ?? `${method} ${path} has none`;
    }),
  );
  for (const id of ids) expect(id).toMatch(/^req_[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(new Set(ids).size).toBe(asked.length);
  await expect
    .poll(() => ids.map((id) => server.log.filter((line) => line.includes(id)).length), { timeout: 30_000 })
    // Probes have their line at `debug`, which the log does not show by default.
    .toEqual(asked.map(({ path }) => (path === "/livez" || path === "/readyz" ? 0 : 1)));
});
