import { apiKey } from "@better-auth/api-key";
import pg from "pg";

const maxRequests = 1_000_000_000;

/** better-auth as its documentation sets it up; only the rate limit is raised, so that it never refuses. */
export function betterAuthOptions(connectionString) {
  return {
    baseURL: "http://127.0.0.1",
    secret: "a-secret-for-the-benchmark-0123456789abcdef",
    // As many connections as Latchkey has by default.
    database: new pg.Pool({ connectionString, max: 10 }),
    telemetry: { enabled: false },
    plugins: [apiKey({ rateLimit: { enabled: true, timeWindow: 86_400_000, maxRequests } })],
  };
}
