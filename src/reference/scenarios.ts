import type { ErrorCode } from "../errors/catalogue.js";
import {
  apiKeysDocument,
  createDocument,
  revokeDocument,
  unfinishedDocument,
  viewerDocument,
} from "./documents.js";
import { peopleScenarios } from "./people-scenarios.js";
import type { GraphqlCall, HttpCall, Scenario } from "./scenario.js";

const contentType = "application/json";
const manager = { credential: "yours", account: "yours" } as const;
const elsewhere = { literal: "acc_00000000000000000000000000" };
const mistyped = { literal: "not-a-key" };

const viewer: GraphqlCall = { field: "viewer", document: viewerDocument };
const apiKeys: GraphqlCall = { ...manager, field: "apiKeys", document: apiKeysDocument };
const me: HttpCall = { method: "GET", path: "/v1/keys/me" };
const listKeys: HttpCall = { ...manager, method: "GET", path: "/v1/keys" };
const noSuchKey = "key_00000000000000000000000000";

/** The calls that any key may make. */
const whoAmI: Scenario = {
  note: "These calls ask which key you are using. They show how the error arrives when it happens.",
  graphql: { ...viewer, credential: "yours" },
  rest: { ...me, credential: "yours" },
};

/** Calls that cause a code. A code without an entry gets `whoAmI`. */
const scenarios: Partial<Record<ErrorCode, Scenario>> = {
  ...peopleScenarios,
  max_keys_exceeded: creating(
    "live-search-2026-10",
    "MaxKeysExceededError",
    "These calls create a key, or get this error when the account is full.",
  ),
  invalid_key_name: creating(
    "",
    "InvalidKeyNameError",
    "The name in these calls is empty, so they get this error.",
  ),
  api_key_missing: {
    note: "These calls carry no key, so they get this error.",
    graphql: viewer,
    rest: me,
  },
  api_key_invalid: {
    note: "What these calls send is no key, so they get this error.",
    graphql: { ...viewer, credential: mistyped },
    rest: { ...me, credential: mistyped },
  },
  endpoint_restricted: {
    note: "These calls list keys. They get this error when your key lacks `keys:manage`.",
    graphql: { ...apiKeys, variables: { first: 10 } },
    rest: listKeys,
  },
  key_not_found: {
    note: "No key has this id, so these calls get this error.",
    graphql: {
      ...manager,
      field: "revokeApiKey",
      document: revokeDocument,
      variables: { input: { id: noSuchKey } },
    },
    rest: { ...manager, method: "DELETE", path: `/v1/keys/${noSuchKey}` },
  },
  account_not_found: {
    note: "No account has this id, so these calls get this error.",
    graphql: { ...apiKeys, account: elsewhere, variables: { first: 10 } },
    rest: { ...listKeys, account: elsewhere },
  },
  validation_error: {
    note: "The first call asks for too many keys at once, the second for a permission that does not exist, so they get this error.",
    graphql: { ...apiKeys, variables: { first: 1000 } },
    rest: {
      ...manager,
      method: "POST",
      path: "/v1/keys",
      contentType,
      body: '{"name": "live-search-2026-10", "permissions": ["keys:everything"]}',
    },
  },
  invalid_request_body: {
    note: "A bracket is missing in each of these calls, so they get this error.",
    graphql: { ...viewer, credential: "yours", document: unfinishedDocument },
    rest: { ...manager, method: "POST", path: "/v1/keys", contentType, body: '{"name": "live-search"' },
  },
  route_not_found: {
    note: "There is a letter too many or too few in these paths, so the calls get this error.",
    graphql: {
      method: "POST",
      path: "/graphqll",
      contentType,
      body: '{"query": "{ viewer { __typename } }"}',
    },
    rest: { ...manager, method: "GET", path: "/v1/key" },
  },
  method_not_allowed: {
    note: "These paths do not take `PUT`, so the calls get this error.",
    graphql: { method: "PUT", path: "/graphql", contentType, body: '{"query": "{ viewer { __typename } }"}' },
    rest: { ...manager, method: "PUT", path: "/v1/keys", contentType, body: '{"name": "live-search"}' },
  },
  unsupported_media_type: {
    note: "The content type of these calls is not JSON, so they get this error.",
    graphql: { method: "POST", path: "/graphql", contentType: "application/xml", body: "<query/>" },
    rest: { ...manager, method: "POST", path: "/v1/keys", contentType: "application/xml", body: "<key/>" },
  },
  request_body_too_large: {
    note: "These calls send 11 MB, more than any server takes, so they get this error.",
    graphql: { method: "POST", path: "/graphql", contentType, body: { sizeBytes: 11_000_000 } },
    rest: { ...manager, method: "POST", path: "/v1/keys", contentType, body: { sizeBytes: 11_000_000 } },
  },
};

export function scenarioOf(code: ErrorCode): Scenario {
  return scenarios[code] ?? whoAmI;
}

function creating(name: string, errorType: string, note: string): Scenario {
  const input = { name };
  return {
    note,
    graphql: {
      ...manager,
      field: "createApiKey",
      document: createDocument(errorType),
      variables: { input },
    },
    rest: { ...manager, method: "POST", path: "/v1/keys", contentType, body: JSON.stringify(input) },
  };
}
