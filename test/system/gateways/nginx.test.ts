import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { UpdateAccountDocument } from "../../generated/graphql.js";
import { asOperator, graphql, withKey } from "../../support/client.js";
import { expectEnvelope } from "../../support/envelope.js";
import { createAccount, createKey, expectMember, revokeKey } from "../../support/fixtures.js";
import { startPostgresProxy } from "../../support/postgres-proxy.js";
import { freePort, startTestServer, type TestServer } from "../../support/test-server.js";
import {
  send,
  startUpstream,
  startWiretap,
  type Upstream,
  type Wiretap,
} from "../../support/gateway-servers.js";
import { nginxBinary, startNginx, startNginxAsRoot, type Nginx } from "./start-nginx.js";

let latchkey: TestServer;
let upstream: Upstream;
let wiretap: Wiretap;
let nginx: Nginx;
let accountId: string;

const forged = {
  "X-Key-Id": "key_forged",
  "X-Account-Id": "acc_forged",
  "X-Key-Name": "forged",
  "X-Account-External-Id": "forged",
  "X-Key-Scopes": "forged:*",
  "X-Key-Owner": "forged",
  "X-Key-Environment": "forged",
  "RateLimit-Policy": '"forged";q=999999',
  RateLimit: '"forged";r=999999',
  "RateLimit-Limit": "999999",
  "RateLimit-Remaining": "999999",
  "RateLimit-Reset": "999999",
};

