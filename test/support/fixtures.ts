import {
  CreateAccountDocument,
  CreateApiKeyDocument,
  CreateOperatorDocument,
  RevokeApiKeyDocument,
  RevokeOperatorDocument,
  UpdateAccountDocument,
  type CreateApiKeyInput,
  type KeyFieldsFragment,
  type OperatorPermission,
} from "../generated/graphql.js";
import { asOperator, graphql, operatorIn } from "./client.js";
import { onDatabase } from "./test-database.js";

export interface CreatedKey {
  readonly id: string;
  readonly secret: string;
  readonly record: KeyFieldsFragment;
}

/** The member of a result's union that a test expects; any other one fails the test. */
export function expectMember<Value extends { __typename: string }, Name extends Value["__typename"]>(
  value: Value,
  name: Name,
): Extract<Value, { __typename: Name }> {
  if (isMember(value, name)) return value;
  throw new Error(`Expected ${name}, not ${JSON.stringify(value)}`);
}

function isMember<Value extends { __typename: string }, Name extends Value["__typename"]>(
  value: Value,
  name: Name,
): value is Extract<Value, { __typename: Name }> {
  return value.__typename === name;
}

/** The error code of a result, or null when it is a success. */
export function codeOf(value: { __typename: string } | { __typename: string; error: string }): string | null {
  return "error" in value ? value.error : null;
}

export async function createAccount(url: string, maxKeys?: number, name = "Test account"): Promise<string> {
  const input = { name, ...(maxKeys === undefined ? {} : { maxKeys }) };
  const { createAccount: result } = await graphql(url, asOperator, CreateAccountDocument, { input });
  return expectMember(result, "CreateAccountSuccess").account.id;
}

export async function setMaxKeys(url: string, id: string, maxKeys: number): Promise<void> {
  const { updateAccount } = await graphql(url, asOperator, UpdateAccountDocument, { input: { id, maxKeys } });
  expectMember(updateAccount, "UpdateAccountSuccess");
}

export async function createKey(
  url: string,
  accountId: string,
  input: Partial<CreateApiKeyInput> = {},
): Promise<CreatedKey> {
  const { createApiKey } = await graphql(url, operatorIn(accountId), CreateApiKeyDocument, {
    input: { name: "test key", ...input },
  });
  const { apiKey, secret } = expectMember(createApiKey, "CreateApiKeySuccess");
  return { id: apiKey.id, secret, record: apiKey };
}

export function createManageKey(url: string, accountId: string): Promise<CreatedKey> {
  return createKey(url, accountId, { permissions: ["KEYS_MANAGE"] });
}

export async function revokeKey(url: string, accountId: string, id: string): Promise<void> {
  const { revokeApiKey } = await graphql(url, operatorIn(accountId), RevokeApiKeyDocument, { input: { id } });
  expectMember(revokeApiKey, "RevokeApiKeySuccess");
}

export interface CreatedOperator {
  readonly id: string;
  readonly secret: string;
}

export async function createOperator(
  url: string,
  permissions: OperatorPermission[],
  name = "test operator",
): Promise<CreatedOperator> {
  const input = { name, permissions };
  const { createOperator: result } = await graphql(url, asOperator, CreateOperatorDocument, { input });
  const { operator, secret } = expectMember(result, "CreateOperatorSuccess");
  return { id: operator.id, secret };
}

export async function revokeOperator(url: string, id: string): Promise<void> {
  const { revokeOperator: result } = await graphql(url, asOperator, RevokeOperatorDocument, {
    input: { id },
  });
  expectMember(result, "RevokeOperatorSuccess");
}

/** Lets a key's time be over, without waiting for it. */
export async function expireKey(databaseUrl: string, id: string): Promise<void> {
  await onDatabase(databaseUrl, (client) =>
    client.query("UPDATE api_keys SET expires_at = now() - interval '1 second' WHERE id = $1", [id]),
  );
}

export interface StoredCounts {
  readonly accounts: number;
  readonly keys: number;
  readonly secrets: number;
  readonly operators: number;
}

/** How many rows there are: what a refused request must not change. */
export function countStored(databaseUrl: string): Promise<StoredCounts> {
  return onDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<StoredCounts>(
      `SELECT (SELECT count(*)::int FROM accounts) AS accounts, (SELECT count(*)::int FROM api_keys) AS keys,
              (SELECT count(*)::int FROM key_secrets) AS secrets,
              (SELECT count(*)::int FROM operators) AS operators`,
    );
    const [counts] = rows;
    if (counts === undefined) throw new Error("Nothing was counted");
    return counts;
  });
}
