import { createServer, type RequestListener } from "node:http";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { check } from "../../support/checks.js";
import { rest, operatorIn } from "../../support/client.js";
import { at, fieldsAt, listAt, textAt } from "../../support/envelope.js";
import { openCore } from "../../../src/composition/open-core.js";
import { readConfig } from "../../../src/config.js";
import { runCommand, runForJson, type Ran } from "../../support/run-command.js";
import type { Variables } from "../../support/server-process.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import {
  freePort,
  operatorKey,
  startTestServer,
  testEnvironment,
  type TestServer,
} from "../../support/test-server.js";

// A command that opened a database here would fail.
const noDatabase = {
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/nowhere",
  KEY_PEPPERS: testEnvironment.KEY_PEPPERS,
};

let server: TestServer;
let databaseVariables: Variables;
let elsewhere: Variables;
let account: string;
let core: Awaited<ReturnType<typeof openCore>>;
let used: string;
let usedSecret: string;

beforeAll(async () => {
  const databaseUrl = await createTestDatabase();
  databaseVariables = { DATABASE_URL: databaseUrl, KEY_PEPPERS: testEnvironment.KEY_PEPPERS };
  server = await startTestServer({ DATABASE_URL: databaseUrl });
  core = await openCore(
    { ...readConfig(databaseVariables), databasePoolSize: 2, verificationCacheKeys: 100 },
    { write: () => undefined },
  );
  elsewhere = { ...noDatabase, LATCHKEY_URL: server.url, LATCHKEY_KEY: operatorKey };
  account = textAt(
    await ask(
      "account",
      "create",
      "Acme",
      "--external-id",
      "acme",
      "--plan",
      "launch",
      "--max-keys",
      "300",
      "--monthly-quota",
      "9000",
      "--billing-anchor",
      "2026-01-31",
      "--metadata",
      '{"team":{"crmId":7}}',
      "--default-idle-timeout-days",
      "400",
      "--allowed-scope",
      "reports:*",
      "--no-reminders-about-limits",
      "--owner",
      "ada@example.com",
    ),
    "id",
  );
  const made = await inAccount(
    "keys",
    "create",
    "used",
    "--description",
    "for tests",
    "--metadata",
    '{"aB":1}',
    "--tag",
    "ci",
    "--scope",
    "reports:read",
    "--expires-at",
    "2100-01-01",
    "--external-owner-id",
    "customer 7",
    "--rate-limit",
    "500",
    "--rate-window-seconds",
    "60",
    "--max-uses",
    "1000",
    "--permission",
    "keys:manage",
  );
  used = textAt(made, "id");
  usedSecret = textAt(made, "secret");
  await inAccount(
    "keys",
    "create",
    "bound",
    "--allowed-ip",
    "192.0.2.0/24",
    "--allowed-endpoint",
    "GET /v1/*",
  );
  await rest(server.url, "POST", "/v1/keys/verify", operatorIn(account), {
    key: usedSecret,
    ip: "192.0.2.9",
  });
  expect(await check(server.url, "authorize", usedSecret)).toBe("accepted");
  await vi.waitFor(
    async () => expect(at(await inAccount("keys", "used-from", used), "total")).toBe(2),
    10_000,
  );
});
afterAll(async () => {
  await core.close();
  await server.stop();
});

/** What a command prints for programs when it asks the server. */
const ask = (...words: string[]) => runForJson(elsewhere, words);
const inAccount = (...words: string[]) => ask(...words, "--account", account);

