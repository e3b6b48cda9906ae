import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  CancelApiKeyRotationDocument,
  CompleteApiKeyRotationDocument,
  KeysWithSecretsDocument,
  RotateApiKeyDocument,
  UpdateApiKeyDocument,
  ViewerDocument,
  type RotateApiKeyInput,
} from "../../generated/graphql.js";
import { asOperator, graphql, graphqlText, operatorIn, rest, withKey } from "../../support/client.js";
import type { RequestHeaders } from "../../support/client.js";
import { at, expectEnvelope, listAt, textAt } from "../../support/envelope.js";
import {
  createAccount,
  createKey,
  createManageKey,
  expectMember,
  expireKey,
  revokeKey,
  type CreatedKey,
} from "../../support/fixtures.js";
import { newMember, withCookie } from "../../support/sign-in.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let operator: RequestHeaders;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url, 1_000);
  operator = operatorIn(account);
});
afterAll(() => server.stop());

interface Shown {
  readonly prefix: string;
  readonly lastFour: string;
  readonly secrets: readonly {
    readonly number: number;
    readonly lastFour: string;
    readonly endsAt?: string | null | undefined;
  }[];
  readonly rotation?: { readonly endsAt: string; readonly endsOnFirstUse: boolean } | null | undefined;
}

type Outcome =
  | { readonly code: string }
  | { readonly code: null; readonly key: Shown; readonly secret: string };
type Options = Omit<RotateApiKeyInput, "id">;

interface Surface {
  rotate(id: string, options?: Options, caller?: RequestHeaders): Promise<Outcome>;
  complete(id: string, caller?: RequestHeaders): Promise<Outcome>;
  cancel(id: string, caller?: RequestHeaders): Promise<Outcome>;
}

async function overRest(path: string, caller: RequestHeaders, body?: unknown): Promise<Outcome> {
  const answer = await rest(server.url, "POST", `/v1/keys/${path}`, caller, body);
  if (answer.status !== 200) return { code: textAt(answer.body, "error") };
  const key = at(answer.body, "data");
  const rotation = at(key, "rotation");
  return {
    code: null,
    secret: String(at(key, "secret")),
    key: {
      prefix: textAt(key, "prefix"),
      lastFour: textAt(key, "last_four"),
      secrets: listAt(key, "secrets").map((secret) => ({
        number: Number(at(secret, "number")),
        lastFour: textAt(secret, "last_four"),
        endsAt: at(secret, "ends_at") === null ? null : textAt(secret, "ends_at"),
      })),
      rotation:
        rotation === null
          ? null
          : {
              endsAt: textAt(rotation, "ends_at"),
              endsOnFirstUse: at(rotation, "ends_on_first_use") === true,
            },
    },
  };
}

const surfaces: Record<"rest" | "graphql", Surface> = {
  rest: {
    rotate: (id, { overlapSeconds, endOverlapOnFirstUse } = {}, caller = operator) =>
      overRest(`${id}/rotate`, caller, {
        overlap_seconds: overlapSeconds,
        end_overlap_on_first_use: endOverlapOnFirstUse,
      }),
    complete: (id, caller = operator) => overRest(`${id}/rotate/complete`, caller),
    cancel: (id, caller = operator) => overRest(`${id}/rotate/cancel`, caller),
  },
  graphql: {
    async rotate(id, options = {}, caller = operator) {
      const input = { id, ...options };
      const { rotateApiKey } = await graphql(server.url, caller, RotateApiKeyDocument, { input });
      if ("error" in rotateApiKey) return { code: rotateApiKey.error };
      return { code: null, key: rotateApiKey.apiKey, secret: rotateApiKey.secret };
    },
    async complete(id, caller = operator) {
      const input = { id };
      const { completeApiKeyRotation: done } = await graphql(
        server.url,
        caller,
        CompleteApiKeyRotationDocument,
        {
          input,
        },
      );
      return "error" in done ? { code: done.error } : { code: null, key: done.apiKey, secret: "" };
    },
    async cancel(id, caller = operator) {
      const input = { id };
      const { cancelApiKeyRotation: done } = await graphql(server.url, caller, CancelApiKeyRotationDocument, {
        input,
      });
      return "error" in done ? { code: done.error } : { code: null, key: done.apiKey, secret: "" };
    },
  },
};

