import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../../support/checks.js";
import { rest, withKey } from "../../support/client.js";
import { at, expectEnvelope, listAt, textAt } from "../../support/envelope.js";
import type { Variables } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { startTestServer, testEnvironment, type TestServer } from "../../support/test-server.js";
import { redeem } from "../../support/sign-in.js";
import { plans } from "../../../src/core/model/limits/plans.js";
import { runCommand, runForJson } from "../../support/run-command.js";

let server: TestServer;
let variables: Variables;
let account: string;

beforeAll(async () => {
  const databaseUrl = await createTestDatabase();
  variables = { DATABASE_URL: databaseUrl, KEY_PEPPERS: testEnvironment.KEY_PEPPERS };
  server = await startTestServer({ DATABASE_URL: databaseUrl });
  account = textAt(await runForJson(variables, ["account", "create", "Acme", "--max-keys", "50"]), "id");
});
afterAll(() => server.stop());

const createKey = (...words: string[]) =>
  runForJson(variables, ["keys", "create", "from a script", "--account", account, ...words]);

test("a browser token that was made here is good at the running server, until it is ended here", async () => {
  const owner = ["--account", account, "--external-owner-id", "customer_7"];
  const words = ["browser-token", "create", ...owner, "--action", "keys:read", "--ttl", "60"];
  const headers = withKey(textAt(await runForJson(variables, words), "token"));
  expect((await rest(server.url, "GET", "/v1/keys", headers)).status).toBe(200);
  await runForJson(variables, ["browser-token", "revoke", ...owner]);
  expectEnvelope(await rest(server.url, "GET", "/v1/keys", headers), "browser_token_revoked");
});

