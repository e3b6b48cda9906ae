import { cacheExchange, Client, fetchExchange } from "@urql/core";
import { graphql } from "./generated/index.js";
import { describeOutcome } from "./outcome.js";

const Keys = graphql(`
  query Keys {
    apiKeys(first: 10) {
      __typename
      ... on ApiKeyConnection {
        edges {
          node {
            id
            name
          }
        }
      }
      ... on ApiError {
        message
      }
    }
  }
`);
const CreateKey = graphql(`
  mutation CreateKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      __typename
      ... on CreateApiKeySuccess {
        apiKey {
          id
          name
        }
      }
      ... on ApiError {
        message
      }
    }
  }
`);

const { LATCHKEY_URL = "", LATCHKEY_KEY = "" } = process.env;
const client = new Client({
  url: `${LATCHKEY_URL}/graphql`,
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
  fetchOptions: { headers: { Authorization: `Bearer ${LATCHKEY_KEY}` } },
});

async function create(name: string): Promise<string> {
  const { data, error } = await client.mutation(CreateKey, { input: { name } }).toPromise();
  if (data === undefined) throw new Error("no data", { cause: error });
  return describeOutcome(data.createApiKey);
}

async function list(): Promise<string[]> {
  const { data, error } = await client.query(Keys, {}).toPromise();
  if (data?.apiKeys.__typename !== "ApiKeyConnection") throw new Error("no page", { cause: error });
  return data.apiKeys.edges.map(({ node }) => node.name);
}

const before = await list();
const outcomes = [await create("from urql"), await create("")];
// The document cache has seen an ApiKey change: it asks anew.
const listed = await list();

process.stdout.write(JSON.stringify({ outcomes, before, listed }));
