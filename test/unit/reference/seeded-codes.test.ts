import { expect, test } from "vitest";
import { catalogue } from "../../../src/errors/catalogue.js";

test.each([
  ["max_keys_exceeded", 409, "Billing", "Max Keys Exceeded", "Maximum of 10 API keys per account reached."],
  ["api_key_revoked", 401, "Authentication", "API Key Revoked", "This API key has been revoked."],
  [
    "key_not_found",
    404,
    "Not Found",
    "Key Not Found",
    "API key not found or you do not have permission to access it.",
  ],
  [
    "invalid_key_name",
    422,
    "Validation",
    "Invalid Key Name",
    "Key name must be between 1 and 50 characters.",
  ],
] as const)("%s is what the documentation says, byte for byte", (code, status, category, title, message) => {
  expect(catalogue[code]).toMatchObject({ status, category, title, message });
});