function done(outcome: Outcome): { key: Shown; secret: string } {
  if (outcome.code !== null) throw new Error(`Refused with ${outcome.code}`);
  return outcome;
}

/** `accepted`, or the code of the refusal. */
async function check(secret: string): Promise<string> {
  const answer = await rest(server.url, "GET", "/v1/authorize", withKey(secret));
  return answer.status === 200 ? "accepted" : textAt(answer.body, "error");
}

describe.each(["rest", "graphql"] as const)("a rotation over %s", (name) => {
  const surface = surfaces[name];
  const begin = async (options: Options = {}) => {
    const key = await createKey(server.url, account);
    const rotated = done(await surface.rotate(key.id, options));
    return { ...key, next: rotated.secret, shown: rotated.key };
  };

  test("gives a second secret under the same id; both work, and the key shows them", async () => {
    const before = Date.now();
    const { secret, next, shown } = await begin();
    expect(next).not.toBe(secret);
    expect([await check(secret), await check(next)]).toEqual(["accepted", "accepted"]);
    expect(shown.lastFour).toBe(next.slice(-4));
    expect(shown.secrets).toMatchObject([
      { number: 2, lastFour: next.slice(-4), endsAt: null },
      { number: 1, lastFour: secret.slice(-4), endsAt: shown.rotation?.endsAt },
    ]);
    expect(shown.rotation?.endsOnFirstUse).toBe(false);
    const overlapMs = Date.parse(shown.rotation?.endsAt ?? "") - before;
    expect(Math.round(overlapMs / 60_000)).toBe(24 * 60);
  });

  test("with an overlap of 0 ends the secret before at once, and is over", async () => {
    const { id, secret, next, shown } = await begin({ overlapSeconds: 0 });
    expect([await check(secret), await check(next)]).toEqual(["api_key_revoked", "accepted"]);
    expect(shown).toMatchObject({ secrets: [{ number: 2 }], rotation: null });
    expect((await surface.cancel(id)).code).toBe("rotation_not_found");
  });

  test("is completed: the secret before is refused as revoked", async () => {
    const { id, secret, next } = await begin();
    const { key } = done(await surface.complete(id));
    expect(key).toMatchObject({ lastFour: next.slice(-4), secrets: [{ number: 2 }], rotation: null });
    expect([await check(secret), await check(next)]).toEqual(["api_key_revoked", "accepted"]);
    expect((await surface.complete(id)).code).toBe("rotation_not_found");
  });

  test("is cancelled: the new secret is refused as revoked, and the key is known by the one before", async () => {
    const { id, secret, next, record } = await begin();
    const { key } = done(await surface.cancel(id));
    expect(key).toMatchObject({
      prefix: record.prefix,
      lastFour: record.lastFour,
      secrets: [{ number: 1, endsAt: null }],
      rotation: null,
    });
    expect([await check(secret), await check(next)]).toEqual(["accepted", "api_key_revoked"]);
    const again = done(await surface.rotate(id));
    expect(again.key.secrets.map(({ number }) => number)).toEqual([3, 1]);
    expect(await check(again.secret)).toBe("accepted");
  });

  test("while one is under way is rotation_in_progress; after it, rotates again", async () => {
    const { id } = await begin();
    expect((await surface.rotate(id)).code).toBe("rotation_in_progress");
    done(await surface.complete(id));
    expect(done(await surface.rotate(id)).key.secrets.map(({ number }) => number)).toEqual([3, 2]);
  });

  test("ends by time: then the secret before is refused as revoked, and the key shows one", async () => {
    const { id, secret, next } = await begin({ overlapSeconds: 1 });
    await vi.waitFor(async () => expect(await check(secret)).toBe("api_key_revoked"), { timeout: 10_000 });
    expect(await check(next)).toBe("accepted");
    expect((await surface.complete(id)).code).toBe("rotation_not_found");
  });

  test("ends at the first use of the new secret, if asked; to ask who one is, is no use", async () => {
    const { secret, next, shown } = await begin({ endOverlapOnFirstUse: true });
    expect(shown.rotation?.endsOnFirstUse).toBe(true);
    await rest(server.url, "GET", "/v1/keys/me", withKey(next));
    await graphql(server.url, withKey(next), ViewerDocument, {});
    expect(await check(secret)).toBe("accepted");
    const uses = await Promise.all(Array.from({ length: 20 }, () => check(next)));
    expect(new Set(uses)).toEqual(new Set(["accepted"]));
    expect([await check(secret), await check(next)]).toEqual(["api_key_revoked", "accepted"]);
  });

  test.each([-1, 0.5, 2_592_001])("with an overlap of %d seconds is refused", async (overlapSeconds) => {
    const { id } = await createKey(server.url, account);
    if (name === "graphql" && !Number.isInteger(overlapSeconds)) return;
    expect((await surface.rotate(id, { overlapSeconds })).code).toBe("validation_error");
  });

  test("is refused for a key that expired, is revoked, is another account's, or never was", async () => {
    const expired = await createKey(server.url, account);
    await expireKey(server.databaseUrl, expired.id);
    expect((await surface.rotate(expired.id)).code).toBe("validation_error");
    const revoked = await createKey(server.url, account);
    await revokeKey(server.url, account, revoked.id);
    const foreign = await createKey(server.url, await createAccount(server.url));
    for (const id of [revoked.id, foreign.id, "key_nowhere"]) {
      for (const act of [surface.rotate(id), surface.complete(id), surface.cancel(id)]) {
        expect((await act).code).toBe("key_not_found");
      }
    }
  });
});

