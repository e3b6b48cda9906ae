// node scripts/pictures.mjs: takes the pictures of the README anew, with the built server and Debian's Chromium.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { chromium } from "playwright-core";

const fileOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const pictures = fileOf("../docs/pictures/");
const directory = await mkdtemp(join(tmpdir(), "latchkey-pictures-"));
// Started by root, PostgreSQL is another user, who has to pass through.
await chmod(directory, 0o711);
const operatorKey = `op_${randomBytes(32).toString("hex")}`;
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const env = {
  PATH: process.env.PATH,
  DATA_DIR: directory,
  PORT: String(port),
  OPERATOR_KEY: operatorKey,
  ENVIRONMENTS: "live:lk_live,test:lk_test",
};

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString();

const server = spawn(process.execPath, [fileOf("../dist/bundle/main.js")], { env, stdio: "ignore" });
const ended = new Promise((resolve) => server.once("exit", resolve));
try {
  await untilReady();
  const account = await seed();
  await takePictures(account);
} finally {
  server.kill("SIGTERM");
  await ended;
  await rm(directory, { recursive: true, force: true });
}

async function seed() {
  const { account } = await ask(
    "createAccount",
    `mutation { createAccount(input: { name: "Acme", monthlyQuota: 60000, maxKeys: 10, billingAnchor: "${inDays(-20)}" }) {
       ... on CreateAccountSuccess { account { id } } ... on ApiError { message } } }`,
  );
  await ask(
    "inviteMember",
    `mutation { inviteMember(input: { email: "ada@example.com", role: OWNER }) {
       ... on InviteMemberSuccess { member { id } } ... on ApiError { message } } }`,
    account.id,
  );
  const keys = [
    [
      {
        name: "production-web-2026-11",
        environment: "live",
        scopes: ["reports:read"],
        allowedIps: ["10.0.0.0/8"],
      },
      24,
      90,
    ],
    [{ name: "mobile-app", environment: "live", scopes: ["reports:read", "charts:read"] }, 61, 55],
    [
      { name: "nightly-export", environment: "live", scopes: ["exports:create"], expiresAt: inDays(6) },
      200,
      4,
    ],
    [
      { name: "billing", environment: "live", scopes: ["invoices:*"], externalOwnerId: "team-billing" },
      130,
      18,
    ],
    [{ name: "ci", environment: "test", expiresAt: inDays(83) }, 7, 30],
    [{ name: "old-prototype", environment: "test" }, 320, 0],
  ];
  const made = [];
  for (const [input, ageDays, busy] of keys) {
    const { apiKey } = await ask(
      "createApiKey",
      `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
         ... on CreateApiKeySuccess { apiKey { id } } ... on ApiError { message } } }`,
      account.id,
      { input },
    );
    made.push({ id: apiKey.id, ageDays, busy });
  }
  await writePast(account.id, made);
  return { ...account, keyId: made[0].id };
}

/** What a month of use would have left behind: times, and counts by the minute, hour and day. */
async function writePast(accountId, keys) {
  const [, , , , host] = (await readFile(join(directory, "postgres", "postmaster.pid"), "utf8")).split("\n");
  const client = new pg.Client({ host, database: "latchkey", user: "latchkey" });
  await client.connect();
  for (const { id, ageDays, busy } of keys) {
    await client.query("UPDATE api_keys SET created_at = now() - $2 * interval '1 day' WHERE id = $1", [
      id,
      ageDays,
    ]);
    const unusedHours = busy === 0 ? 24 * 97 : busy === 4 ? 9 : 0.05;
    await client.query(
      `UPDATE key_secrets SET created_at = now() - $2 * interval '1 day', last_used_at = now() - $3 * interval '1 hour'
       WHERE key_id = $1`,
      [id, ageDays, unusedHours],
    );
    await client.query("UPDATE api_keys SET last_used_at = now() - $2 * interval '1 hour' WHERE id = $1", [
      id,
      unusedHours,
    ]);
    if (busy === 0) continue;
    await client.query(
      `INSERT INTO usage_hours (account_id, hour, key_id, outcome, quarter_1, quarter_2, quarter_3, quarter_4)
       SELECT $1, date_trunc('hour', now()) - hours * interval '1 hour', $2, outcome, part, part, part, part
       FROM generate_series(1, 24 * 9) AS hours,
         (VALUES ('accepted', 1.0), ('ip_restricted', 0.06), ('key_rate_limit_exceeded', 0.03)) AS outcomes (outcome, share),
         LATERAL (SELECT round($3 * share * (1.1 + sin((hours + 9) * pi() / 12)) / 4)::int AS part) AS parts
       WHERE part > 0`,
      [accountId, id, busy],
    );
  }
  await client.query(
    `INSERT INTO limit_windows (subject, window_start, window_end, taken, last_grant, spent)
     SELECT id || '/month', billing_anchor, billing_anchor + interval '1 month', 41200, 0, 41200 FROM accounts WHERE id = $1`,
    [accountId],
  );
  await client.query(
    `INSERT INTO limit_days (subject, day, spent)
     SELECT $1 || '/month', date_trunc('day', now(), 'UTC') - days * interval '1 day', 2060
     FROM generate_series(0, 19) AS days`,
    [accountId],
  );
  const place = (name, count, minutes) => [name, count, Date.now() - minutes * 60_000];
  await client.query(
    `INSERT INTO usage_places (account_id, hour, key_id, writer, part, secret_number, count, last_used_at, networks, endpoints)
     VALUES ($1, date_trunc('hour', now()), $2, 'past', 0, 1, 2376, now() - interval '3 minutes', $3, $4)`,
    [
      accountId,
      keys[0].id,
      JSON.stringify([place("10.20.30.0/24", 2_310, 3), place("10.44.0.0/24", 66, 190)]),
      JSON.stringify([place("GET /v1/charts", 1_687, 3), place("GET /v1/reports/{id}", 689, 8)]),
    ],
  );
  await client.end();
}

async function takePictures({ keyId }) {
  await mkdir(pictures, { recursive: true });
  const { stdout } = spawnSync(
    process.execPath,
    [fileOf("../dist/bundle/cli.js"), "sign-in-link", "ada@example.com"],
    {
      env,
      encoding: "utf8",
    },
  );
  const link = stdout.split(/\s/).find((word) => word.startsWith("http"));
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/dashboard/);
  const shots = [
    ["keys", "/dashboard/keys", "light"],
    ["keys-dark", "/dashboard/keys", "dark"],
    ["key", `/dashboard/keys/${keyId}`, "light"],
    ["key-dark", `/dashboard/keys/${keyId}`, "dark"],
  ];
  for (const [name, path, colorScheme] of shots) {
    await page.emulateMedia({ colorScheme });
    await page.goto(url + path);
    await page.getByText("production-web-2026-11").first().waitFor();
    // The numbers come right after the names.
    await sleep(2_000);
    await page.waitForFunction(
      'document.querySelector(".lk-rows-to-come, .lk-chart-to-come, [aria-busy=true]") === null',
    );
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }
  await browser.close();
}

async function ask(field, query, account, variables) {
  const headers = { Authorization: `Bearer ${operatorKey}`, "Content-Type": "application/json" };
  if (account !== undefined) headers["X-Account-Id"] = account;
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors !== undefined || data[field].message !== undefined)
    throw new Error(JSON.stringify(errors ?? data));
  return data[field];
}

async function untilReady() {
  for (let tries = 0; tries < 300; tries += 1) {
    const isReady = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await sleep(100);
  }
  throw new Error("The server does not get ready");
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port: found } = probe.address();
      probe.close(() => resolve(found));
    });
  });
}
