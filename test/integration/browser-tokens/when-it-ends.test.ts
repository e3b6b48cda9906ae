import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ErrorCode } from "../../../src/errors/catalogue.js";
import { isKeyId } from "../../../src/core/model/ids.js";
import { PageViewerDocument, RevokeBrowserTokensDocument } from "../../generated/graphql.js";
import { createBrowserToken, signBrowserToken } from "../../support/browser-tokens.js";
import { graphql, operatorIn, rest, withKey, type RequestHeaders } from "../../support/client.js";
import { at, expectEnvelope, textAt } from "../../support/envelope.js";
import {
  createAccount,
  createKey,
  createManageKey,
  createOperator,
  expectMember,
  revokeKey,
  revokeOperator,
} from "../../support/fixtures.js";
import { openWebSocket, subscribeMessage } from "../../support/raw-socket.js";
import { untilPast, updateAccount, updateKey, waitTimes } from "../../support/replicas.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { listenToStream } from "../../support/watchers.js";

const owner = "customer_7";
const subscription =
  "subscription { apiKeyEvents { ... on ApiKeyEvent { type apiKey { id } } ... on ApiError { error } } }";

/** Two servers on one database. */
let servers: readonly TestServer[];
let first: TestServer;
let second: TestServer;

beforeAll(async () => {
  first = await startTestServer();
  second = await startTestServer({ DATABASE_URL: first.databaseUrl });
  servers = [first, second];
});
afterAll(async () => {
  await second.stop();
  await first.stop();
});

/** All that a stream has said so far, as text. */
type Listening = () => string;

const listens: Record<string, (url: string, headers: RequestHeaders) => Promise<Listening>> = {
  "an event stream": (url, headers) => listenToStream(url, headers, subscription),
  "a WebSocket": async (url, headers) => {
    const raw = await openWebSocket(url, headers);
    raw.socket.send(subscribeMessage("1", subscription));
    return () => raw.messages.join("\n");
  },
};

async function revoke(account: string, externalOwnerId?: string): Promise<void> {
  const { revokeBrowserTokens } = await graphql(
    second.url,
    operatorIn(account),
    RevokeBrowserTokensDocument,
    {
      input: externalOwnerId === undefined ? {} : { externalOwnerId },
    },
  );
  expectMember(revokeBrowserTokens, "RevokeBrowserTokensSuccess");
}

interface Made {
  readonly headers: RequestHeaders;
  readonly end: () => Promise<unknown>;
}

const input = { externalOwnerId: owner };

async function madeByOperator(account: string): Promise<RequestHeaders> {
  return (await createBrowserToken(first.url, account, input)).headers;
}

async function madeByKey(account: string) {
  const maker = await createManageKey(first.url, account);
  const { headers } = await createBrowserToken(first.url, account, input, withKey(maker.secret));
  return { maker, headers };
}

/** On the second server. */
async function rotate(account: string, id: string, body: object) {
  const rotated = await rest(second.url, "POST", `/v1/keys/${id}/rotate`, operatorIn(account), body);
  expect(rotated.status, rotated.text).toBe(200);
  const rotation = at(rotated.body, "data", "rotation");
  return {
    secret: textAt(rotated.body, "data", "secret"),
    endsAt: rotation === null ? "" : textAt(rotation, "ends_at"),
  };
}

async function endRotation(account: string, id: string, way: "complete" | "cancel"): Promise<void> {
  const ended = await rest(second.url, "POST", `/v1/keys/${id}/rotate/${way}`, operatorIn(account));
  expect(ended.status, ended.text).toBe(200);
}