test("an overlap never lasts past the expiry of the key", async () => {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const { id } = await createKey(server.url, account, { expiresAt });
  const { key } = done(await surfaces.graphql.rotate(id));
  expect(Date.parse(key.rotation?.endsAt ?? "")).toBe(Date.parse(expiresAt));
});

test("an expiry that is set during the overlap ends it, and says so on both surfaces", async () => {
  const { id } = await createKey(server.url, account);
  done(await surfaces.rest.rotate(id));
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const changed = await rest(server.url, "PATCH", `/v1/keys/${id}`, operator, { expires_at: expiresAt });
  expect(at(changed.body, "data", "rotation", "ends_at")).toBe(expiresAt);
  const query = `{ apiKey(id: "${id}") { ... on ApiKey { rotation { endsAt } secrets { endsAt } } } }`;
  const read = await graphqlText(server.url, operator, query);
  expect(at(read.body, "data", "apiKey")).toEqual({
    rotation: { endsAt: expiresAt },
    secrets: [{ endsAt: null }, { endsAt: expiresAt }],
  });
  // Extended again, the overlap is what it was.
  const cleared = await rest(server.url, "PATCH", `/v1/keys/${id}`, operator, { expires_at: null });
  expect(Date.parse(textAt(cleared.body, "data", "rotation", "ends_at"))).toBeGreaterThan(
    Date.parse(expiresAt),
  );
});

test("a rotation that must be refused says why: the detail of an expired key is its id", async () => {
  const { id } = await createKey(server.url, account);
  await expireKey(server.databaseUrl, id);
  const answer = await rest(server.url, "POST", `/v1/keys/${id}/rotate`, operator);
  expectEnvelope(answer, "validation_error", ["id"]);
  expect(answer.text).toContain("create a new key");
});

test("of many rotations of one key at once exactly one wins, and its secret is the one that works", async () => {
  const { id, secret } = await createKey(server.url, account);
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, turn) => surfaces[turn % 2 === 0 ? "rest" : "graphql"].rotate(id)),
  );
  const winners = outcomes.filter(({ code }) => code === null).map((outcome) => done(outcome).secret);
  expect(winners).toHaveLength(1);
  expect(outcomes.filter(({ code }) => code === "rotation_in_progress")).toHaveLength(11);
  for (const working of [secret, ...winners]) expect(await check(working)).toBe("accepted");
});

test("of a completion and a cancellation at once exactly one wins, and one secret works", async () => {
  const { id, secret } = await createKey(server.url, account);
  const { secret: next } = done(await surfaces.rest.rotate(id));
  const outcomes = await Promise.all([surfaces.rest.complete(id), surfaces.graphql.cancel(id)]);
  expect(outcomes.map(({ code }) => code).toSorted()).toEqual([null, "rotation_not_found"].toSorted());
  const said = [await check(secret), await check(next)].toSorted();
  expect(said).toEqual(["accepted", "api_key_revoked"]);
});

