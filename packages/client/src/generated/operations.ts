import type { Operation } from "../operation.js";
import type * as types from "./types.js";
export const createAccount: Operation<types.CreateAccountMutation["createAccount"], types.CreateAccountMutationVariables> = {
  type: "mutation",
  field: "createAccount",
  text: "mutation CreateAccount($input: CreateAccountInput!) { createAccount(input: $input) { __typename ... on CreateAccountSuccess { account { ...AccountFields } } ...ErrorFields } } fragment AccountFields on Account { id externalId name plan maxKeys activeKeyCount monthlyQuota burstPerMinute billingAnchor metadata createdAt suspendedAt } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const account: Operation<types.AccountQuery["account"], types.AccountQueryVariables> = {
  type: "query",
  field: "account",
  text: "query Account($id: ID!) { account(id: $id) { __typename ...AccountFields ...ErrorFields } } fragment AccountFields on Account { id externalId name plan maxKeys activeKeyCount monthlyQuota burstPerMinute billingAnchor metadata createdAt suspendedAt } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const accounts: Operation<types.AccountsQuery["accounts"], types.AccountsQueryVariables> = {
  type: "query",
  field: "accounts",
  text: "query Accounts($first: Int, $after: String, $search: String) { accounts(first: $first, after: $after, search: $search) { __typename ... on AccountConnection { totalCount pageInfo { hasNextPage endCursor } edges { node { ...AccountFields } } } ...ErrorFields } } fragment AccountFields on Account { id externalId name plan maxKeys activeKeyCount monthlyQuota burstPerMinute billingAnchor metadata createdAt suspendedAt } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const updateAccount: Operation<types.UpdateAccountMutation["updateAccount"], types.UpdateAccountMutationVariables> = {
  type: "mutation",
  field: "updateAccount",
  text: "mutation UpdateAccount($input: UpdateAccountInput!) { updateAccount(input: $input) { __typename ... on UpdateAccountSuccess { account { ...AccountFields } } ...ErrorFields } } fragment AccountFields on Account { id externalId name plan maxKeys activeKeyCount monthlyQuota burstPerMinute billingAnchor metadata createdAt suspendedAt } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const createBrowserToken: Operation<types.CreateBrowserTokenMutation["createBrowserToken"], types.CreateBrowserTokenMutationVariables> = {
  type: "mutation",
  field: "createBrowserToken",
  text: "mutation CreateBrowserToken($input: CreateBrowserTokenInput!) { createBrowserToken(input: $input) { __typename ... on CreateBrowserTokenSuccess { token browserToken { reference externalOwnerId actions scopes createdAt expiresAt } } ...ErrorFields } } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const revokeBrowserTokens: Operation<types.RevokeBrowserTokensMutation["revokeBrowserTokens"], types.RevokeBrowserTokensMutationVariables> = {
  type: "mutation",
  field: "revokeBrowserTokens",
  text: "mutation RevokeBrowserTokens($input: RevokeBrowserTokensInput!) { revokeBrowserTokens(input: $input) { __typename ... on RevokeBrowserTokensSuccess { revokedUntil } ...ErrorFields } } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const createApiKey: Operation<types.CreateApiKeyMutation["createApiKey"], types.CreateApiKeyMutationVariables> = {
  type: "mutation",
  field: "createApiKey",
  text: "mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { __typename ... on CreateApiKeySuccess { secret apiKey { ...KeyFields } } ...ErrorFields } } fragment KeyFields on ApiKey { id name description prefix lastFour status environment permissions scopes allowedIps allowedEndpoints tags metadata ownerId externalOwnerId rate { limit windowSeconds } maxUses idleTimeoutDays version createdAt expiresAt lastUsedAt revokedAt revocationReason revocationNote } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const apiKey: Operation<types.ApiKeyQuery["apiKey"], types.ApiKeyQueryVariables> = {
  type: "query",
  field: "apiKey",
  text: "query ApiKey($id: ID!) { apiKey(id: $id) { __typename ...KeyFields ...ErrorFields } } fragment KeyFields on ApiKey { id name description prefix lastFour status environment permissions scopes allowedIps allowedEndpoints tags metadata ownerId externalOwnerId rate { limit windowSeconds } maxUses idleTimeoutDays version createdAt expiresAt lastUsedAt revokedAt revocationReason revocationNote } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const apiKeys: Operation<types.ApiKeysQuery["apiKeys"], types.ApiKeysQueryVariables> = {
  type: "query",
  field: "apiKeys",
  text: "query ApiKeys($first: Int, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) { apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { __typename ... on ApiKeyConnection { totalCount pageInfo { hasNextPage endCursor } edges { node { ...KeyFields } } } ...ErrorFields } } fragment KeyFields on ApiKey { id name description prefix lastFour status environment permissions scopes allowedIps allowedEndpoints tags metadata ownerId externalOwnerId rate { limit windowSeconds } maxUses idleTimeoutDays version createdAt expiresAt lastUsedAt revokedAt revocationReason revocationNote } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const updateApiKey: Operation<types.UpdateApiKeyMutation["updateApiKey"], types.UpdateApiKeyMutationVariables> = {
  type: "mutation",
  field: "updateApiKey",
  text: "mutation UpdateApiKey($input: UpdateApiKeyInput!) { updateApiKey(input: $input) { __typename ... on UpdateApiKeySuccess { apiKey { ...KeyFields } } ...ErrorFields } } fragment KeyFields on ApiKey { id name description prefix lastFour status environment permissions scopes allowedIps allowedEndpoints tags metadata ownerId externalOwnerId rate { limit windowSeconds } maxUses idleTimeoutDays version createdAt expiresAt lastUsedAt revokedAt revocationReason revocationNote } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const rotateApiKey: Operation<types.RotateApiKeyMutation["rotateApiKey"], types.RotateApiKeyMutationVariables> = {
  type: "mutation",
  field: "rotateApiKey",
  text: "mutation RotateApiKey($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { __typename ... on RotateApiKeySuccess { secret apiKey { ...KeyFields } } ...ErrorFields } } fragment KeyFields on ApiKey { id name description prefix lastFour status environment permissions scopes allowedIps allowedEndpoints tags metadata ownerId externalOwnerId rate { limit windowSeconds } maxUses idleTimeoutDays version createdAt expiresAt lastUsedAt revokedAt revocationReason revocationNote } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const completeApiKeyRotation: Operation<types.CompleteApiKeyRotationMutation["completeApiKeyRotation"], types.CompleteApiKeyRotationMutationVariables> = {
  type: "mutation",
  field: "completeApiKeyRotation",
  text: "mutation CompleteApiKeyRotation($input: CompleteApiKeyRotationInput!) { completeApiKeyRotation(input: $input) { __typename ... on CompleteApiKeyRotationSuccess { apiKey { ...KeyFields } } ...ErrorFields } } fragment KeyFields on ApiKey { id name description prefix lastFour status environment permissions scopes allowedIps allowedEndpoints tags metadata ownerId externalOwnerId rate { limit windowSeconds } maxUses idleTimeoutDays version createdAt expiresAt lastUsedAt revokedAt revocationReason revocationNote } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const cancelApiKeyRotation: Operation<types.CancelApiKeyRotationMutation["cancelApiKeyRotation"], types.CancelApiKeyRotationMutationVariables> = {
  type: "mutation",
  field: "cancelApiKeyRotation",
  text: "mutation CancelApiKeyRotation($input: CancelApiKeyRotationInput!) { cancelApiKeyRotation(input: $input) { __typename ... on CancelApiKeyRotationSuccess { apiKey { ...KeyFields } } ...ErrorFields } } fragment KeyFields on ApiKey { id name description prefix lastFour status environment permissions scopes allowedIps allowedEndpoints tags metadata ownerId externalOwnerId rate { limit windowSeconds } maxUses idleTimeoutDays version createdAt expiresAt lastUsedAt revokedAt revocationReason revocationNote } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const revokeApiKey: Operation<types.RevokeApiKeyMutation["revokeApiKey"], types.RevokeApiKeyMutationVariables> = {
  type: "mutation",
  field: "revokeApiKey",
  text: "mutation RevokeApiKey($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { __typename ... on RevokeApiKeySuccess { apiKey { ...KeyFields } } ...ErrorFields } } fragment KeyFields on ApiKey { id name description prefix lastFour status environment permissions scopes allowedIps allowedEndpoints tags metadata ownerId externalOwnerId rate { limit windowSeconds } maxUses idleTimeoutDays version createdAt expiresAt lastUsedAt revokedAt revocationReason revocationNote } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};

export const verifyApiKey: Operation<types.VerifyApiKeyMutation["verifyApiKey"], types.VerifyApiKeyMutationVariables> = {
  type: "mutation",
  field: "verifyApiKey",
  text: "mutation VerifyApiKey($input: VerifyApiKeyInput!) { verifyApiKey(input: $input) { __typename ... on ApiKeyVerification { valid rejection { ...ErrorFields } rejectionStatus account { id externalId name } apiKey { ...KeyFields } limits { name limit remaining resetsAt } } ...ErrorFields } } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp } fragment KeyFields on ApiKey { id name description prefix lastFour status environment permissions scopes allowedIps allowedEndpoints tags metadata ownerId externalOwnerId rate { limit windowSeconds } maxUses idleTimeoutDays version createdAt expiresAt lastUsedAt revokedAt revocationReason revocationNote }",
};

export const viewer: Operation<types.ViewerQuery["viewer"], types.ViewerQueryVariables> = {
  type: "query",
  field: "viewer",
  text: "query Viewer { viewer { __typename ... on Viewer { kind permissions account { ...AccountFields } apiKey { ...KeyFields } } ...ErrorFields } } fragment AccountFields on Account { id externalId name plan maxKeys activeKeyCount monthlyQuota burstPerMinute billingAnchor metadata createdAt suspendedAt } fragment KeyFields on ApiKey { id name description prefix lastFour status environment permissions scopes allowedIps allowedEndpoints tags metadata ownerId externalOwnerId rate { limit windowSeconds } maxUses idleTimeoutDays version createdAt expiresAt lastUsedAt revokedAt revocationReason revocationNote } fragment ErrorFields on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }",
};