describe("what a command reads from the server is what it reads from the database", () => {
  test("each of them, as JSON and as text", async () => {
    const to = new Date(Date.now() + 3_600_000).toISOString();
    const range = ["--from", new Date(Date.now() - 7_200_000).toISOString(), "--to", to];
    const of = ["--account", account];
    await ask("operator", "create", "gateway", "--permission", "keys:verify");
    await inAccount(
      "keys",
      "revoke",
      textAt(await inAccount("keys", "create", "gone"), "id"),
      "--reason",
      "compromised",
      "--note",
      "found",
    );
    for (const words of [
      ["account", "list"],
      ["account", "list", "--search", "acme"],
      ["keys", "list", ...of],
      ["keys", "list", ...of, "--status", "revoked", "active", "--search", "g"],
      ["keys", "list", ...of, "--id", used, "key_00000000000000000000000000"],
      ["keys", "list", ...of, "--tag", "ci", "--expiring-within-days", "36500"],
      ["account", "show", account],
      ["keys", "show", used, ...of],
      ["keys", "list", ...of, "--with-expiry", "--order-by", "name", "--direction", "asc"],
      ["keys", "list", ...of, "--created-from", "2020-01-01", "--created-to", to],
      ["keys", "list", ...of, "--last-used-from", "2020-01-01", "--last-used-to", to],
      ["keys", "list", ...of, "--without-expiry"],
      ["keys", "health", ...of, "--idle-days", "1"],
      ["keys", "used-from", used, ...of, "--hours", "2", "--top", "3"],
      ["usage", ...of, ...range],
      ["usage", ...of, ...range, "--group-by", "key", "--top", "1"],
      ["usage", ...of, ...range, "--key", used, "--bucket", "hour", "--time-zone", "Europe/Berlin"],
      ["usage", ...of, ...range, "--format", "csv"],
      ["limits", ...of],
      ["limits", ...of, "--key", used],
      ["audit", "list", ...of],
      ["audit", "list", ...of, "--action", "key.created", "key.revoked", "--target", used, ...range],
      ["audit", "list"],
      ["audit", "verify", ...of],
      ["audit", "export", ...of, "--format", "csv"],
      ["operator", "list"],
      ["scopes"],
      ["environments"],
      ["plans"],
      ["pepper", "status"],
    ]) {
      for (const form of [[], ["--json"]]) {
        const here = await read([...words, ...form]);
        const there = await runCommand(elsewhere, [...words, ...form]);
        expect(there, words.join(" ")).toEqual(here);
        expect(there.code, words.join(" ")).toBe(0);
        expect(there.out).not.toBe("");
      }
    }
  });
});

test("a key that is good on the database is good on the server, and has the same record", async () => {
  const own = textAt(await ask("account", "create", "Other"), "id");
  const words = [
    "keys",
    "create",
    "checked",
    "--account",
    own,
    "--rate-limit",
    "9",
    "--rate-window-seconds",
    "3600",
  ];
  const secret = textAt(await ask(...words), "secret");
  const verify = ["keys", "verify", secret, "--json"];
  const [here, there] = [await read(verify), await runCommand(elsewhere, verify)];
  // Each server knows by itself when it last accepted a key.
  const record = (ran: Ran): unknown => without(JSON.parse(ran.out), ["last_used_at"]);
  expect(record(there)).toEqual(record(here));
  expect(there.code).toBe(0);
});

test("a key that manages keys acts in its own account", async () => {
  const byKey = { ...elsewhere, LATCHKEY_KEY: usedSecret };
  const ids = (listed: unknown) => listAt(listed).map((key) => textAt(key, "id"));
  expect(ids(await runForJson(byKey, ["keys", "list"]))).toEqual(ids(await inAccount("keys", "list")));
  const other = textAt(await ask("account", "create", "Other"), "id");
  const refused = await runCommand(byKey, ["keys", "list", "--account", other]);
  expectRefusal(refused, "account_not_found");
  const unnamed = await runCommand(elsewhere, ["keys", "list"]);
  expectRefusal(unnamed, "validation_error");
  expect(unnamed.err).toContain("X-Account-Id");
});

