import { onTestFinished } from "vitest";
import { PeppersDocument } from "../generated/graphql.js";
import { asOperator, graphql } from "./client.js";
import { expectMember } from "./fixtures.js";
import { onDatabase } from "./test-database.js";
import { startTestServer, type TestServer } from "./test-server.js";

// None can be guessed from a pattern.
export const pepperOne = "1:5b0cfa32e1b98d4f7c1a6ee0d97324fb83d1c05a4be2769f13d8a7c6409bf25e";
export const pepperTwo = "2:c7e91a4d08f35b62aa9d147fe3605cb8216fd3947b80e5ac19d2f6437be8105a";
export const pepperThree = "3:19ad60f7c38e2b54970ce8b16fd2a341e05c7f9b62d8134aa7069ebd54c1f283";

/** A server that stops when the test is over. */
export async function startFor(variables: Record<string, string>): Promise<TestServer> {
  const server = await startTestServer(variables);
  onTestFinished(() => server.stop());
  return server;
}

/** What a server that must not start says. */
export async function refusalOf(variables: Record<string, string>): Promise<string> {
  const started = await startTestServer(variables).then(
    (server) => server,
    (error: unknown) => String(error),
  );
  if (typeof started === "string") return started;
  await started.stop();
  return "started";
}

/** The links that each start makes for an owner who never came would be in the way of a retirement. */
export async function forgetLinks(databaseUrl: string): Promise<void> {
  await onDatabase(databaseUrl, (client) => client.query("DELETE FROM magic_links"));
}

export async function pepperStatus(url: string) {
  const { peppers } = await graphql(url, asOperator, PeppersDocument, {});
  return expectMember(peppers, "PeppersSuccess").peppers;
}

/** The version that each secret of the table is signed with, by the id of its key or operator. */
export function versionsIn(
  databaseUrl: string,
  table: "key_secrets" | "operators",
): Promise<Map<string, number>> {
  const id = table === "key_secrets" ? "key_id" : "id";
  return onDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string; version: number }>(
      `SELECT ${id} AS id, pepper_version AS version FROM ${table}`,
    );
    return new Map(rows.map((row) => [row.id, row.version]));
  });
}