describe("a key", () => {
  test("that was created here is good at the running server", async () => {
    const key = await createKey("--permission", "keys:manage", "--expires-at", "2100-01-01");
    expect(at(key, "expires_at")).toBe("2100-01-01T00:00:00.000Z");
    const me = await rest(server.url, "GET", "/v1/keys/me", withKey(textAt(key, "secret")));
    expect(at(me.body, "data", "id")).toBe(textAt(key, "id"));
    expect(at(me.body, "data", "account", "id")).toBe(account);
  });

  test("beyond the account's own ceiling is refused, and that ceiling is named", async () => {
    const own = textAt(await runForJson(variables, ["account", "create", "Closed", "--max-keys", "0"]), "id");
    const refused = await runCommand(variables, ["keys", "create", "one", "--account", own]);
    expect(refused.err).toContain("max_keys_exceeded: Maximum of 0 API keys per account reached.");
    expect(refused.code).not.toBe(0);
  });

  test("that was revoked here is refused there at once, though it was remembered", async () => {
    for (let round = 0; round < 3; round += 1) {
      const key = await createKey();
      const secret = textAt(key, "secret");
      expect(await check(server.url, "authorize", secret)).toBe("accepted");
      expect(await check(server.url, "authorize", secret)).toBe("accepted");
      await runForJson(variables, ["keys", "revoke", textAt(key, "id"), "--account", account]);
      expect(await check(server.url, "authorize", secret)).toBe("api_key_revoked");
    }
  });

  test("is revoked by whoever holds its secret, who needs no more", async () => {
    const key = await createKey();
    const words = ["keys", "revoke-held", "--reason", "compromised", "--note", "found", "--json"];
    const held = await runCommand(variables, words, `${textAt(key, "secret")}\n`);
    expect({ code: held.code, err: held.err }).toEqual({ code: 0, err: "" });
    const id = textAt(key, "id");
    const by = { kind: "key", id };
    expect(JSON.parse(held.out)).toMatchObject({
      id,
      status: "revoked",
      revoked_by: by,
      revocation_note: "found",
    });
    expect(await check(server.url, "authorize", textAt(key, "secret"))).toBe("api_key_revoked");
    const again = await runCommand(variables, words, textAt(key, "secret"));
    expect([again.code, textAt(JSON.parse(again.err), "error")]).toEqual([1, "api_key_revoked"]);

    const other = await createKey();
    const elsewhere = { LATCHKEY_URL: server.url, LATCHKEY_KEY: textAt(other, "secret") };
    expect(textAt(await runForJson(elsewhere, ["keys", "revoke-held"]), "id")).toBe(textAt(other, "id"));
    expect(await check(server.url, "authorize", textAt(other, "secret"))).toBe("api_key_revoked");
  });

  test("that is created leaves a line about it on the standard error, where LOG_LEVEL is set", async () => {
    const words = ["keys", "create", "logged", "--account", account, "--json"];
    const { out, err } = await runCommand({ ...variables, LOG_LEVEL: "info" }, words);
    const id = textAt(JSON.parse(out), "id");
    const lines = err.split("\n").filter((line) => line.includes('"msg":"change"'));
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { level: "info", actor: "operator", action: "key.created", target: id, accountId: account },
    ]);
    expect((await runCommand(variables, words)).err).toBe("");
  });

  test("is rotated, and its rotation completed or cancelled", async () => {
    const key = await createKey();
    const id = textAt(key, "id");
    const act = (command: string, ...words: string[]) =>
      runForJson(variables, ["keys", command, id, "--account", account, ...words]);
    const said = (secret: string) => check(server.url, "authorize", secret);
    const first = textAt(await act("rotate"), "secret");
    const shown = await act("show");
    expect(listAt(shown, "secrets").map((secret) => [at(secret, "number"), at(secret, "last_four")])).toEqual(
      [
        [2, first.slice(-4)],
        [1, textAt(key, "secret").slice(-4)],
      ],
    );
    expect(at(shown, "rotation", "ends_on_first_use")).toBe(false);
    expect(await said(first)).toBe("accepted");
    await act("cancel-rotation");
    expect([await said(first), await said(textAt(key, "secret"))]).toEqual(["api_key_revoked", "accepted"]);
    const second = textAt(await act("rotate", "--overlap", "60", "--end-on-first-use"), "secret");
    expect(textAt(await act("complete-rotation"), "last_four")).toBe(second.slice(-4));
    expect([await said(second), await said(textAt(key, "secret"))]).toEqual(["accepted", "api_key_revoked"]);
  });

  test("has an expiry and an idle timeout, which are changed and taken away, and is listed when it expires soon", async () => {
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString();
    const id = textAt(await createKey("--expires-at", soon, "--idle-timeout-days", "30"), "id");
    const words = ["keys", "list", "--account", account, "--expiring-within-days", "6"];
    const ending = await runForJson(variables, words);
    expect(JSON.stringify(ending)).toContain(id);
    const update = (...words: string[]) =>
      runForJson(variables, ["keys", "update", id, "--account", account, ...words]);
    expect(await update("--no-expires-at", "--idle-timeout-days", "7")).toMatchObject({
      expires_at: null,
      idle_timeout_days: 7,
    });
    expect(await update("--no-idle-timeout-days", "--name", "kept")).toMatchObject({
      name: "kept",
      idle_timeout_days: null,
    });
  });

  test("has its secret in the output that creates it, and in no other", async () => {
    const created = await runCommand(variables, ["keys", "create", "shown once", "--account", account]);
    expect(created.code).toBe(0);
    const secret = /^secret +(lk_\w{49})$/m.exec(created.out)?.[1] ?? "";
    expect(secret).not.toBe("");
    expect(created.out).toContain("shown this once");
    for (const form of [[], ["--json"]]) {
      const listed = await runCommand(variables, ["keys", "list", "--account", account, ...form]);
      expect(listed.out).toContain("shown once");
      expect(listed.out).not.toContain(secret);
      const verified = await runCommand(variables, ["keys", "verify", ...form], `${secret}\n`);
      expect(verified.code).toBe(0);
      expect(`${verified.out}${verified.err}`).not.toContain(secret);
    }
  });

  test("is listed by state: the active ones, unless others are asked for", async () => {
    const own = textAt(await runForJson(variables, ["account", "create", "Lists"]), "id");
    const create = async (name: string) =>
      textAt(await runForJson(variables, ["keys", "create", name, "--account", own]), "id");
    const first = await create("first");
    const second = await create("second");
    await runForJson(variables, ["keys", "revoke", first, "--account", own]);
    const list = async (...words: string[]) => {
      const found = await runForJson(variables, ["keys", "list", "--account", own, ...words]);
      return Array.isArray(found) ? found.map((key) => [textAt(key, "id"), textAt(key, "status")]) : found;
    };
    expect(await list()).toEqual([[second, "active"]]);
    expect(await list("--status", "revoked")).toEqual([[first, "revoked"]]);
    expect(await list("--status", "revoked", "active")).toHaveLength(2);
    const table = await runCommand(variables, ["keys", "list", "--account", own]);
    expect(table.out).toMatch(/^ID +NAME +LAST FOUR +STATUS .*\nkey_\w+ +second +\w{4} +active /);
  });

  test("is verified as a gateway would, by the argument or the input, and bad ones are refused", async () => {
    const key = await createKey("--allowed-ip", "192.0.2.0/24", "--max-uses", "5");
    const secret = textAt(key, "secret");
    const here = ["keys", "verify", "--ip", "192.0.2.7", "--json"];
    for (const ran of [
      await runCommand(variables, [...here, secret]),
      await runCommand(variables, here, secret),
    ]) {
      expect(ran.code).toBe(0);
      const good: unknown = JSON.parse(ran.out);
      expect(at(good, "id")).toBe(textAt(key, "id"));
      // Looking at a key does not use it up.
      expect(at(good, "limits", 0)).toMatchObject({ name: "key_uses", limit: 5 });
    }
    const elsewhere = await runCommand(variables, ["keys", "verify", "--ip", "198.51.100.1"], secret);
    expect(elsewhere).toMatchObject({ code: 1, out: "" });
    expect(elsewhere.err).toMatch(/^ip_restricted: /);
    const unknown = await runCommand(variables, ["keys", "verify", "--json"], "nonsense");
    expect(unknown).toMatchObject({ code: 1, out: "" });
    expect(at(JSON.parse(unknown.err), "error")).toBe("api_key_invalid");
  });
});