test("a list is read to its end, page after page", async () => {
  await onDatabase(server.databaseUrl, (client) =>
    client.query(
      `INSERT INTO accounts (id, name, created_at, allowed_scopes)
       SELECT 'acc_' || lpad(n::text, 26, '0'), 'of many ' || n, now(), '{}' FROM generate_series(1, 205) n`,
    ),
  );
  const words = ["account", "list", "--search", "of many", "--json"];
  const listed = await runCommand(elsewhere, words);
  expect(listed).toEqual(await read(words));
  expect(listAt(JSON.parse(listed.out))).toHaveLength(205);
});

describe("what a command changes on the server", () => {
  test("is an account, and its whole subscription", async () => {
    const id = textAt(await ask("account", "create", "Changed", "--keys-must-expire"), "id");
    const changes = [
      "--name",
      "New",
      "--plan",
      "scale",
      "--suspended",
      "--external-id",
      "new-1",
      "--allowed-scope",
      "a:b",
    ];
    const changed = await ask("account", "update", id, ...changes, "--no-keys-must-expire");
    expect(changed).toMatchObject({ id, name: "New", plan: "scale", external_id: "new-1" });
    expect(changed).toMatchObject({ allowed_scopes: ["a:b"], keys_must_expire: false });
    expect(at(changed, "suspended_at")).not.toBeNull();
    const again = await ask("account", "update", id, "--no-suspended", "--no-external-id");
    expect(again).toMatchObject({ name: "New", suspended_at: null, external_id: null });
    await ask("keys", "create", "one", "--account", id);
    const ended = { account_id: id, account_name: "New", revoked_keys: 1 };
    expect(await ask("account", "end-subscription", id, "--note", "left")).toEqual(ended);
  });

  test("is a key: renamed, rotated, revoked", async () => {
    const made = await inAccount(
      "keys",
      "create",
      "mine",
      "--max-uses",
      "5",
      "--rate-limit",
      "9",
      "--rate-window-seconds",
      "60",
    );
    const id = textAt(made, "id");
    expect(made).toMatchObject({ name: "mine", max_uses: 5, rate_limit: 9, rate_window_seconds: 60 });
    const act = (command: string, ...words: string[]) => inAccount("keys", command, id, ...words);
    expect(
      await act("update", "--if-version", "1", "--name", "yours", "--no-rate", "--metadata", '{"aB":2}'),
    ).toMatchObject({
      ...{ id, name: "yours", rate_limit: null, max_uses: 5, metadata: { aB: 2 } },
    });
    const again = await runCommand(elsewhere, [
      "keys",
      "update",
      id,
      "--account",
      account,
      "--if-version",
      "1",
      "--name",
      "x",
    ]);
    expectRefusal(again, "version_conflict");
    const second = textAt(await act("rotate", "--overlap", "600"), "secret");
    await act("cancel-rotation");
    expect(await check(server.url, "authorize", second)).toBe("api_key_revoked");
    const third = textAt(await act("rotate", "--end-on-first-use"), "secret");
    expect(textAt(await act("complete-rotation"), "last_four")).toBe(third.slice(-4));
    const revoked = await act("revoke", "--reason", "unused", "--note", "old");
    expect(revoked).toMatchObject({ status: "revoked", revocation_reason: "unused", revocation_note: "old" });
    expect(revoked).toMatchObject({ revoked_by: { kind: "operator" } });
  });

  test("is several keys at once, with the same result as on the database", async () => {
    const ids = [
      textAt(await inAccount("keys", "create", "a"), "id"),
      textAt(await inAccount("keys", "create", "b"), "id"),
    ];
    const words = ["keys", "revoke", ...ids, "key_00000000000000000000000000", "--account", account];
    for (const form of [[], ["--json"]]) {
      const dry = await runCommand(elsewhere, [...words, "--dry-run", ...form]);
      expect(dry).toEqual(await read([...words, "--dry-run", ...form]));
      expect(dry.code).toBe(1);
      expect(dry.out).toContain("would be revoked");
    }
    const { code, out } = await runCommand(elsewhere, [...words, "--json"]);
    expect(code).toBe(1);
    expect(listAt(JSON.parse(out), "results").map((row) => at(row, "result"))).toEqual([
      "revoked",
      "revoked",
      "key_not_found",
    ]);
    const filtered = await inAccount("keys", "revoke", "--external-owner-id", "nobody");
    expect(filtered).toEqual({ dry_run: false, results: [], has_more: false });
  });

  test("is an operator and a browser token", async () => {
    const operator = await ask(
      "operator",
      "create",
      "gateway 2",
      "--permission",
      "keys:verify",
      "--permission",
      "keys:manage",
    );
    expect(operator).toMatchObject({ name: "gateway 2", permissions: ["keys:verify", "keys:manage"] });
    expect(at(await ask("operator", "revoke", textAt(operator, "id")), "revoked_at")).not.toBeNull();
    const owner = ["--external-owner-id", "customer_7"];
    const words = [
      "browser-token",
      "create",
      "--account",
      account,
      ...owner,
      "--action",
      "keys:read",
      "--max-keys",
      "2",
      "--json",
    ];
    const shown = ({ out }: Ran): unknown =>
      without(JSON.parse(out), ["id", "token", "created_at", "expires_at"]);
    expect(shown(await runCommand(elsewhere, words))).toEqual(shown(await read(words)));
    const revoked = await inAccount("browser-token", "revoke", ...owner);
    expect(Date.parse(textAt(revoked, "revoked_until"))).toBeGreaterThan(Date.now() - 60_000);
  });
});

