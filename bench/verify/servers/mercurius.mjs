// Mercurius with JIT doing the same verification in memory: HMAC, Map, the same document and answer.
// It checks no caller, keeps no limits and counts nothing, all of which Latchkey does.
import { Buffer } from "node:buffer";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import fastify from "fastify";
import mercurius from "mercurius";

const pepper = Buffer.from(process.env.PEPPER, "hex");
const digestOf = (secret) => createHmac("sha256", pepper).update(secret).digest("latin1");
const keys = new Map();
for (const { secret, id, name, accountId } of JSON.parse(readFileSync(process.env.KEYS_FILE, "utf8"))) {
  keys.set(digestOf(secret), { id, name, account: { id: accountId } });
}

const schema = `
  interface ApiError { error: String! message: String! }
  type ApiKeyNotFoundError implements ApiError { error: String! message: String! }
  type EndpointRestrictedError implements ApiError { error: String! message: String! }
  type ApiKey { id: ID! name: String! }
  type Account { id: ID! }
  type ApiKeyVerification { success: Boolean! valid: Boolean! rejection: ApiError apiKey: ApiKey account: Account }
  union VerifyApiKeyResult = ApiKeyVerification | EndpointRestrictedError
  input VerifyApiKeyInput { key: String! endpoint: String method: String ip: String cost: Int }
  type Query { version: String! }
  type Mutation { verifyApiKey(input: VerifyApiKeyInput!): VerifyApiKeyResult! }
`;
const notFound = { __typename: "ApiKeyNotFoundError", error: "api_key_not_found", message: "No such key." };

const resolvers = {
  ApiError: { resolveType: ({ __typename }) => __typename },
  VerifyApiKeyResult: { resolveType: ({ __typename }) => __typename },
  Mutation: {
    verifyApiKey(_, { input }) {
      const apiKey = keys.get(digestOf(input.key)) ?? null;
      return {
        __typename: "ApiKeyVerification",
        success: true,
        valid: apiKey !== null,
        rejection: apiKey === null ? notFound : null,
        apiKey,
        account: apiKey?.account ?? null,
      };
    },
  },
};

const app = fastify({ logger: false });
await app.register(mercurius, { schema, resolvers, jit: 1 });
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
