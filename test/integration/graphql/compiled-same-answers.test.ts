import { validate, parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOperationLimits, type OperationLimits } from "../../../src/graphql/limits/operation-limits.js";
import { createSchema } from "../../../src/graphql/schema.js";
import { asOperator, operatorIn, withKey, type RequestHeaders } from "../../support/client.js";
import { createAccount, createKey, createManageKey, revokeKey } from "../../support/fixtures.js";
import {
  OperationGenerator,
  seededRandom,
  type GeneratedOperation,
} from "../../support/compiled-generator.js";
import { expectSameAnswer, send, startServerPair, warm, type ServerPair } from "./compiled-pair.js";
import { timesOver } from "../../support/thorough.js";

let servers: ServerPair;
let callers: RequestHeaders[];
let ids: string[];

beforeAll(async () => {
  servers = await startServerPair();
  const { url } = servers.whole;
  const account = await createAccount(url);
  const manager = await createManageKey(url, account);
  const plain = await createKey(url, account, { expiresAt: "2100-01-01T00:00:00Z" });
  const revoked = await createKey(url, account);
  await revokeKey(url, account, revoked.id);
  callers = [
    asOperator,
    operatorIn(account),
    operatorIn(account),
    withKey(manager.secret),
    withKey(plain.secret),
    withKey(revoked.secret),
    { "X-API-Key": "not a key" },
    {},
  ];
  ids = [account, manager.id, plain.id, revoked.id, "key_x", "acc_01ARZ3NDEKTSV4RRFFQ69G5FAV", ""];
});
afterAll(() => servers.stop());

test("generated operations are answered the same, to the byte, whether compiled or not", async () => {
  const schema = createSchema();
  const generator = new OperationGenerator(schema, seededRandom(20_260_101), {
    ID: [...ids, 7],
    String: ["test", "", 'quoted " and \\ back', "é\u2028"],
    Int: [1, 2, 3, 100, 0, -1, 101, 2_147_483_648],
    DateTime: ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00+02:00", "yesterday"],
    Boolean: [true, false],
    Float: [0.5],
  });
  const limits = createOperationLimits(schema);
  let valid = 0;
  const operations = timesOver(80);
  for (let count = 0; count < operations; count += 1) {
    const operation = nextWithin(limits, generator);
    const headers = callers[count % callers.length] ?? {};
    if (validate(schema, parse(operation.query)).length === 0) valid += 1;
    await warm(servers.compiling, headers, operation);
    const note = `${JSON.stringify(operation.variables)}\n${operation.query}`;
    expectSameAnswer(
      await send(servers.compiling, headers, operation),
      await send(servers.whole, headers, operation),
      note,
    );
    // Other variables and another caller, for the same compiled operation.
    const missing = { ...operation, variables: {} };
    expectSameAnswer(
      await send(servers.compiling, {}, missing),
      await send(servers.whole, {}, missing),
      note,
    );
  }
  expect(valid).toBeGreaterThan(operations / 2);
  expect(servers.compiling.compiledAnswers()).toBeGreaterThan(valid);
  expect(servers.whole.compiledAnswers()).toBe(0);
}, 240_000);

/** One that is not refused for its size, as more than half of them would be. */
function nextWithin(limits: OperationLimits, generator: OperationGenerator): GeneratedOperation {
  for (;;) {
    const operation = generator.next();
    if (limits.refusalOf(parse(operation.query), operation.query) === null) return operation;
  }
}
