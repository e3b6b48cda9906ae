import type { CreateKeyMutation } from "./generated/graphql.js";

/** Every member of the union has its case: one more or one fewer, and this does not compile. */
export function describeOutcome(result: CreateKeyMutation["createApiKey"]): string {
  switch (result.__typename) {
    case "CreateApiKeySuccess":
      return `created ${result.apiKey.name}`;
    case "AccountNotFoundError":
    case "AccountSuspendedError":
    case "ApiKeyExpiredError":
    case "ApiKeyInvalidError":
    case "ApiKeyMissingError":
    case "ApiKeyNotFoundError":
    case "ApiKeyRevokedError":
    case "AuthenticationFailedError":
    case "BrowserTokenExpiredError":
    case "BrowserTokenInvalidError":
    case "BrowserTokenRevokedError":
    case "EndpointRestrictedError":
    case "InvalidKeyNameError":
    case "IpRateLimitExceededError":
    case "IpRestrictedError":
    case "KeyRateLimitExceededError":
    case "KeyUsesExceededError":
    case "MaxKeysExceededError":
    case "ServiceUnavailableError":
    case "SessionExpiredError":
    case "SessionNotFoundError":
    case "SessionRevokedError":
    case "ValidationError":
      return `refused: ${result.message}`;
    default:
      return unreachable(result);
  }
}

function unreachable(result: never): never {
  throw new Error(`No case for ${JSON.stringify(result)}`);
}
