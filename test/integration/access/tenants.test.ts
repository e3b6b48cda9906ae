import { isInterfaceType, type GraphQLInterfaceType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateSecret } from "../../../src/core/model/keys/secret.js";
import { createSchema } from "../../../src/graphql/schema.js";
import {
  CreateApiKeyDocument,
  RemoveMemberDocument,
  WhoAmIDocument,
  type MemberRole,
} from "../../generated/graphql.js";
import { createBrowserToken } from "../../support/browser-tokens.js";
import { newMember, withCookie } from "../../support/sign-in.js";
import {
  graphql,
  graphqlText,
  operatorIn,
  rest,
  withKey,
  type RequestHeaders,
} from "../../support/client.js";
import {
  createAccount,
  createKey,
  createManageKey,
  createOperator,
  expectMember,
} from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { selectAll } from "./select-all.js";
import { isQuick } from "../../support/thorough.js";

interface Tenant {
  readonly account: string;
  readonly keyId: string;
  readonly memberId: string;
  readonly sessionId: string;
  readonly personId: string;
  /** An operator belongs to no tenant, and is seen by none. */
  readonly operatorId: string;
  /** Whatever nobody outside may see. */
  readonly marks: readonly string[];
  readonly callers: Readonly<Record<string, RequestHeaders>>;
}

const schema = createSchema();
let server: TestServer;
let mine: Tenant;
let theirs: Tenant;
/** What is stored of them, read last. */
let kept: unknown;

beforeAll(async () => {
  server = await startTestServer();
  mine = await createTenant("mine");
  theirs = await createTenant("theirs");
  kept = await stored(theirs);
});
afterAll(() => server.stop());

async function createTenant(name: string): Promise<Tenant> {
  const { url } = server;
  const account = await createAccount(url, 1_000, `${name} account`);
  const join = (role: MemberRole, as: string = role) =>
    newMember(server, account, `${as.toLowerCase()}@${name}.example`, role);
  const [owner, developer, viewer, gone] = [
    await join("OWNER"),
    await join("DEVELOPER"),
    await join("VIEWER"),
    await join("OWNER", "gone"),
  ];
  await graphql(url, operatorIn(account), RemoveMemberDocument, { input: { id: gone.id } });
  const { viewer: seen } = await graphql(url, withCookie(owner.cookie), WhoAmIDocument, {});
  const { person, session } = expectMember(seen, "Viewer");
  const { createApiKey } = await graphql(url, withCookie(owner.cookie), CreateApiKeyDocument, {
    input: { name: `${name} key` },
  });
  const { apiKey } = expectMember(createApiKey, "CreateApiKeySuccess");
  const [sessionId = "", personId = ""] = [session?.id, person?.id];
  return {
    account,
    keyId: apiKey.id,
    memberId: owner.id,
    sessionId,
    personId,
    operatorId: (await createOperator(url, ["KEYS_VERIFY"])).id,
    marks: [
      account,
      apiKey.id,
      owner.id,
      developer.id,
      viewer.id,
      sessionId,
      personId,
      `@${name}.example`,
      `${name} `,
    ],
    callers: {
      owner: withCookie(owner.cookie),
      developer: withCookie(developer.cookie),
      viewer: withCookie(viewer.cookie),
      "removed member": withCookie(gone.cookie),
      "key that manages": withKey((await createManageKey(url, account)).secret),
      "plain key": withKey((await createKey(url, account)).secret),
      "browser token": (await createBrowserToken(url, account)).headers,
      nobody: {},
    },
  };
}

/** What `node` is asked for, each with its type. */
const nodesOf = (tenant: Tenant): readonly (readonly [id: string, type: string])[] => [
  [tenant.keyId, "ApiKey"],
  [tenant.account, "Account"],
  [tenant.memberId, "Member"],
  [tenant.sessionId, "Session"],
  [tenant.personId, "Person"],
  [tenant.operatorId, "Operator"],
  [`aud_1_${tenant.account}`, "AuditEvent"],
  [`vwr_${tenant.keyId}`, "Viewer"],
  [`vwr_${tenant.personId}_${tenant.account}`, "Viewer"],
];