test("a key at the ceiling of its account is rotated, and its limits go on counting", async () => {
  const full = await createAccount(server.url, 1);
  const { id, secret } = await createKey(server.url, full, { maxUses: 3, allowedIps: ["127.0.0.0/8"] });
  expect(await check(secret)).toBe("accepted");
  const { secret: next } = done(await surfaces.rest.rotate(id, {}, operatorIn(full)));
  expect([await check(next), await check(secret)]).toEqual(["accepted", "accepted"]);
  expect([await check(next), await check(secret)]).toEqual(["key_uses_exceeded", "key_uses_exceeded"]);
  const looked = await rest(server.url, "GET", `/v1/keys/${id}`, operatorIn(full));
  expect(at(looked.body, "data")).toMatchObject({ allowed_ips: ["127.0.0.0/8"], max_uses: 3 });
});

test("the caller and a gateway are told which secret was presented", async () => {
  const { id, secret } = await createKey(server.url, account);
  const { secret: next } = done(await surfaces.rest.rotate(id));
  const text = `mutation ($key: String!) { verifyApiKey(input: { key: $key }) { ... on ApiKeyVerification {
    secret { prefix lastFour } apiKey { lastFour secrets { lastFour } } } } }`;
  for (const presented of [secret, next]) {
    const lastFour = presented.slice(-4);
    const me = await rest(server.url, "GET", "/v1/keys/me", withKey(presented));
    expect(at(me.body, "data")).toMatchObject({
      secret: { prefix: "lk", last_four: lastFour },
      last_four: next.slice(-4),
    });
    const viewer = await graphqlText(
      server.url,
      withKey(presented),
      "{ viewer { ... on Viewer { secret { prefix lastFour } } } }",
    );
    expect(at(viewer.body, "data", "viewer", "secret")).toEqual({ prefix: "lk", lastFour });
    const checked = await rest(server.url, "POST", "/v1/keys/verify", asOperator, { key: presented });
    expect(at(checked.body, "data", "secret")).toEqual({ prefix: "lk", last_four: lastFour });
    const verified = await graphqlText(server.url, asOperator, text, { key: presented });
    expect(at(verified.body, "data", "verifyApiKey")).toEqual({
      secret: { prefix: "lk", lastFour },
      apiKey: {
        lastFour: next.slice(-4),
        secrets: [{ lastFour: next.slice(-4) }, { lastFour: secret.slice(-4) }],
      },
    });
  }
});

test("each secret says when it was last used, also while both are in use", async () => {
  const { id, secret } = await createKey(server.url, account);
  const { secret: next } = done(await surfaces.rest.rotate(id));
  const usedAt = async () => {
    const answer = await rest(server.url, "GET", `/v1/keys/${id}`, operator);
    return listAt(answer.body, "data", "secrets").map((shown) => at(shown, "last_used_at"));
  };
  const used = async (working: string, index: number, sinceMs: number) => {
    expect(await check(working)).toBe("accepted");
    await vi.waitFor(async () => {
      const moments = await usedAt();
      expect(Date.parse(String(moments[index]))).toBeGreaterThanOrEqual(sinceMs - 1_000);
    });
  };
  await used(secret, 1, Date.now());
  expect(await usedAt()).toEqual([null, expect.any(String)]);
  const [, before] = await usedAt();
  await used(next, 0, Date.now());
  expect((await usedAt())[1]).toBe(before);
  await onDatabase(server.databaseUrl, (client) =>
    client.query("UPDATE key_secrets SET last_used_at = '2026-01-01' WHERE key_id = $1 AND number = 1", [id]),
  );
  await used(secret, 1, Date.now());
});

test("a page of 100 keys with their secrets costs one statement more than without", async () => {
  const many = await createAccount(server.url, 100);
  for (let count = 0; count < 100; count += 10) {
    await Promise.all(Array.from({ length: 10 }, () => createKey(server.url, many)));
  }
  const counting = async (work: () => Promise<unknown>) => {
    const before = server.statements.length;
    await work();
    return server.statements.length - before;
  };
  const plain = await counting(() =>
    graphqlText(
      server.url,
      operatorIn(many),
      "{ apiKeys(first: 100) { ... on ApiKeyConnection { edges { node { id } } } } }",
    ),
  );
  const withSecrets = await counting(async () => {
    const { apiKeys } = await graphql(server.url, operatorIn(many), KeysWithSecretsDocument, { first: 100 });
    const { edges } = expectMember(apiKeys, "ApiKeyConnection");
    expect(edges.filter(({ node }) => node.secrets.length === 1)).toHaveLength(100);
  });
  expect(withSecrets).toBe(plain + 1);
});