test("a key has the rate it was created with, and no half of one", async () => {
  const rate = ["--rate-limit", "3", "--rate-window-seconds", "60"];
  const key = await createKey(...rate);
  expect(key).toMatchObject({ rate_limit: 3, rate_window_seconds: 60 });
  const half = ["keys", "create", "half", "--account", account, ...rate.slice(0, 2)];
  const refused = await runCommand(variables, half);
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain("--rate-window-seconds");
});

describe("an account", () => {
  const update = (id: string, ...words: string[]) =>
    runForJson(variables, ["accounts", "update", id, ...words]);

  test("is changed here in every respect, and what is not named stays", async () => {
    const created = await runForJson(variables, [
      ...["account", "create", "Before", "--external-id", "ours-1", "--billing-anchor", "2026-01-15"],
      ...["--burst-per-minute", "7", "--monthly-quota", "70"],
    ]);
    expect(created).toMatchObject({ billing_anchor: "2026-01-15T00:00:00.000Z" });
    const id = textAt(created, "id");
    const changes = [
      "--name",
      "After",
      "--plan",
      "launch",
      "--max-keys",
      "3",
      "--billing-anchor",
      "2026-02-01",
      "--no-reminders-about-keys",
    ];
    expect(await update(id, ...changes)).toMatchObject({
      name: "After",
      plan: "launch",
      max_keys: 3,
      billing_anchor: "2026-02-01T00:00:00.000Z",
      reminders_about_keys: false,
      reminders_about_limits: true,
      external_id: "ours-1",
      burst_per_minute: 7,
      monthly_quota: 70,
    });
    const { burstPerMinute, monthlyQuota } = plans.launch;
    expect(await update(id, "--reminders-about-keys", "--no-reminders-about-limits")).toMatchObject({
      reminders_about_keys: true,
      reminders_about_limits: false,
    });
    const taken = await update(id, "--no-external-id", "--no-burst-per-minute", "--no-monthly-quota");
    expect(taken).toMatchObject({
      name: "After",
      external_id: null,
      burst_per_minute: burstPerMinute,
      monthly_quota: monthlyQuota,
    });
    const nothing = await runCommand(variables, ["account", "update", id]);
    expect(nothing).toMatchObject({ code: 2, out: "" });
    const missing = await runCommand(variables, ["account", "update", "acc_nowhere", "--name", "x"]);
    expect(missing.err).toMatch(/^account_not_found: /);
  });

  test("that is suspended here has its keys refused at the server at once, until it no longer is", async () => {
    const id = textAt(await runForJson(variables, ["account", "create", "Late payer"]), "id");
    const made = await runForJson(variables, ["keys", "create", "x", "--account", id]);
    const secret = textAt(made, "secret");
    expect(await check(server.url, "authorize", secret)).toBe("accepted");
    expect(at(await update(id, "--suspended"), "suspended_at")).not.toBeNull();
    expect(await check(server.url, "authorize", secret)).toBe("account_suspended");
    expect(at(await update(id, "--no-suspended"), "suspended_at")).toBeNull();
    expect(await check(server.url, "authorize", secret)).toBe("accepted");
  });
});