/** The arguments with which a root field is asked for what belongs to a tenant. */
const asks: Record<string, (tenant: Tenant) => readonly string[]> = {
  viewer: () => [""],
  node: (tenant) => nodesOf(tenant).map(([id]) => idArgument(id)),
  apiKeys: () => ["", "(filter: {status: [ACTIVE, REVOKED, EXPIRED]})"],
  apiKey: ({ keyId }) => [idArgument(keyId)],
  account: ({ account }) => [idArgument(account)],
  keyHealth: () => ["", "(idleDays: 1)"],
  accounts: () => [""],
  members: () => [""],
  member: ({ memberId }) => [idArgument(memberId)],
  memberships: () => [""],
  sessions: () => [""],
  createApiKey: () => ['(input: {name: "k"})'],
  updateApiKey: ({ keyId }) => [`(input: {id: "${keyId}", name: "taken"})`],
  rotateApiKey: ({ keyId }) => [inputId(keyId)],
  completeApiKeyRotation: ({ keyId }) => [inputId(keyId)],
  cancelApiKeyRotation: ({ keyId }) => [inputId(keyId)],
  createSecretLink: ({ keyId }) => [`(input: {keyId: "${keyId}", secret: "${generateSecret("lk")}"})`],
  createBrowserToken: () => ["(input: {actions: [KEYS_READ]})"],
  revokeBrowserTokens: () => ["(input: {})"],
  revokeApiKey: ({ keyId }) => [inputId(keyId)],
  // The result of one key repeats the id that was asked for; that a foreign one changes nothing is in revoke-several.test.ts.
  revokeApiKeys: ({ keyId }) => [
    `(input: {ids: ["${keyId}"], allOrNothing: true})`,
    `(input: {filter: {olderThanDays: 1}, dryRun: true})`,
  ],
  endSubscription: ({ account }) => [`(input: {accountId: "${account}"})`],
  updateReminders: () => ["(input: {aboutKeys: false})"],
  updateKeyPolicy: () => ["(input: {keysMustExpire: false})"],
  createAccount: () => ['(input: {name: "n"})'],
  updateAccount: ({ account }) => [`(input: {id: "${account}", suspended: true})`],
  inviteMember: () => ['(input: {email: "intruder@evil.example", role: OWNER})'],
  changeMemberRole: ({ memberId }) => [`(input: {id: "${memberId}", role: VIEWER})`],
  removeMember: ({ memberId }) => [inputId(memberId)],
  leaveAccount: () => [""],
  revokeSession: ({ sessionId }) => [inputId(sessionId)],
  operators: () => [""],
  peppers: () => [""],
  plans: () => [""],
  replicas: () => [""],
  operator: ({ operatorId }) => [idArgument(operatorId)],
  createOperator: () => ['(input: {name: "o", permissions: [KEYS_VERIFY]})'],
  revokeOperator: ({ operatorId }) => [inputId(operatorId)],
  auditEvents: ({ keyId }) => ["", `(filter: {target: "${keyId}"})`],
  verifyAuditTrail: () => [""],
  verifyApiKey: () => ['(input: {key: "x"})'],
  verifyApiKeys: () => ['(inputs: [{key: "x"}])'],
  environments: () => [""],
  scopes: () => [""],
};

/** They name nobody and nothing, and act on the one who asks. */
const ofNoTenant = [
  "revokeCallingApiKey",
  "signOut",
  "signOutEverywhere",
  "requestMagicLink",
  "redeemMagicLink",
  "openSecretLink",
];

function idArgument(id: string): string {
  return `(id: "${id}")`;
}

function inputId(id: string): string {
  return `(input: {id: "${id}"})`;
}

const roots = [
  { word: "query", type: schema.getQueryType() },
  { word: "mutation", type: schema.getMutationType() },
];

const fields = roots.flatMap(({ word, type }) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({ word, name: field.name, type: field.type })),
);

function documentsFor(name: string, tenant: Tenant): string[] {
  const field = fields.find((other) => other.name === name);
  if (field === undefined) throw new Error(`There is no field ${name}`);
  if (isInterfaceType(field.type)) return nodeDocuments(field.type, tenant);
  const selection = selectAll(field.type, 4);
  return (asks[name]?.(tenant) ?? []).map((args) => `${field.word} { ${name}${args} ${selection} }`);
}

/** A quick run asks for the fields of a node's own type only: a node of one type has no others to show. */
function nodeDocuments(node: GraphQLInterfaceType, tenant: Tenant): string[] {
  return schema.getPossibleTypes(node).flatMap((type) =>
    nodesOf(tenant)
      .filter(([, own]) => !isQuick || own === type.name)
      .map(
        ([id]) => `query { node${idArgument(id)} { __typename ... on ${type.name} ${selectAll(type, 3)} } }`,
      ),
  );
}