describe("who may rotate", () => {
  const codeOf = async (key: CreatedKey, caller: RequestHeaders) =>
    (await surfaces.rest.rotate(key.id, {}, caller)).code;

  test("a developer: the own keys, but for one that manages keys; an owner: all", async () => {
    const developer = withCookie((await newMember(server, account, "dev@example.com", "DEVELOPER")).cookie);
    const owner = withCookie((await newMember(server, account, "owner@example.com", "OWNER")).cookie);
    const made = await rest(server.url, "POST", "/v1/keys", developer, { name: "own" });
    const own = { id: textAt(made.body, "data", "id"), secret: "" };
    expect((await surfaces.rest.rotate(own.id, {}, developer)).code).toBeNull();
    expect((await surfaces.graphql.complete(own.id, developer)).code).toBeNull();
    const other = await createKey(server.url, account);
    expect(await codeOf(other, developer)).toBe("endpoint_restricted");
    expect((await surfaces.graphql.complete(other.id, developer)).code).toBe("endpoint_restricted");
    await onDatabase(server.databaseUrl, (client) =>
      client.query("UPDATE api_keys SET permissions = '{keys:manage}' WHERE id = $1", [own.id]),
    );
    expect((await surfaces.rest.rotate(own.id, {}, developer)).code).toBe("endpoint_restricted");
    expect(await codeOf(other, owner)).toBeNull();
  });

  test("a key: itself, and keys that it could create", async () => {
    const manager = await createManageKey(server.url, account);
    const limited = await createKey(server.url, account, {
      permissions: ["KEYS_MANAGE"],
      allowedIps: ["127.0.0.1"],
    });
    const counted = await createKey(server.url, account, { permissions: ["KEYS_MANAGE"], maxUses: 100 });
    const plain = await createKey(server.url, account);
    const narrow = await createKey(server.url, account, { allowedIps: ["127.0.0.1"], maxUses: 5 });
    expect(await codeOf(plain, withKey(plain.secret))).toBe("endpoint_restricted");
    expect(await codeOf(plain, withKey(limited.secret))).toBe("endpoint_restricted");
    expect(await codeOf(narrow, withKey(counted.secret))).toBe("endpoint_restricted");
    expect(await codeOf(narrow, withKey(limited.secret))).toBeNull();
    expect(await codeOf(counted, withKey(counted.secret))).toBeNull();
    expect(await codeOf(limited, withKey(manager.secret))).toBeNull();
    expect(await codeOf(manager, withKey(manager.secret))).toBeNull();
  });
});

test("a rotation and its end each make the version of the key grow, and leave the other fields alone", async () => {
  const { id } = await createKey(server.url, account, {
    name: "kept",
    rate: { limit: 5, windowSeconds: 60 },
  });
  const read = () =>
    onDatabase(server.databaseUrl, async (client) => {
      const { rows } = await client.query<Record<string, unknown>>(
        "SELECT version, name, rate_limit, max_uses, created_at FROM api_keys WHERE id = $1",
        [id],
      );
      return rows[0] ?? {};
    });
  const before = await read();
  done(await surfaces.rest.rotate(id));
  done(await surfaces.rest.cancel(id));
  expect(await read()).toEqual({ ...before, version: Number(before["version"]) + 2 });
});

test("a managing use of the new secret ends the one before, if the rotation asked for it", async () => {
  const manager = await createManageKey(server.url, account);
  const { secret: next } = done(await surfaces.rest.rotate(manager.id, { endOverlapOnFirstUse: true }));
  expect((await rest(server.url, "GET", "/v1/keys", withKey(next))).status).toBe(200);
  expect(await check(manager.secret)).toBe("api_key_revoked");
});

test("a key that is changed during its rotation is changed under both secrets", async () => {
  const { id, secret } = await createKey(server.url, account);
  const { secret: next } = done(await surfaces.rest.rotate(id));
  await Promise.all([check(secret), check(next)]);
  const input = { id, allowedIps: ["192.0.2.1"] };
  await graphql(server.url, operator, UpdateApiKeyDocument, { input });
  expect([await check(secret), await check(next)]).toEqual(["ip_restricted", "ip_restricted"]);
  await revokeKey(server.url, account, id);
  expect([await check(secret), await check(next)]).toEqual(["api_key_revoked", "api_key_revoked"]);
});
