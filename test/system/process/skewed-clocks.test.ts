import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { at, expectEnvelope } from "../../support/envelope.js";
import { operatorIn, rest, withKey } from "../../support/client.js";
import { check, faces } from "../../support/checks.js";
import { createAccount, createKey, expireKey, setMaxKeys } from "../../support/fixtures.js";
import { startReplicas, updateAccount, type Replicas } from "../../support/replicas.js";
import { cookieOf, invite, makeLink, redeem, withCookie } from "../../support/sign-in.js";

const hourMs = 3_600_000;
const minuteMs = 60_000;
const preload = `--import ${fileURLToPath(new URL("../../support/skewed-clock.mjs", import.meta.url))}`;
const skewedBy = (ms: number) => ({ NODE_OPTIONS: preload, CLOCK_SKEW_MS: String(ms) });

/** The database runs on this machine, so its clock is the one of this process. */
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();

let replicas: Replicas;
let fast: string;
let right: string;
let slow: string;

beforeAll(async () => {
  replicas = await startReplicas({}, [skewedBy(2 * hourMs), {}, skewedBy(-2 * hourMs)]);
  [fast = "", right = "", slow = ""] = replicas.urls;
});

const create = (url: string, account: string, body: object) =>
  rest(url, "POST", "/v1/keys", operatorIn(account), { name: "a key", ...body });

describe("on servers whose machines' clocks are two hours fast and two hours slow", () => {
  test("the ceiling counts a key as active until it expires by the database's clock", async () => {
    const account = await createAccount(right, 3);
    for (const url of [fast, right, slow]) {
      expect((await create(url, account, { expires_at: inMs(hourMs) })).status).toBe(201);
    }
    for (const url of [fast, right, slow]) {
      const refused = await create(url, account, { expires_at: inMs(hourMs) });
      expectEnvelope(refused, "max_keys_exceeded", [], "Maximum of 3 API keys per account reached.");
    }
  });

  test("a key that expires no longer counts towards the ceiling on each of them", async () => {
    const account = await createAccount(right, 1);
    for (const url of [slow, right, fast]) {
      const { id } = await createKey(url, account);
      await expireKey(replicas.databaseUrl, id);
    }
  });

  test("an expired key is refused everywhere, and one that is not is accepted", async () => {
    const account = await createAccount(right, 10);
    const expired = await createKey(right, account);
    const good = await createKey(right, account, { expiresAt: inMs(hourMs) });
    await expireKey(replicas.databaseUrl, expired.id);
    for (const url of [fast, right, slow]) {
      expectEnvelope(await rest(url, "GET", "/v1/keys/me", withKey(expired.secret)), "api_key_expired", []);
      expect((await rest(url, "GET", "/v1/keys/me", withKey(good.secret))).status).toBe(200);
      for (const face of faces) {
        expect(await check(url, face, expired.secret)).toBe("api_key_expired");
        expect(await check(url, face, good.secret)).toBe("accepted");
      }
    }
  });

  test("a list knows which keys have expired", async () => {
    const account = await createAccount(right, 10);
    const expired = await createKey(right, account);
    const good = await createKey(right, account, { expiresAt: inMs(hourMs) });
    await expireKey(replicas.databaseUrl, expired.id);
    for (const url of [fast, right, slow]) {
      const { body, text } = await rest(url, "GET", "/v1/keys", operatorIn(account));
      expect(at(body, "data", 0, "id"), text).toBe(good.id);
      expect(at(body, "data", 1), text).toBeUndefined();
    }
  });

  test("no key is made or given an expiry in the past, and any expiry ahead is taken", async () => {
    const account = await createAccount(right, 100);
    const { id } = await createKey(right, account);
    for (const url of [fast, right, slow]) {
      const past = { expires_at: inMs(-hourMs) };
      const ahead = { expires_at: inMs(hourMs) };
      expectEnvelope(await create(url, account, past), "validation_error", ["expires_at"]);
      expect((await create(url, account, ahead)).status).toBe(201);
      const change = (body: object) => rest(url, "PATCH", `/v1/keys/${id}`, operatorIn(account), body);
      expectEnvelope(await change(past), "validation_error", ["expires_at"]);
      expect((await change(ahead)).status).toBe(200);
    }
  });

  test("records and answers carry the database's time", async () => {
    const account = await createAccount(right, 10);
    for (const url of [fast, right, slow]) {
      const { body, text } = await create(url, account, {});
      for (const time of [at(body, "data", "created_at"), at(body, "timestamp")]) {
        expect(Math.abs(Date.parse(String(time)) - Date.now()), text).toBeLessThan(minuteMs);
      }
    }
  });

  test("the rest of a window is computed by the database's clock", async () => {
    const account = await createAccount(right);
    await updateAccount(right, { id: account, plan: "launch" });
    const { secret } = await createKey(right, account);
    for (const url of [fast, right, slow]) {
      const { headers, text } = await rest(url, "GET", "/v1/authorize", withKey(secret));
      const restSeconds = Number(headers.get("ratelimit-reset"));
      expect(restSeconds, text).toBeGreaterThan(0);
      expect(restSeconds, text).toBeLessThanOrEqual(60);
    }
  });

  test("a sign-in link and a session last as long as they say, wherever they are shown", async () => {
    const account = await createAccount(right);
    await setMaxKeys(right, account, 5);
    await invite(slow, account, "clock@example.com", "OWNER");
    for (const made of [fast, right, slow]) {
      const token = await makeLink(replicas.databaseUrl, "clock@example.com");
      const cookie = cookieOf(await redeem(made, token));
      for (const shown of [fast, right, slow]) {
        const answer = await rest(shown, "GET", "/v1/keys", withCookie(cookie, account));
        expect(answer.status, answer.text).toBe(200);
      }
    }
    const old = await makeLink(replicas.databaseUrl, "clock@example.com", hourMs);
    for (const url of [fast, right, slow]) {
      const { body, text } = await redeem(url, old);
      expect(at(body, "data", "redeemMagicLink", "error"), text).toBe("magic_link_expired");
    }
  });
});