/** Everything that is stored of a tenant, but for when somebody was there last. */
function stored({ account }: Tenant): Promise<unknown> {
  return onDatabase(server.databaseUrl, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(
      `SELECT (SELECT json_agg(a ORDER BY id) FROM accounts a WHERE id = $1) AS account,
              (SELECT json_agg(to_jsonb(k) - 'last_used_at' ORDER BY id) FROM api_keys k WHERE account_id = $1) AS keys,
              (SELECT json_agg(m ORDER BY id) FROM members m WHERE account_id = $1) AS members,
              (SELECT json_agg(to_jsonb(s) - 'last_seen_at' ORDER BY id) FROM sessions s
               WHERE person_id IN (SELECT person_id FROM members WHERE account_id = $1)) AS sessions,
              (SELECT json_agg(o ORDER BY id) FROM operators o) AS operators,
              (SELECT json_agg(h) FROM audit_heads h WHERE account_id = $1) AS trail`,
      [account],
    );
    return rows;
  });
}

/** Since it was looked at last. */
async function expectUnchanged(): Promise<void> {
  const before = kept;
  kept = await stored(theirs);
  expect(kept).toEqual(before);
}

test("every query and mutation is walked", () => {
  const walked = [...Object.keys(asks), ...ofNoTenant].toSorted();
  expect(walked).toEqual(fields.map(({ name }) => name).toSorted());
});

test("a node is asked for of every type", () => {
  const type = schema.getQueryType()?.getFields()["node"]?.type;
  if (!isInterfaceType(type)) throw new Error("A node is an interface");
  const types = new Set(nodesOf(mine).map(([, own]) => own));
  expect([...types].toSorted()).toEqual(
    schema
      .getPossibleTypes(type)
      .map(({ name }) => name)
      .toSorted(),
  );
});

test("the walk sees what it looks for: an owner is shown their own", async () => {
  const owner = mine.callers["owner"] ?? {};
  const texts: string[] = [];
  for (const name of ["viewer", "node", "apiKeys", "members", "memberships", "sessions", "auditEvents"]) {
    for (const document of documentsFor(name, mine)) {
      const answer = await graphqlText(server.url, owner, document);
      expect(answer.body["errors"], answer.text).toBeUndefined();
      texts.push(answer.text);
    }
  }
  for (const mark of mine.marks) expect(texts.join()).toContain(mark);
});

const callers = ["owner", "removed member", "key that manages", "browser token"];
/** May do less than one of those. */
const others = ["developer", "viewer", "plain key", "nobody"];

describe.each(isQuick ? callers : [...callers, ...others])("a caller from outside: %s", (caller) => {
  test.each(Object.keys(asks))("learns and changes nothing of another tenant by %s", async (name) => {
    for (const account of [undefined, mine.account, theirs.account]) {
      if (name === "leaveAccount" && account !== theirs.account) continue;
      const named: RequestHeaders = account === undefined ? {} : { "X-Account-Id": account };
      for (const document of documentsFor(name, theirs)) {
        const { text, status } = await graphqlText(
          server.url,
          { ...mine.callers[caller], ...named },
          document,
        );
        expect(status, text).toBe(200);
        expect(text).not.toMatch(/GRAPHQL_VALIDATION_FAILED|operation_too_complex/);
        for (const mark of [...theirs.marks, theirs.operatorId]) expect(text).not.toContain(mark);
      }
    }
    await expectUnchanged();
  });

  test("learns and changes nothing of another tenant over REST", async () => {
    const { keyId } = theirs;
    for (const account of [undefined, mine.account, theirs.account]) {
      const headers: RequestHeaders = {
        ...mine.callers[caller],
        ...(account === undefined ? {} : { "X-Account-Id": account }),
      };
      for (const [method, path, body] of [
        ["GET", "/v1/keys?status=active,revoked,expired"],
        ["GET", "/v1/keys/me"],
        ["GET", `/v1/keys/${keyId}`],
        ["PATCH", `/v1/keys/${keyId}`, { name: "taken" }],
        ["DELETE", `/v1/keys/${keyId}`],
        ["POST", `/v1/accounts/${theirs.account}/end-subscription`],
        ["GET", `/v1/accounts/${theirs.account}`],
        ["PATCH", "/v1/key-policy", { keys_must_expire: true }],
        ["GET", "/v1/reminders"],
        ["PATCH", "/v1/reminders", { about_keys: false }],
      ] as const) {
        const { text } = await rest(server.url, method, path, headers, body);
        for (const mark of [...theirs.marks, theirs.operatorId]) expect(text).not.toContain(mark);
      }
    }
    await expectUnchanged();
  });
});
