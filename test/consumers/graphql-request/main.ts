import { GraphQLClient } from "graphql-request";
import { CreateKeyDocument, KeysDocument } from "./generated/graphql.js";
import { describeOutcome } from "./outcome.js";

const { LATCHKEY_URL = "", LATCHKEY_KEY = "" } = process.env;
const client = new GraphQLClient(`${LATCHKEY_URL}/graphql`, {
  headers: { Authorization: `Bearer ${LATCHKEY_KEY}` },
});

async function create(name: string): Promise<string> {
  const { createApiKey } = await client.request(CreateKeyDocument, { input: { name } });
  return describeOutcome(createApiKey);
}

const outcomes = [await create("from graphql-request"), await create("")];
const { apiKeys } = await client.request(KeysDocument, { orderBy: { field: "NAME", direction: "ASC" } });
if (apiKeys.__typename !== "ApiKeyConnection") throw new Error(apiKeys.message);
const listed = apiKeys.edges.map(({ node }) => node.name);

process.stdout.write(JSON.stringify({ outcomes, listed }));
