import { Buffer } from "node:buffer";

/** The one GraphQL document: Latchkey is asked it, and Mercurius has the same shape. */
export const graphqlDocument = `mutation Verify($input: VerifyApiKeyInput!) {
  verifyApiKey(input: $input) {
    __typename
    ... on ApiKeyVerification {
      valid
      apiKey { id name }
      rejection { error }
      account { id }
    }
    ... on ApiError { error message }
  }
}`;

export const operatorKey = "op_babb6abf2e4a3f1751bfa79f1b664a7a82a1971475f3c3ba0d382c457a61ea7f";

/** What stands for the key in a request; a secret of the default prefix is as long as this. */
const placeholder = "{{key}}";
export const secretLength = "lk_".length + 49;

export const authorizeRequest = {
  method: "GET",
  path: "/v1/authorize",
  headers: { authorization: `Bearer ${placeholder}` },
  body: "",
};

export const restRequest = post("/v1/keys/verify", secretLength, { key: placeholder });

export const graphqlRequest = post("/graphql", secretLength, {
  query: graphqlDocument,
  variables: { input: { key: placeholder } },
});

export function post(path, keyLength, body) {
  const text = JSON.stringify(body);
  const length = Buffer.byteLength(text) - placeholder.length + keyLength;
  return {
    method: "POST",
    path,
    headers: {
      authorization: `Bearer ${operatorKey}`,
      "content-type": "application/json",
      "content-length": String(length),
    },
    body: text,
  };
}

/**
 * Whether an answer is a yes about the very key that was asked about. The text each body has to hold is
 * looked for by the load generator in every answer; the whole is compared on a sample.
 */
export const answers = {
  authorize: { text: "", isRight: ({ headers }, key) => headers["x-key-id"] === key.id },
  rest: {
    text: '"valid":true',
    isRight: ({ text }, key) => {
      const { success, data } = JSON.parse(text);
      return success && data.valid && data.api_key.id === key.id;
    },
  },
  graphql: {
    text: '"valid":true',
    isRight: ({ text }, key) => {
      const { data, errors } = JSON.parse(text);
      const { valid, rejection, apiKey, account } = data.verifyApiKey;
      const isSameKey = apiKey.id === key.id && account.id === key.accountId;
      return errors === undefined && valid && rejection === null && isSameKey;
    },
  },
  row: { text: '"accountId"', isRight: ({ text }, key) => JSON.parse(text).id === key.id },
  betterAuth: {
    text: '"valid":true',
    isRight: ({ text }, key) => {
      const { valid, key: found } = JSON.parse(text);
      return valid && found.id === key.id;
    },
  },
};
