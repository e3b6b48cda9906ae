import { afterAll, beforeAll, expect, test } from "vitest";
import { CreateAccountDocument, UpdateAccountDocument } from "../../generated/graphql.js";
import { asOperator, graphql } from "../../support/client.js";
import { codeOf, createAccount, expectMember } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function create(externalId: string | null) {
  const input = { name: "Acme", externalId };
  return (await graphql(server.url, asOperator, CreateAccountDocument, { input })).createAccount;
}

async function update(id: string, externalId: string | null) {
  const input = { id, externalId };
  return (await graphql(server.url, asOperator, UpdateAccountDocument, { input })).updateAccount;
}

test("an external id is kept as it is, changed, and taken away", async () => {
  const { account } = expectMember(await create("Kunde/17 ü"), "CreateAccountSuccess");
  expect(account.externalId).toBe("Kunde/17 ü");
  expect(expectMember(await update(account.id, "k-17"), "UpdateAccountSuccess").account.externalId).toBe(
    "k-17",
  );
  expect(expectMember(await update(account.id, null), "UpdateAccountSuccess").account.externalId).toBeNull();
  expectMember(await create("k-17"), "CreateAccountSuccess");
});

test("of any number of accounts created at once with one external id there is one", async () => {
  const results = await Promise.all(Array.from({ length: 10 }, () => create("wanted by many")));
  const codes = results.map(codeOf);
  expect(codes.filter((code) => code === null)).toHaveLength(1);
  expect(codes.filter((code) => code === "validation_error")).toHaveLength(9);
});

test("one that another account has is refused, and changes nothing", async () => {
  expectMember(await create("mine"), "CreateAccountSuccess");
  const other = await createAccount(server.url);
  const refused = expectMember(await update(other, "mine"), "ValidationError");
  expect(refused.details).toEqual([{ field: "externalId", message: "Another account has this one." }]);
  expect(expectMember(await update(other, "not mine"), "UpdateAccountSuccess").account.externalId).toBe(
    "not mine",
  );
});

test.each(["", " spaced ", "x".repeat(201), "a\0b", "a\ud800b", "acc_01ARZ3NDEKTSV4RRFFQ69G5FAV"])(
  "%j cannot be one",
  async (externalId) => {
    const refused = expectMember(await create(externalId), "ValidationError");
    expect(new Set(refused.details.map(({ field }) => field))).toEqual(new Set(["externalId"]));
  },
);
