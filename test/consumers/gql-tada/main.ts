import { Client, fetchExchange } from "@urql/core";
import { createKey, listKeys } from "./documents.js";
import { describeOutcome } from "./outcome.js";

const { LATCHKEY_URL = "", LATCHKEY_KEY = "" } = process.env;
const client = new Client({
  url: `${LATCHKEY_URL}/graphql`,
  preferGetMethod: false,
  exchanges: [fetchExchange],
  fetchOptions: { headers: { Authorization: `Bearer ${LATCHKEY_KEY}` } },
});

async function create(name: string): Promise<string> {
  const { data, error } = await client.mutation(createKey, { input: { name } }).toPromise();
  if (data === undefined) throw new Error("no data", { cause: error });
  return describeOutcome(data.createApiKey);
}

const outcomes = [await create("from gql.tada"), await create("")];
const { data, error } = await client.query(listKeys, { filter: { status: ["ACTIVE"] } }).toPromise();
if (data?.apiKeys.__typename !== "ApiKeyConnection") throw new Error("no page", { cause: error });
const listed = data.apiKeys.edges.map(({ node }) => node.name);

process.stdout.write(JSON.stringify({ outcomes, listed }));
