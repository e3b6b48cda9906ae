import type { mainCreateMutation$data } from "./__generated__/mainCreateMutation.graphql";

/** Every member of the union has its case: one more or one fewer, and this does not compile. */
export function describeOutcome(result: mainCreateMutation$data["createApiKey"]): string {
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
    // Relay's own member for what a later schema may bring: it is part of every union.
    case "%other":
      return "refused, for a reason this program is too old to know";
    default:
      return unreachable(result);
  }
}

function unreachable(result: never): never {
  throw new Error(`No case for ${JSON.stringify(result)}`);
}