describe.skipIf(!existsSync(nginxBinary))("behind examples/gateways/nginx.conf", () => {
  beforeAll(async () => {
    latchkey = await startTestServer({ TRUST_PROXY: "127.0.0.1" });
    upstream = await startUpstream();
    wiretap = await startWiretap(latchkey.url);
    nginx = await startNginx(wiretap.port, upstream.port);
    accountId = await createAccount(latchkey.url, 50);
  });
  beforeEach(() => {
    upstream.received.length = 0;
    wiretap.forget();
  });
  afterAll(async () => {
    await nginx.stop();
    await wiretap.cut();
    await upstream.stop();
    await latchkey.stop();
  });

  const checks = () => wiretap.heard().split("GET /v1/authorize HTTP/1.1\r\n").length - 1;
  const expectOneCheckAndNoUpstream = () => {
    expect(upstream.received).toEqual([]);
    expect(checks()).toBe(1);
  };

  test("a good key reaches the upstream, which learns whose it is and never the key", async () => {
    const key = await createKey(latchkey.url, accountId, { name: "charts" });
    for (const headers of [withKey(key.secret), { "X-API-Key": key.secret }]) {
      const answer = await send(nginx.url, { path: "/v1/charts?from=1", headers });
      expect({ status: answer.status, text: answer.text }).toEqual({
        status: 200,
        text: "the upstream's own answer",
      });
      const received = upstream.received.pop();
      expect(received).toMatchObject({ method: "GET", url: "/v1/charts?from=1" });
      expect(received?.headers).toMatchObject({
        "x-account-id": accountId,
        "x-key-id": key.id,
        "x-key-name": "charts",
        "x-forwarded-for": "127.0.0.1",
      });
      expect(JSON.stringify(received)).not.toContain(key.secret);
    }
    expect(checks()).toBe(2);
  });

  test("the longest scopes, owner and external id arrive too, and a client cannot ask or say them", async () => {
    const scopes = Array.from(
      { length: 50 },
      (_, index) => `${"s".repeat(48)}:${"t".repeat(45)}${String(index)}`,
    );
    const owner = "é".repeat(200);
    const key = await createKey(latchkey.url, accountId, { scopes, externalOwnerId: owner });
    const asks = { "X-Required-Scopes": "users:read", "X-Required-Environment": "test" };
    const answer = await send(nginx.url, { headers: { ...forged, ...asks, ...withKey(key.secret) } });
    expect(answer.status, answer.text).toBe(200);
    const headers = upstream.received[0]?.headers ?? {};
    expect(headers).toMatchObject({ "x-key-scopes": scopes.join(" "), "x-key-environment": "live" });
    expect(decodeURIComponent(String(headers["x-key-owner"]))).toBe(owner);
    expect(headers["x-account-external-id"]).toBeUndefined();
  });

  test("the client hears when its key expires within 14 days, and nothing when it does not, whatever the upstream says", async () => {
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString();
    const ending = await createKey(latchkey.url, accountId, { expiresAt: soon });
    const lasting = await createKey(latchkey.url, accountId);
    const told = await send(nginx.url, { headers: withKey(ending.secret) });
    expect([told.status, told.headers.get("x-api-key-expires-at")]).toEqual([200, soon]);
    const not = await send(nginx.url, { headers: withKey(lasting.secret) });
    expect([not.status, not.headers.get("x-api-key-expires-at")]).toEqual([200, null]);
  });

  test("a name of any characters arrives as one header, encoded", async () => {
    const name = "clé 🔑\r\nX-Account-Id: acc_forged\u2028";
    const key = await createKey(latchkey.url, accountId, { name: `${name}.` });
    expect((await send(nginx.url, { headers: withKey(key.secret) })).status).toBe(200);
    const headers = upstream.received[0]?.headers ?? {};
    expect(decodeURIComponent(String(headers["x-key-name"]))).toBe(`${name}.`);
    expect(headers["x-account-id"]).toBe(accountId);
  });

  test("what a client says of its own key does not arrive", async () => {
    const key = await createKey(latchkey.url, accountId);
    const answer = await send(nginx.url, {
      headers: { ...forged, x_key_id: "key_forged", ...withKey(key.secret) },
    });
    expect(answer.status).toBe(200);
    const headers = upstream.received[0]?.headers ?? {};
    expect(headers).toMatchObject({ "x-account-id": accountId, "x-key-id": key.id });
    expect(JSON.stringify(headers)).not.toMatch(/forged|999999/);
    // The account has no limits, so there is nothing to say of them.
    expect(Object.keys(headers).filter((name) => name.startsWith("ratelimit"))).toEqual([]);
  });

  test("with limits, the upstream and the client learn how much of them is left", async () => {
    const limited = await createKey(latchkey.url, accountId, { maxUses: 5 });
    const answer = await send(nginx.url, { headers: { ...forged, ...withKey(limited.secret) } });
    expect(upstream.received[0]?.headers).toMatchObject({
      "ratelimit-policy": '"key_uses";q=5',
      ratelimit: '"key_uses";r=4',
      "ratelimit-limit": "5",
      "ratelimit-remaining": "4",
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("ratelimit-limit")).toBe("5");
    expect(answer.headers.get("ratelimit-remaining")).toBe("4");
    expect(answer.headers.get("ratelimit-policy")).toBe('"key_uses";q=5');
    expect(answer.headers.get("ratelimit")).toBe('"key_uses";r=4');
    const unlimited = await createKey(latchkey.url, accountId);
    const other = await send(nginx.url, { headers: { ...forged, ...withKey(unlimited.secret) } });
    const rateLimits = [...other.headers.keys()].filter((name) => name.startsWith("ratelimit"));
    expect(rateLimits).toEqual([]);
  });

  test.skipIf(userInfo().uid !== 0 || existsSync("/run/nginx.pid"))(
    "the example starts as it is, as root",
    async () => {
      const gateway = await startNginxAsRoot(wiretap.port, upstream.port);
      try {
        const key = await createKey(latchkey.url, accountId);
        expect((await send(gateway.url, { headers: withKey(key.secret) })).status).toBe(200);
        expectEnvelope(await send(gateway.url), "api_key_missing");
      } finally {
        await gateway.stop();
      }
    },
  );

  test("while the API is away the client is told to come back", async () => {
    const key = await createKey(latchkey.url, accountId);
    const gateway = await startNginx(wiretap.port, await freePort());
    try {
      const answer = await send(gateway.url, { headers: withKey(key.secret) });
      expectEnvelope(answer, "service_unavailable", []);
    } finally {
      await gateway.stop();
    }
  });

  test("without a key the client gets Latchkey's 401, also when it names one in headers of the gateway", async () => {
    const answer = await send(nginx.url, { headers: forged });
    expectEnvelope(answer, "api_key_missing");
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="latchkey"');
    expect(answer.headers.get("x-key-id")).toBeNull();
    expectOneCheckAndNoUpstream();
  });

  test("a key that is none of ours is refused with Latchkey's own answer", async () => {
    expectEnvelope(
      await send(nginx.url, { headers: { ...forged, ...withKey("lk_live_not-a-key") } }),
      "api_key_invalid",
    );
    expectOneCheckAndNoUpstream();
  });

  test("a revoked key is refused from the next request on", async () => {
    const key = await createKey(latchkey.url, accountId);
    expect((await send(nginx.url, { headers: withKey(key.secret) })).status).toBe(200);
    await revokeKey(latchkey.url, accountId, key.id);
    upstream.received.length = 0;
    wiretap.forget();
    expectEnvelope(await send(nginx.url, { headers: withKey(key.secret) }), "api_key_revoked");
    expectOneCheckAndNoUpstream();
  });

  test("every method is refused with the same answer, and a HEAD without its body", async () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"]) {
      expectEnvelope(await send(nginx.url, { method, body: "a body" }), "api_key_missing");
    }
    const head = await send(nginx.url, { method: "HEAD" });
    expect({ status: head.status, text: head.text }).toEqual({ status: 401, text: "" });
    expect(upstream.received).toEqual([]);
  });

  test("an endpoint restriction is held against the original path and method", async () => {
    const key = await createKey(latchkey.url, accountId, { allowedEndpoints: ["GET /v1/charts/*"] });
    const ask = (path: string, method = "GET") =>
      send(nginx.url, { method, path, headers: withKey(key.secret) });
    expect((await ask("/v1/charts/7?from=1")).status).toBe(200);
    expect(upstream.received).toHaveLength(1);
    expectEnvelope(await ask("/v1/orders"), "endpoint_restricted");
    expectEnvelope(await ask("/v1/charts/7", "POST"), "endpoint_restricted");
    expectEnvelope(await ask("/v1/charts/../orders"), "endpoint_restricted");
    expectEnvelope(await ask("/v1/charts/%2e%2e/orders"), "endpoint_restricted");
    expect(upstream.received).toHaveLength(1);
  });

  test("a client cannot say which path, method or address it is judged by", async () => {
    const key = await createKey(latchkey.url, accountId, { allowedEndpoints: ["GET /v1/charts"] });
    const answer = await send(nginx.url, {
      method: "DELETE",
      path: "/v1/orders",
      headers: {
        ...withKey(key.secret),
        "X-Original-URI": "/v1/charts",
        "X-Original-Method": "GET",
        "X-Forwarded-Uri": "/v1/charts",
        "X-Forwarded-Method": "GET",
      },
    });
    expectEnvelope(answer, "endpoint_restricted");
    expectOneCheckAndNoUpstream();
  });

  test("an address restriction is held against the client's address, whatever it says of itself", async () => {
    const key = await createKey(latchkey.url, accountId, { allowedIps: ["127.0.0.2"] });
    const headers = withKey(key.secret);
    expect((await send(nginx.url, { headers, from: "127.0.0.2" })).status).toBe(200);
    expect(upstream.received[0]?.headers["x-forwarded-for"]).toBe("127.0.0.2");
    const from = "127.0.0.3";
    for (const claim of ["127.0.0.2", "127.0.0.2, 127.0.0.1"]) {
      const liar = { ...headers, "X-Forwarded-For": claim, "X-Real-IP": "127.0.0.2" };
      expectEnvelope(await send(nginx.url, { headers: liar, from }), "ip_restricted");
    }
    expect(upstream.received).toHaveLength(1);
  });

  test("past the burst limit the client gets Latchkey's 429 and when to come back", async () => {
    const busy = await createAccount(latchkey.url);
    const { updateAccount } = await graphql(latchkey.url, asOperator, UpdateAccountDocument, {
      input: { id: busy, burstPerMinute: 2 },
    });
    expectMember(updateAccount, "UpdateAccountSuccess");
    const { secret } = await createKey(latchkey.url, busy);
    const statuses: number[] = [];
    let answer = await send(nginx.url, { headers: withKey(secret) });
    // A minute that begins in between allows two more.
    while (answer.status === 200 && statuses.length < 4) {
      statuses.push(answer.status);
      wiretap.forget();
      answer = await send(nginx.url, { headers: withKey(secret) });
    }
    expect(statuses.length).toBeGreaterThanOrEqual(2);
    expect(upstream.received).toHaveLength(statuses.length);
    expectEnvelope(answer, "burst_limit_exceeded");
    expect(checks()).toBe(1);
    expect(answer.headers.get("ratelimit-remaining")).toBe("0");
    expect(answer.headers.get("ratelimit-policy")).toBe('"burst";q=2;w=60');
    expect(answer.headers.get("ratelimit")).toMatch(/^"burst";r=0;t=\d+$/);
    expect(answer.headers.get("retry-after")).toBe(String(answer.body["retry_after"]));
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("a request that passes is counted once, and one that is refused not at all", async () => {
    const key = await createKey(latchkey.url, accountId, { maxUses: 3, allowedEndpoints: ["/v1/charts"] });
    const ask = async (path: string) =>
      (await send(nginx.url, { path, headers: withKey(key.secret) })).status;
    const paths = ["/v1/charts", "/no", "/v1/charts", "/no", "/v1/charts", "/v1/charts"];
    const statuses: number[] = [];
    for (const path of paths) statuses.push(await ask(path));
    expect(statuses).toEqual([200, 403, 200, 403, 200, 429]);
    expect(upstream.received).toHaveLength(3);
    expect(checks()).toBe(paths.length);
  });

  test("refusals at the same time are not mixed up", async () => {
    const key = await createKey(latchkey.url, accountId, { allowedEndpoints: ["/v1/charts"] });
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        send(nginx.url, { path: "/no", headers: index % 2 === 0 ? {} : withKey(key.secret) }),
      ),
    );
    answers.forEach((answer, index) =>
      expectEnvelope(answer, index % 2 === 0 ? "api_key_missing" : "endpoint_restricted"),
    );
    expect(new Set(answers.map(({ body }) => body["request_id"])).size).toBe(40);
  });

  test("a body reaches the upstream unchanged, and Latchkey never", async () => {
    const key = await createKey(latchkey.url, accountId);
    const body = `{"secret":"of the upstream alone","long":"${"é".repeat(100_000)}"}`;
    for (const method of ["POST", "PUT", "DELETE"]) {
      await send(nginx.url, { method, headers: withKey(key.secret), body });
      expect(upstream.received.pop()).toMatchObject({ method, body });
      await send(nginx.url, { method, body });
    }
    expect(checks()).toBe(6);
    expect(wiretap.heard()).not.toContain("of the upstream alone");
    expect(wiretap.heard()).not.toMatch(/^content-length|^transfer-encoding/im);
  });

  test("the gateway's own paths are closed to clients", async () => {
    const key = await createKey(latchkey.url, accountId);
    for (const path of ["/_latchkey/authorize", "/_latchkey/refused"]) {
      expect((await send(nginx.url, { path, headers: withKey(key.secret) })).status).toBe(404);
    }
    expect(wiretap.heard()).toBe("");
  });

  test("Latchkey's own 503 reaches the client as it is", async () => {
    const database = await startPostgresProxy(latchkey.databaseUrl);
    const blind = await startTestServer({ TRUST_PROXY: "127.0.0.1", DATABASE_URL: database.databaseUrl });
    const gateway = await startNginx(Number(new URL(blind.url).port), upstream.port);
    try {
      const key = await createKey(latchkey.url, accountId);
      await database.cut();
      const answer = await send(gateway.url, { headers: withKey(key.secret) });
      expectEnvelope(answer, "service_unavailable");
      expect(answer.headers.get("retry-after")).toBe(String(answer.body["retry_after"]));
      expect(upstream.received).toEqual([]);
    } finally {
      await gateway.stop();
      await database.restore();
      await blind.stop();
      await database.close();
    }
  });

  test("while Latchkey is away nobody passes, and the client is told to come back", async () => {
    const key = await createKey(latchkey.url, accountId);
    const cut = await startWiretap(latchkey.url);
    const gateway = await startNginx(cut.port, upstream.port);
    try {
      expect((await send(gateway.url, { headers: withKey(key.secret) })).status).toBe(200);
      upstream.received.length = 0;
      await cut.cut();
      const ids = new Set<unknown>();
      for (const method of ["GET", "POST"]) {
        const answer = await send(gateway.url, { method, headers: { ...forged, ...withKey(key.secret) } });
        expect(answer.status, answer.text).toBe(503);
        expectEnvelope(answer, "service_unavailable", []);
        expect(answer.headers.get("retry-after")).toBe("1");
        expect(answer.body).toMatchObject({ retry_after: 1 });
        const ageMs = Date.now() - Date.parse(String(answer.body["timestamp"]));
        expect(Math.abs(ageMs)).toBeLessThan(600_000);
        ids.add(answer.body["request_id"]);
      }
      expect(ids.size).toBe(2);
      expect(upstream.received).toEqual([]);
    } finally {
      await gateway.stop();
    }
  });
});
