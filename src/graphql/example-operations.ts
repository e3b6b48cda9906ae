/** What an explorer shows at first. */
export const exampleOperations = `# Say who you are in the headers: the operator key and an account, or a key of the account.
# Put the cursor into an operation and run it.

query WhoAmI {
  viewer {
    ... on Viewer { kind account { id name } permissions }
    ... on ApiError { error message docUrl }
  }
}

query ListKeys {
  apiKeys(first: 10) {
    ... on ApiKeyConnection {
      totalCount
      edges { node { id name prefix lastFour status lastUsedAt } }
      pageInfo { hasNextPage endCursor }
    }
    ... on ApiError { error message details { field message } }
  }
}

mutation CreateKey {
  createApiKey(input: { name: "my first key" }) {
    # The secret is shown this once.
    ... on CreateApiKeySuccess { secret apiKey { id name createdAt } }
    ... on ApiError { error message details { field message } }
  }
}

subscription WatchKeys {
  apiKeyEvents {
    ... on ApiKeyEvent { type occurredAt limit apiKey { id name status } }
    ... on ApiError { error message }
  }
}
`;

export const exampleHeaders = {
  Authorization: "Bearer YOUR_KEY",
  "X-Account-Id": "acc_...",
};
