// The limit of a miss: node:http and one named prepared statement a request, by the same digest.
import { Buffer } from "node:buffer";
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import pg from "pg";

const pepper = Buffer.from(process.env.PEPPER, "hex");
// As many connections as Latchkey has by default.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const statement = {
  name: "key_by_digest",
  text: `
    SELECT k.id, k.account_id AS "accountId", k.name, k.prefix, k.last_four AS "lastFour", k.permissions,
           k.created_at AS "createdAt", k.expires_at AS "expiresAt", k.revoked_at AS "revokedAt",
           k.allowed_ips AS "allowedIps", k.allowed_endpoints AS "allowedEndpoints",
           a.plan, a.burst_per_minute AS "burstPerMinute", a.monthly_quota AS "monthlyQuota"
    FROM key_secrets s JOIN api_keys k ON k.id = s.key_id JOIN accounts a ON a.id = k.account_id
    WHERE s.digest = $1`,
};

/** Where the key stands in what each path is sent. */
const keyOf = {
  "/v1/authorize": (request) => request.headers.authorization.slice("Bearer ".length),
  "/v1/keys/verify": (_, body) => body.key,
  "/graphql": (_, body) => body.variables.input.key,
};

createServer((request, response) => {
  const find = keyOf[request.url];
  if (find === undefined) return void response.writeHead(404).end();
  if (request.method === "GET") return void answer(response, find(request));
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const [first] = chunks;
    const body = chunks.length === 1 ? first : Buffer.concat(chunks);
    void answer(response, find(request, JSON.parse(body.toString("utf8"))));
  });
}).listen(Number(process.env.PORT), "127.0.0.1");

async function answer(response, key) {
  const digest = createHmac("sha256", pepper).update(key).digest();
  const { rows } = await pool.query({ ...statement, values: [digest] });
  const text = JSON.stringify(rows[0]);
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}
