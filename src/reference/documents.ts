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

export const memberDocument = `query ($id: ID!) {
  member(id: $id) {
    __typename
    ... on Member { email role }
    ... on ApiError { error message docUrl requestId }
  }
}`;

export const inviteDocument = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    __typename
    ... on InviteMemberSuccess { member { id email role } }
    ... on ApiError { error message docUrl requestId }
  }
}`;

export const removeDocument = `mutation ($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    __typename
    ... on RemoveMemberSuccess { member { id email } }
    ... on ApiError { error message docUrl requestId }
  }
}`;

export const redeemDocument = `mutation ($input: RedeemMagicLinkInput!) {
  redeemMagicLink(input: $input) {
    __typename
    ... on RedeemMagicLinkSuccess { person { email } }
    ... on ApiError { error message docUrl requestId }
  }
}`;