const ends: readonly [string, ErrorCode, (account: string) => Promise<Made>][] = [
  [
    "the tokens of its owner are ended",
    "browser_token_revoked",
    async (account) => ({
      headers: await madeByOperator(account),
      end: () => revoke(account, owner),
    }),
  ],
  [
    "all tokens of the account are ended",
    "browser_token_revoked",
    async (account) => ({
      headers: await madeByOperator(account),
      end: () => revoke(account),
    }),
  ],
  [
    "the key that made it is revoked",
    "browser_token_revoked",
    async (account) => {
      const { maker, headers } = await madeByKey(account);
      return { headers, end: () => revokeKey(second.url, account, maker.id) };
    },
  ],
  [
    "the key that made it is being rotated, and is revoked then",
    "browser_token_revoked",
    async (account) => {
      const { maker, headers } = await madeByKey(account);
      return {
        headers,
        end: async () => {
          await rotate(account, maker.id, { overlap_seconds: 3_600 });
          expect((await rest(first.url, "GET", "/v1/keys", headers)).status).toBe(200);
          await revokeKey(second.url, account, maker.id);
        },
      };
    },
  ],
  [
    "the key that made it is rotated without an overlap",
    "browser_token_revoked",
    async (account) => {
      const { maker, headers } = await madeByKey(account);
      return { headers, end: () => rotate(account, maker.id, { overlap_seconds: 0 }) };
    },
  ],
  [
    "the overlap of a rotation of the key that made it ends",
    "browser_token_revoked",
    async (account) => {
      const { maker, headers } = await madeByKey(account);
      return {
        headers,
        end: async () => {
          const { endsAt } = await rotate(account, maker.id, { overlap_seconds: 2 });
          await untilPast(first.databaseUrl, endsAt);
        },
      };
    },
  ],
  [
    "the rotation of the key that made it is completed",
    "browser_token_revoked",
    async (account) => {
      const { maker, headers } = await madeByKey(account);
      await rotate(account, maker.id, { overlap_seconds: 3_600 });
      return { headers, end: () => endRotation(account, maker.id, "complete") };
    },
  ],
  [
    "the rotation that gave its maker the secret is cancelled",
    "browser_token_revoked",
    async (account) => {
      const maker = await createManageKey(first.url, account);
      const { secret } = await rotate(account, maker.id, { overlap_seconds: 3_600 });
      const { headers } = await createBrowserToken(first.url, account, input, withKey(secret));
      return { headers, end: () => endRotation(account, maker.id, "cancel") };
    },
  ],
  [
    "the key that made it gets a number of uses",
    "browser_token_revoked",
    async (account) => {
      const { maker, headers } = await madeByKey(account);
      return { headers, end: () => updateKey(second.url, account, maker.id, { max_uses: 5 }) };
    },
  ],
  [
    "the operator that made it is revoked",
    "browser_token_revoked",
    async (account) => {
      const maker = await createOperator(first.url, ["KEYS_MANAGE"]);
      const as = { ...withKey(maker.secret), "X-Account-Id": account };
      const { headers } = await createBrowserToken(first.url, account, input, as);
      return { headers, end: () => revokeOperator(second.url, maker.id) };
    },
  ],
  [
    "the account is suspended",
    "account_suspended",
    async (account) => ({
      headers: await madeByOperator(account),
      end: () => updateAccount(second.url, { id: account, suspended: true }),
    }),
  ],
];

describe.each(ends)("when %s", (_what, code, make) => {
  test(`both servers answer ${code}, and its streams hear of nothing that happens after that`, async () => {
    const account = await createAccount(first.url, 100);
    const { headers, end } = await make(account);
    const probe = await createKey(first.url, account, { externalOwnerId: owner });
    const listening = await Promise.all(
      servers.flatMap(({ url }) => Object.values(listens).map((listen) => listen(url, headers))),
    );
    await vi.waitFor(async () => {
      await updateKey(first.url, account, probe.id, { name: `probe ${String(Math.random())}` });
      await vi.waitFor(
        () => {
          for (const said of listening) expect(said()).toContain(probe.id);
        },
        { timeout: 500, interval: 10 },
      );
    }, waitTimes);
    await end();
    for (const { url } of servers) expectEnvelope(await rest(url, "GET", "/v1/keys", headers), code);
    const later = await createKey(second.url, account, { externalOwnerId: owner });
    for (const said of listening) {
      await vi.waitFor(() => expect(said()).toContain(code), waitTimes);
      expect(said()).not.toContain(later.id);
    }
  });
});

