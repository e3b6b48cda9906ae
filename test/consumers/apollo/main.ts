import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { graphql, unmask } from "./generated/index.js";
import { KeyRowFragmentDoc, ProblemFragmentDoc } from "./generated/graphql.js";
import introspection from "./generated/possible-types.js";
import { describeOutcome } from "./outcome.js";

graphql(`
  fragment KeyRow on ApiKey {
    id
    name
    status
  }
`);
graphql(`
  fragment Problem on ApiError {
    error
    message
    details {
      field
    }
  }
`);
const PageOfKeys = graphql(`
  fragment PageOfKeys on ApiKeysResult {
    __typename
    ... on ApiKeyConnection {
      edges {
        node {
          ...KeyRow
        }
      }
    }
    ...Problem
  }
`);
const Keys = graphql(`
  query Keys($first: Int) {
    apiKeys(first: $first) {
      ...PageOfKeys
    }
  }
`);
const CreateKey = graphql(`
  mutation CreateKey($name: String!) {
    createApiKey(input: { name: $name }) {
      __typename
      ... on CreateApiKeySuccess {
        apiKey {
          ...KeyRow
        }
      }
      ... on ApiError {
        message
      }
    }
  }
`);
const RevokeKey = graphql(`
  mutation RevokeKey($id: ID!) {
    revokeApiKey(input: { id: $id }) {
      __typename
      ... on RevokeApiKeySuccess {
        apiKey {
          ...KeyRow
        }
      }
    }
  }
`);

const { LATCHKEY_URL = "", LATCHKEY_KEY = "" } = process.env;
const link = new HttpLink({
  uri: `${LATCHKEY_URL}/graphql`,
  headers: { Authorization: `Bearer ${LATCHKEY_KEY}` },
});
const client = new ApolloClient({
  link,
  cache: new InMemoryCache({ possibleTypes: introspection.possibleTypes }),
});

async function create(name: string): Promise<string> {
  const { data } = await client.mutate({ mutation: CreateKey, variables: { name } });
  if (data === undefined) throw new Error("no data");
  return describeOutcome(data.createApiKey);
}

/** What the cache alone says: it must know which types an interface has. */
async function cachedPage(
  first: number,
): Promise<{ names: string[]; ids: string[]; problem: string | null }> {
  const { data } = await client.query({ query: Keys, variables: { first }, fetchPolicy: "cache-only" });
  const page = unmask(PageOfKeys, data?.apiKeys);
  if (page === undefined) throw new Error("not in the cache");
  if (page.__typename !== "ApiKeyConnection") {
    const { error, details } = unmask(ProblemFragmentDoc, page);
    return { names: [], ids: [], problem: `${error} ${details.map(({ field }) => field).join()}` };
  }
  const rows = page.edges.map(({ node }) => unmask(KeyRowFragmentDoc, node));
  return {
    names: rows.map(({ name, status }) => `${name} ${status}`),
    ids: rows.map(({ id }) => id),
    problem: null,
  };
}

const outcomes = [await create("from apollo"), await create("")];
await client.query({ query: Keys, variables: { first: 10 } });
await client.query({ query: Keys, variables: { first: 1_000 } });
const listed = await cachedPage(10);
const { problem } = await cachedPage(1_000);
await client.mutate({ mutation: RevokeKey, variables: { id: listed.ids[0] ?? "" } });
const { names: afterRevocation } = await cachedPage(10);

process.stdout.write(JSON.stringify({ outcomes, listed: listed.names, problem, afterRevocation }));