describe("an operator", () => {
  test("that was created here may do at the server what it was given, until it is revoked here", async () => {
    const made = await runForJson(variables, ["operator", "create", "gw", "--permission", "keys:verify"]);
    const secret = textAt(made, "secret");
    const key = textAt(await createKey(), "secret");
    expect(await check(server.url, "verify", key, secret)).toBe("accepted");
    const listed = await runCommand(variables, ["operator", "list"]);
    expect(listed.out).toContain(textAt(made, "id"));
    expect(listed.out).not.toContain(secret);
    await runForJson(variables, ["operator", "revoke", textAt(made, "id")]);
    expect(await check(server.url, "verify", key, secret)).toBe("api_key_revoked");
  });
});

test("an owner who was invited here signs in with the link made here, which nobody else gets", async () => {
  const own = textAt(
    await runForJson(variables, ["account", "create", "Ada's", "--owner", "Ada@example.com"]),
    "id",
  );
  const link = async (email: string) => runCommand(variables, ["sign-in-link", email]);
  const made = await link("ada@example.com");
  expect(made.code, made.err).toBe(0);
  const [, token = ""] = /^link +http:\S+\/sign-in#token=(link_\w{49})$/m.exec(made.out) ?? [];
  const signedIn = await redeem(server.url, token);
  expect(at(signedIn.body, "data", "redeemMagicLink", "__typename")).toBe("RedeemMagicLinkSuccess");
  const stranger = await link("eve@example.com");
  expect(stranger).toMatchObject({ code: 1, out: "" });
  expect(stranger.err).toMatch(/^member_not_found: /);
  const listed = await runCommand(variables, ["account", "list"]);
  expect(listed.out).toContain(own);
  const wrong = await runCommand(variables, ["account", "create", "Nobody's", "--owner", "ada"]);
  expect(wrong).toMatchObject({ code: 2, out: "" });
  expect((await runCommand(variables, ["account", "list"])).out).not.toContain("Nobody's");
});

test("a list is whole, however many pages it has", async () => {
  const { url } = server;
  const asked = { Authorization: `Bearer ${testEnvironment.OPERATOR_KEY}` };
  for (let first = 0; first < 105; first += 15) {
    const names = Array.from({ length: 15 }, (_, index) => `a${String(index)}`);
    const fields = names.map((name) => `${name}: createAccount(input: {name: "many"}) { __typename }`);
    for (const batch of [fields.slice(0, 8), fields.slice(8)]) {
      await rest(url, "POST", "/graphql", asked, { query: `mutation { ${batch.join(" ")} }` });
    }
  }
  const found = await runForJson(variables, ["account", "list"]);
  const many = (Array.isArray(found) ? found : []).filter((one) => at(one, "name") === "many");
  expect(many).toHaveLength(105);
});

test("what is refused has its code, message and details on stderr, as text or as the envelope", async () => {
  const words = ["keys", "create", "x", "--account", account, "--max-uses", "0"];
  const asText = await runCommand(variables, words);
  expect(asText).toMatchObject({ code: 1, out: "" });
  expect(asText.err).toMatch(/^validation_error: .+\n {2}maxUses: .+\nSee http:\S+\/validation_error\n$/);
  const asJson = await runCommand(variables, [...words, "--json"]);
  expect(asJson).toMatchObject({ code: 1, out: "" });
  expect(JSON.parse(asJson.err)).toMatchObject({
    success: false,
    error: "validation_error",
    details: [{ field: "maxUses" }],
    retry_after: null,
  });
  const missing = await runCommand(variables, ["operator", "revoke", "opr_nowhere"]);
  expect(missing.code).toBe(1);
  expect(missing.err).toMatch(/^operator_not_found: /);
});

test("a name cannot play with the terminal of whoever lists it", async () => {
  await runForJson(variables, ["operator", "create", "\u001b[2Jgone\u202e", "--permission", "keys:verify"]);
  const { out } = await runCommand(variables, ["operator", "list"]);
  expect(out).toContain("?[2Jgone?");
  expect(out).not.toContain("\u001b");
});
