// Creates a key that expires in a day, then lists keys that nobody has used for a month.
import { GraphQLClient } from "graphql-request";
import { CreateKeyDocument, UnusedKeysDocument } from "./generated/graphql.js";

const { LATCHKEY_URL = "http://127.0.0.1:4000", LATCHKEY_KEY } = process.env;
if (LATCHKEY_KEY === undefined) throw new Error("LATCHKEY_KEY must be a key that may manage keys");

const client = new GraphQLClient(`${LATCHKEY_URL}/graphql`, {
  headers: { Authorization: `Bearer ${LATCHKEY_KEY}` },
});

async function createKey(name: string): Promise<void> {
  const expiresAt = new Date(Date.now() + 24 * 60 * 60 * 1_000).toISOString();
  const { createApiKey } = await client.request(CreateKeyDocument, { input: { name, expiresAt } });
  // The compiler knows every member: `message` is on each of them but the success.
  switch (createApiKey.__typename) {
    case "CreateApiKeySuccess":
      console.log(`Created ${createApiKey.apiKey.id}, good until ${createApiKey.apiKey.expiresAt}.`);
      console.log(`Its secret, shown this once: ${createApiKey.secret}`);
      return;
    case "MaxKeysExceededError":
      console.error(`${createApiKey.message} Revoke one first.`);
      break;
    default:
      console.error(`${createApiKey.error}: ${createApiKey.message}`);
      for (const { field, message } of createApiKey.details) console.error(`  ${field}: ${message}`);
  }
  process.exitCode = 1;
}

async function listUnused(days: number): Promise<void> {
  let after: string | null | undefined = null;
  do {
    const { apiKeys }: Awaited<ReturnType<typeof askUnused>> = await askUnused(days, after);
    if (apiKeys.__typename !== "ApiKeyConnection") throw new Error(apiKeys.message);
    for (const { node } of apiKeys.edges) {
      console.log(`${node.prefix}_…${node.lastFour}  ${node.name}  last used: ${node.lastUsedAt ?? "never"}`);
    }
    after = apiKeys.pageInfo.hasNextPage ? apiKeys.pageInfo.endCursor : null;
  } while (after);
}

const askUnused = (days: number, after: string | null | undefined) =>
  client.request(UnusedKeysDocument, { days, after });

await createKey(process.argv[2] ?? "node example");
console.log("Not used for 30 days:");
await listUnused(30);
