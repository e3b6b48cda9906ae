import { Buffer } from "node:buffer";

/** What a dashboard asks, with the key of an account that may manage its keys. */
const list = `query Keys($first: Int!) {
  apiKeys(first: $first) {
    __typename
    ... on ApiKeyConnection {
      edges { node { id name prefix lastFour status permissions createdAt lastUsedAt } }
      pageInfo { hasNextPage endCursor }
    }
    ... on ApiError { error message }
  }
}`;

const create = `mutation Create($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on CreateApiKeySuccess { apiKey { id } secret }
    ... on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }
  }
}`;

const viewer = `query Me {
  viewer {
    __typename
    ... on Viewer { kind permissions account { id name } apiKey { id name lastFour } }
    ... on ApiError { error message }
  }
}`;

export const keysAPage = 10;

/** Of each, the text that every answer has to hold, and what the whole of some is compared with. */
export const operations = {
  list: {
    label: "list of 10",
    shape: post({ query: list, operationName: "Keys", variables: { first: keysAPage } }),
    answer: {
      text: '"edges":[{"node":',
      isRight: ({ text }, { accountKeyIds }) => {
        const { data, errors } = JSON.parse(text);
        const ids = data.apiKeys.edges.map(({ node }) => node.id);
        const isWhole = ids.length === keysAPage && accountKeyIds.every((id) => ids.includes(id));
        return errors === undefined && isWhole && !data.apiKeys.pageInfo.hasNextPage;
      },
    },
  },
  refused: {
    label: "createApiKey refused",
    shape: post({ query: create, operationName: "Create", variables: { input: { name: "  " } } }),
    answer: {
      text: '"error":"invalid_key_name"',
      isRight: ({ text }) => {
        const { data, errors } = JSON.parse(text);
        return errors === undefined && data.createApiKey.__typename === "InvalidKeyNameError";
      },
    },
  },
  viewer: {
    label: "viewer",
    shape: post({ query: viewer, operationName: "Me", variables: {} }),
    answer: {
      text: '"kind":"API_KEY"',
      isRight: ({ text }, { id, accountId }) => {
        const { data, errors } = JSON.parse(text);
        const { apiKey, account } = data.viewer;
        return errors === undefined && apiKey.id === id && account.id === accountId;
      },
    },
  },
};

function post(body) {
  const text = JSON.stringify(body);
  return {
    method: "POST",
    path: "/graphql",
    headers: {
      authorization: "Bearer {{key}}",
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(text)),
    },
    body: text,
  };
}
