import { beforeAll, describe, expect, test } from "vitest";
import {
  CreateKeyDocument,
  RevokeKeyDocument,
  RotateKeyDocument,
  type CreateApiKeyInput,
} from "../../../packages/react/src/generated/graphql.js";
import { problemOfFailure } from "../../../packages/react/src/client/problem.js";
import { wordsFor } from "../../../packages/react/src/look/problem-words.js";
import { english } from "../../../packages/react/src/texts/english.js";
import { german } from "../../../packages/react/src/texts/german.js";
import { withTexts } from "../../../packages/react/src/texts/texts.js";
import { UpdateAccountDocument } from "../../generated/graphql.js";
import { createBrowserToken } from "../../support/browser-tokens.js";
import { asOperator, graphql, operatorIn, withKey, type RequestHeaders } from "../../support/client.js";
import { createAccount, createKey, expectMember } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
beforeAll(async () => {
  server = await startTestServer({ ENVIRONMENTS: "live:lk_live,test:lk_test" });
  account = await createAccount(server.url, 50);
  return () => server.stop();
});

const dayMs = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString();

/** What is wrong with a key that somebody wants to create, as the server says it and as a German page does. */
async function refusalOf(input: Partial<CreateApiKeyInput>, as: RequestHeaders = operatorIn(account)) {
  const { createApiKey } = await graphql(server.url, as, CreateKeyDocument, {
    input: { name: "refused", ...input },
    hasAccount: false,
  });
  if (!("error" in createApiKey)) throw new Error("The key was created");
  return problemOfFailure(createApiKey).details.map((detail) => ({
    german: wordsFor(german.problem, detail),
    english: wordsFor(english.problem, detail),
  }));
}

describe("a German page names what the server names", () => {
  test.each<[string, Partial<CreateApiKeyInput>, string]>([
    [
      "a number out of range",
      { maxUses: 0 },
      "Benutzungen insgesamt: eine ganze Zahl von 1 bis 1.000.000.000.",
    ],
    [
      "a part of a field",
      { rate: { limit: 5, windowSeconds: 90_000 } },
      "Benutzungen je Zeitfenster: eine ganze Zahl von 1 bis 86.400.",
    ],
    ["days without use", { idleTimeoutDays: 5_000 }, "Tage ohne Benutzung: eine ganze Zahl von 1 bis 3.650."],
    ["a long text", { description: "x".repeat(501) }, "Beschreibung: höchstens 500 Zeichen."],
    [
      "a long list",
      { tags: Array.from({ length: 21 }, (_, at) => `t${String(at)}`) },
      "Schlagwörter: höchstens 20 Einträge.",
    ],
    [
      "a form",
      { allowedIps: ["at home"] },
      "Adressen: je Zeile eine IP-Adresse oder ein Netz, etwa 192.0.2.0/24.",
    ],
    ["a time that is over", { expiresAt: inDays(-1) }, "Ablauf: muss in der Zukunft liegen."],
    [
      "a large object",
      { metadata: { text: "x".repeat(5_000) } },
      "Metadaten: höchstens 4.096 Bytes als JSON.",
    ],
    ["an environment", { environment: "moon" }, "Umgebung: eines von live, test."],
    [
      "a text that cannot be stored",
      { description: "\0" },
      "Beschreibung: nur gültige Unicode-Zeichen, und kein NUL.",
    ],
  ])("%s", async (_what, input, words) => {
    expect(await refusalOf(input)).toEqual([{ german: words, english: null }]);
  });

  test("the days and the scopes of the account's policy", async () => {
    const strict = await createAccount(server.url, 50);
    const as = operatorIn(strict);
    const keyPolicy = { maxKeyLifetimeDays: 90, keysMustExpire: true, allowedScopes: ["reports:*"] };
    const input = { id: strict, keyPolicy };
    const { updateAccount } = await graphql(server.url, asOperator, UpdateAccountDocument, { input });
    expectMember(updateAccount, "UpdateAccountSuccess");
    const germanOf = async (wanted: Partial<CreateApiKeyInput>) =>
      (await refusalOf(wanted, as)).map((refused) => refused.german);
    expect(await germanOf({ expiresAt: inDays(120) })).toEqual([
      "Ablauf: höchstens 90 Tage nach der Erstellung, so verlangt es dieses Konto.",
    ]);
    expect(await germanOf({ expiresAt: null })).toEqual([
      "Ablauf: Jeder Schlüssel dieses Kontos muss ablaufen.",
    ]);
    expect(await germanOf({ expiresAt: inDays(5), scopes: ["reports:read", "invoices:read"] })).toEqual([
      "Bereiche: Dieses Konto erlaubt invoices:read nicht.",
    ]);
  });

  test("the scope that a token lacks, and the owner that is not its own", async () => {
    const { headers } = await createBrowserToken(server.url, account, {
      externalOwnerId: "customer-7",
      scopes: ["reports:read"],
    });
    const refused = await refusalOf({ scopes: ["invoices:read"], externalOwnerId: "customer-8" }, headers);
    expect(refused.map((detail) => detail.german)).toEqual([
      "Bereiche: Diese Seite darf invoices:read keinem Schlüssel geben.",
      "Inhaber: Diese Seite erstellt nur Schlüssel ihres eigenen Inhabers.",
    ]);
  });

  test("what the key that makes the token has itself", async () => {
    const maker = await createKey(server.url, account, {
      name: "maker",
      permissions: ["KEYS_MANAGE"],
      expiresAt: inDays(10),
      allowedIps: [],
    });
    const refused = await refusalOf({ environment: "test" }, withKey(maker.secret));
    expect(refused.map((detail) => detail.german)).toEqual([
      "Umgebung: nur live, wie der Schlüssel dieser Seite.",
      "Ablauf: nicht mehr, als der Schlüssel dieser Seite selbst hat.",
    ]);
  });

  test("a rotation and a revocation", async () => {
    const { id } = await createKey(server.url, account, { name: "rotated" });
    const as = operatorIn(account);
    const { rotateApiKey } = await graphql(server.url, as, RotateKeyDocument, {
      input: { id, overlapSeconds: -1 },
    });
    const { revokeApiKey } = await graphql(server.url, as, RevokeKeyDocument, {
      input: { id, note: "x".repeat(501) },
      hasAccount: false,
    });
    const said = [rotateApiKey, revokeApiKey].map((result) =>
      problemOfFailure(expectMember(result, "ValidationError")).details.map((detail) =>
        wordsFor(german.problem, detail),
      ),
    );
    expect(said).toEqual([
      ["Sekunden, die das alte Geheimnis noch gilt: eine ganze Zahl von 0 bis 2.592.000."],
      ["Notiz: höchstens 500 Zeichen."],
    ]);
  });
});

test("a page's own sentence about a field, or a rule, takes the place of ours", () => {
  const own = withTexts(german, {
    problem: { fields: { tags: "Eigene Worte." }, rules: { TOO_LONG: () => "Zu lang." } },
  });
  const broken = (field: string, name: "MALFORMED" | "TOO_LONG") =>
    wordsFor(own.problem, { field, message: "", rule: { name, least: null, most: 5, value: null } });
  expect(broken("tags", "MALFORMED")).toBe("Eigene Worte.");
  expect(broken("description", "TOO_LONG")).toBe("Zu lang.");
  expect(broken("allowedIps", "MALFORMED")).toMatch(/^Adressen: je Zeile/);
});
