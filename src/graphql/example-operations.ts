/** The operations that an explorer shows when it opens. */
export const exampleOperations = `# Whoever is signed in needs no headers. Others say there who they are: "Bearer lk_...", a key of an account,
# or the operator key together with the id of an account, "acc_...".
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

/** To be filled in. Empty they say nothing: a placeholder would be a bad key, and a key goes before a session. */
export const exampleHeaders = {
  Authorization: "",
  "X-Account-Id": "",
};