describe("a refusal", () => {
  test("is the envelope of the server, as JSON and as text, and exit code 1", async () => {
    const words = ["operator", "revoke", "opr_nowhere"];
    const { code, out, err } = await runCommand(elsewhere, [...words, "--json"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    const envelope: unknown = JSON.parse(err);
    expect(envelope).toMatchObject({ success: false, error: "operator_not_found", details: [] });
    expect(at(envelope, "doc_url")).toBe(`${server.url}/reference/errors/operator_not_found`);
    expect(server.log.join("\n")).toContain(textAt(envelope, "request_id"));
    expect((await runCommand(elsewhere, words)).err).toBe((await read(words)).err);
  });

  test.each([
    [["keys", "create", " ", "--account", "acc_nowhere"], "account_not_found"],
    [["keys", "revoke", "..", "--account", "$ACCOUNT"], "key_not_found"],
    [["limits", "--key", "..", "--account", "$ACCOUNT"], "key_not_found"],
    [["limits", "--key", "../accounts", "--account", "$ACCOUNT"], "key_not_found"],
    [["keys", "verify", "lk_nothing"], "api_key_invalid"],
    [["account", "create", "x", "--plan", "golden"], "plan_not_found"],
    [["account", "create", "x", "--max-keys", "99999"], "validation_error"],
  ])("of %j is %s, as on the database", async (words, code) => {
    const named = words.map((word) => word.replace("$ACCOUNT", account));
    const there = await runCommand(elsewhere, named);
    expectRefusal(there, code);
    expect((await read(named)).err.split("\n")[0]).toBe(there.err.split("\n")[0]);
  });

  test("of a credential that is unknown here is exit code 1", async () => {
    const wrong = { ...elsewhere, LATCHKEY_KEY: "nonsense" };
    const refused = await runCommand(wrong, ["account", "list"]);
    expectRefusal(refused, "api_key_invalid");
  });
});

describe("wrong usage is exit code 2, one sentence, and nothing is asked", () => {
  test.each([
    [{ LATCHKEY_KEY: "" }, [], "LATCHKEY_KEY: set it to the key of an operator"],
    [{ LATCHKEY_KEY: "two words" }, [], "LATCHKEY_KEY: must be a key"],
    [{ LATCHKEY_URL: "http://keys.example.com" }, [], "LATCHKEY_URL: must begin with https://"],
    [{ LATCHKEY_URL: "https://a:b@keys.example.com" }, [], "without a password"],
    [{ LATCHKEY_URL: "" }, ["--url", ""], "--url: must be the address of a server"],
    [{}, ["--url", "keys.example.com"], "--url: must be the address of a server"],
    [{}, ["--url", "ftp://keys.example.com"], "--url: must be the address of a server"],
  ])("with %j and %j", async (variables, words, said) => {
    const { code, out, err } = await runCommand({ ...elsewhere, ...variables }, [
      ...words,
      "account",
      "list",
    ]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
    expect(err).not.toContain("two words");
  });

  test.each([
    [["backup", "x.latchkey"]],
    [["restore", "x.latchkey"]],
    [["doctor"]],
    [["serve"]],
    [["sign-in-link", "ada@example.com"]],
  ])("of %j, which needs the database", async (words) => {
    const variables = { ...elsewhere, LATCHKEY_KEY: "" };
    const { code, out, err } = await runCommand(variables, words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(
      /^`latchkey [a-z -]+` needs the database itself, so it cannot be used with --url or LATCHKEY_URL\.\n$/,
    );
  });
});

describe("a server that does not answer as Latchkey does is exit code 3", () => {
  test("when nothing listens there", async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const { code, out, err } = await runCommand(elsewhere, ["--url", url, "account", "list"]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain(`${url} gave no answer: `);
  });

  test.each<[string, RequestListener, string[], string]>([
    ["a page", (_, response) => response.end("<h1>Welcome</h1>"), ["account", "list"], "it answered 200"],
    [
      "a page, not a file",
      (_, response) => response.end("<h1>Welcome</h1>"),
      ["audit", "export"],
      "it answered 200",
    ],
    [
      "an error page",
      (_, response) => response.writeHead(502).end("Bad gateway"),
      ["account", "list"],
      "it answered 502",
    ],
    [
      "other JSON",
      (_, response) => response.end('{"success":true,"data":{}}'),
      ["account", "list"],
      "no page of a list",
    ],
    [
      "other JSON, no list",
      (_, response) => response.end('{"success":true,"data":7}'),
      ["plans"],
      "does not know the form",
    ],
    [
      "a redirect",
      (_, response) => response.writeHead(307, { Location: server.url }).end(),
      ["account", "list"],
      "redirects to",
    ],
    [
      "an answer that breaks off",
      (_, response) =>
        void response.writeHead(200, { "Content-Length": "9" }).write("{", () => response.destroy()),
      ["account", "list"],
      "gave no answer",
    ],
    [
      "no verification",
      (_, response) => response.end('{"success":true,"data":{}}'),
      ["audit", "verify"],
      "does not know the form",
    ],
    [
      "a step that follows itself",
      (_, response) => response.end('{"success":true,"data":{"checked_events":1,"end_cursor":"x"}}'),
      ["audit", "verify"],
      "follows itself",
    ],
    [
      "a page that follows itself",
      (_, response) => response.end(samePage),
      ["operator", "list"],
      "follows itself",
    ],
  ])("when %s comes", async (_, answer, words, said) => {
    const stranger = await listen(answer);
    const { code, out, err } = await runCommand(elsewhere, ["--url", stranger.url, ...words]);
    stranger.close();
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain(said);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

test("a long audit trail is verified in steps, each from the end of the one before", async () => {
  const asked: string[] = [];
  const steps = [
    { is_intact: true, checked_events: 10_000, first_broken: null, problem: null, end_cursor: "one" },
    { is_intact: true, checked_events: 10_000, first_broken: null, problem: null, end_cursor: "two" },
    { is_intact: false, checked_events: 6, first_broken: 20_007, problem: "changed", end_cursor: null },
  ];
  const stranger = await listen(({ url = "" }, response) => {
    response.end(JSON.stringify({ success: true, data: steps[asked.length] }));
    asked.push(url);
  });
  const { code, out } = await runCommand(elsewhere, ["--url", stranger.url, "audit", "verify", "--json"]);
  stranger.close();
  const path = "/v1/audit-events/verification?max_events=10000";
  expect(asked).toEqual([path, `${path}&after=one`, `${path}&after=two`]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    ...{ is_intact: false, checked_events: 20_006, first_broken: 20_007, problem: "changed" },
  });
});

test.each<[string, RequestListener]>([
  ["does not begin", () => vi.advanceTimersByTime(30_000)],
  [
    "does not end",
    (_, response) => void response.writeHead(200).write("{", () => vi.advanceTimersByTime(30_000)),
  ],
])("an answer that %s within 30 seconds is not waited for", async (_case, answer) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const slow = await listen(answer);
  const { code, out, err } = await runCommand(elsewhere, ["--url", slow.url, "plans"]);
  slow.close();
  expect({ code, out, err }).toEqual({ code: 3, out: "", err: `${slow.url} gave no answer in time.\n` });
});

test("an answer of more than 64 million characters is not read to its end", async () => {
  const million = Buffer.alloc(1_000_000, " ");
  const endless = await listen((_, response) => {
    const write = () => {
      while (!response.destroyed && response.write(million));
    };
    response.on("drain", write);
    write();
  });
  const { code, out, err } = await runCommand(elsewhere, ["--url", endless.url, "plans"]);
  endless.close();
  expect({ code, out }).toEqual({ code: 3, out: "" });
  expect(err).toBe(`${endless.url} does not answer as Latchkey does: the answer is too long.\n`);
});

const samePage = '{"success":true,"data":[],"page_info":{"has_next_page":true,"end_cursor":"x"}}';

test("only a rate limit that says when to come back is waited for, and the request sent again", async () => {
  const envelope = (error: string, retryAfter: number | null) =>
    JSON.stringify({
      success: false,
      error,
      message: "No.",
      details: [],
      retry_after: retryAfter,
      doc_url: "",
      request_id: "",
    });
  const asked: string[] = [];
  const answers = [
    [429, envelope("ip_rate_limit_exceeded", 0)],
    [429, envelope("ip_rate_limit_exceeded", 0)],
    [200, '{"success":true,"data":{"id":"opr_1","name":"a"}}'],
    [429, envelope("ip_rate_limit_exceeded", 11)],
    [503, envelope("service_unavailable", 0)],
  ] as const;
  const stranger = await listen((request, response) => {
    const [status, body] = answers[asked.length] ?? [500, ""];
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(status).end(body);
  });
  const revoke = () =>
    runCommand(elsewhere, ["--url", `${stranger.url}/prefix/`, "operator", "revoke", "opr_1"]);
  expect((await revoke()).code).toBe(0);
  expect(asked).toEqual(Array.from({ length: 3 }, () => "DELETE /prefix/v1/operators/opr_1"));
  expectRefusal(await revoke(), "ip_rate_limit_exceeded");
  expectRefusal(await revoke(), "service_unavailable", 3);
  expect(asked).toHaveLength(5);
  stranger.close();
});

/** What else may answer at an address. */
async function listen(answer: RequestListener) {
  const stranger = createServer(answer);
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  const address = stranger.address();
  if (address === null || typeof address === "string") throw new Error("It has no port");
  const close = () => {
    stranger.closeAllConnections();
    stranger.close();
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}

/** What a command prints on the database. One core for all of them: each would take a while to open. */
function read(words: readonly string[]) {
  return runCommand(databaseVariables, words, "", {
    open: () => Promise.resolve({ ...core, close: () => Promise.resolve() }),
  });
}

function expectRefusal({ code, out, err }: Ran, errorCode: string, exitCode = 1): void {
  expect({ code, out, error: err.split(":")[0] }).toEqual({ code: exitCode, out: "", error: errorCode });
}

/** The record with only the presence of what differs from one call to the next. */
function without(record: unknown, names: readonly string[]): unknown {
  return Object.fromEntries(
    fieldsAt(record).map(([name, value]) => [name, names.includes(name) ? "…" : value]),
  );
}
