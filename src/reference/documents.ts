/** The GraphQL documents of the snippets. `... on ApiError` keeps working when codes are added. */

export const viewerDocument = `query {
  viewer {
    __typename
    ... on ApiError { error message retryAfter docUrl requestId }
  }
}`;

export const apiKeysDocument = `query ($first: Int) {
  apiKeys(first: $first) {
    __typename
    ... on ApiError { error message details { field message } docUrl requestId }
  }
}`;

export const revokeDocument = `mutation ($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    __typename
    ... on RevokeApiKeySuccess { apiKey { id name } }
    ... on KeyNotFoundError { message }
    ... on ApiError { error message docUrl requestId }
  }
}`;

export function createDocument(errorType: string): string {
  return `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on CreateApiKeySuccess { apiKey { id name } secret }
    ... on ${errorType} { message }
    ... on ApiError { error message docUrl requestId }
  }
}`;
}

export const unfinishedDocument = "query { viewer { __typename }";