describe("a token ends with the secret that made it", () => {
  interface Rotating {
    readonly account: string;
    readonly id: string;
    readonly endsAt: string;
    readonly oldHeaders: RequestHeaders;
    readonly newSecret: string;
    readonly newHeaders: RequestHeaders;
  }

  /** A key with two secrets, and a token of each. */
  async function startRotation(options: object = { overlap_seconds: 3_600 }): Promise<Rotating> {
    const account = await createAccount(first.url, 100);
    const { maker, headers: oldHeaders } = await madeByKey(account);
    const { secret: newSecret, endsAt } = await rotate(account, maker.id, options);
    const { headers: newHeaders } = await createBrowserToken(first.url, account, input, withKey(newSecret));
    return { account, id: maker.id, endsAt, oldHeaders, newSecret, newHeaders };
  }

  /** What every face of every server says: `accepted`, or the code of the refusal. */
  async function saysOf(headers: RequestHeaders): Promise<ReadonlySet<string>> {
    const said = servers.flatMap(({ url }) => [
      rest(url, "GET", "/v1/keys", headers).then(({ status, body }) =>
        status === 200 ? "accepted" : textAt(body, "error"),
      ),
      graphql(url, headers, PageViewerDocument, {}).then(({ viewer }) =>
        viewer.__typename === "Viewer" ? "accepted" : viewer.error,
      ),
    ]);
    return new Set(await Promise.all(said));
  }

  const accepted = new Set(["accepted"]);
  const revoked = new Set(["browser_token_revoked"]);

  test("both tokens live while both secrets do; a completion ends that of the old secret", async () => {
    const { account, id, oldHeaders, newHeaders } = await startRotation();
    expect(await saysOf(oldHeaders)).toEqual(accepted);
    expect(await saysOf(newHeaders)).toEqual(accepted);
    await endRotation(account, id, "complete");
    expect(await saysOf(oldHeaders)).toEqual(revoked);
    expect(await saysOf(newHeaders)).toEqual(accepted);
  });

  test("a cancellation ends that of the new secret, for ever", async () => {
    const { account, id, oldHeaders, newHeaders } = await startRotation();
    await endRotation(account, id, "cancel");
    expect(await saysOf(oldHeaders)).toEqual(accepted);
    expect(await saysOf(newHeaders)).toEqual(revoked);
    const next = await rotate(account, id, { overlap_seconds: 3_600 });
    const { headers } = await createBrowserToken(first.url, account, input, withKey(next.secret));
    expect(await saysOf(headers)).toEqual(accepted);
    expect(await saysOf(newHeaders)).toEqual(revoked);
  });

  test("the first use of the new secret ends that of the old one, if the rotation says so", async () => {
    const { oldHeaders, newHeaders } = await startRotation({
      overlap_seconds: 3_600,
      end_overlap_on_first_use: true,
    });
    expect(await saysOf(oldHeaders)).toEqual(revoked);
    expect(await saysOf(newHeaders)).toEqual(accepted);
  });

  test("a rotation without an overlap ends it at once", async () => {
    const { oldHeaders, newHeaders } = await startRotation({ overlap_seconds: 0 });
    expect(await saysOf(oldHeaders)).toEqual(revoked);
    expect(await saysOf(newHeaders)).toEqual(accepted);
  });

  test("the end of the overlap ends it: not a moment before, and not after", async () => {
    const { oldHeaders, newHeaders, endsAt } = await startRotation({ overlap_seconds: 2 });
    // A server's clock is off the database's by less than this.
    const skewMs = 50;
    const endMs = Date.parse(endsAt);
    const answers: { askedMs: number; answeredMs: number; said: ReadonlySet<string> }[] = [];
    await vi.waitFor(async () => {
      const askedMs = Date.now();
      const said = await saysOf(oldHeaders);
      answers.push({ askedMs, answeredMs: Date.now(), said });
      expect(said).toEqual(revoked);
    }, waitTimes);
    for (const { askedMs, answeredMs, said } of answers) {
      if (said.has("accepted")) expect(askedMs).toBeLessThan(endMs + skewMs);
      if (said.has("browser_token_revoked")) expect(answeredMs).toBeGreaterThan(endMs - skewMs);
    }
    expect(await saysOf(newHeaders)).toEqual(accepted);
  });

  test("one that does not say which secret made it, as servers before 0.3 make them, goes on", async () => {
    const account = await createAccount(first.url);
    const maker = await createManageKey(first.url, account);
    if (!isKeyId(maker.id)) throw new Error(`No id of a key: ${maker.id}`);
    const named = (secretNumber: number | null) =>
      withKey(signBrowserToken(account, { maker: { kind: "key", id: maker.id }, secretNumber }));
    await rotate(account, maker.id, { overlap_seconds: 0 });
    expect(await saysOf(named(null))).toEqual(accepted);
    expect(await saysOf(named(1))).toEqual(revoked);
    expect(await saysOf(named(2))).toEqual(accepted);
    expect(await saysOf(named(3))).toEqual(revoked);
  });
});

test("a stream hears of its owner's keys only, and ends when the token does", async () => {
  const account = await createAccount(first.url, 100);
  const until = Date.now() + 3_000;
  const headers = withKey(signBrowserToken(account, { externalOwnerId: owner, expiresAt: new Date(until) }));
  const said = await listens["an event stream"]?.(first.url, headers);
  const other = await createKey(first.url, account, { externalOwnerId: "customer_8" });
  const managing = await createKey(first.url, account, {
    externalOwnerId: owner,
    permissions: ["KEYS_MANAGE"],
  });
  const own = await createKey(first.url, account, { externalOwnerId: owner });
  await vi.waitFor(() => expect(said?.()).toContain("browser_token_expired"), waitTimes);
  expect(said?.()).toContain(own.id);
  expect(said?.()).not.toContain(other.id);
  expect(said?.()).not.toContain(managing.id);
});

test("tokens of another owner, and tokens that are made after a revocation, go on", async () => {
  const account = await createAccount(first.url);
  const other = await createBrowserToken(first.url, account, { externalOwnerId: "customer_8" });
  const whole = await createBrowserToken(first.url, account);
  await revoke(account, owner);
  const made = await Promise.all(
    servers.map(({ url }) => createBrowserToken(url, account, { externalOwnerId: owner })),
  );
  for (const { headers } of [other, whole, ...made])
    for (const { url } of servers) expect((await rest(url, "GET", "/v1/keys", headers)).status).toBe(200);
});

test("usage ticks of a key end when it is given to another owner", async () => {
  const account = await createAccount(first.url);
  const key = await createKey(first.url, account, { externalOwnerId: owner });
  const { headers } = await createBrowserToken(first.url, account, { externalOwnerId: owner });
  const raw = await openWebSocket(second.url, headers);
  raw.socket.send(
    subscribeMessage(
      "1",
      `subscription { usageTicks(keyId: "${key.id}", everySeconds: 1) { __typename ... on ApiError { error } } }`,
    ),
  );
  await vi.waitFor(() => expect(raw.messages.join()).toContain("UsageTick"), waitTimes);
  await updateKey(first.url, account, key.id, { external_owner_id: "customer_8" });
  await vi.waitFor(() => expect(raw.messages.join()).toContain("key_not_found"), waitTimes);
});
