// The limit of a list from PostgreSQL: node:http and the very query that Latchkey asks through Prisma, its
// rows put into text. Who is calling it knows from a Map.
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { openDatabase } from "../../../dist/modules/storage/database.js";
import { toWhere } from "../../../dist/modules/storage/key-filter.js";

const { DATABASE_URL, KEYS_FILE, PORT } = process.env;
const accountOf = new Map();
for (const { secret, accountId } of JSON.parse(readFileSync(KEYS_FILE, "utf8"))) {
  accountOf.set(secret, accountId);
}
const { prisma } = openDatabase({
  connectionString: DATABASE_URL,
  poolSize: 10,
  timeoutMs: 8_000,
  onIdleConnectionError: (error) => process.stderr.write(`${error.stack}\n`),
});
const any = { from: null, to: null };
const unfiltered = { nameContains: null, createdAt: any, lastUsedAt: any, unusedSince: null };
const orderBy = [{ createdAt: "desc" }, { id: "desc" }];

createServer((request, response) => {
  if (request.method !== "POST") return void response.writeHead(404).end();
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const accountId = accountOf.get(request.headers.authorization.slice("Bearer ".length));
    void answer(response, accountId, variables.first);
  });
}).listen(Number(PORT), "127.0.0.1");

async function answer(response, accountId, first) {
  const where = toWhere({ ...unfiltered, accountId, statuses: ["active"], now: new Date() });
  const rows = await prisma.apiKey.findMany({ where: { AND: [where] }, orderBy, take: first + 1 });
  const edges = rows.slice(0, first).map(toEdge);
  const pageInfo = { hasNextPage: rows.length > first, endCursor: edges.at(-1).node.id };
  const data = { apiKeys: { __typename: "ApiKeyConnection", edges, pageInfo } };
  const text = JSON.stringify({ data });
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}

function toEdge({ id, name, prefix, lastFour, permissions, createdAt, lastUsedAt }) {
  return { node: { id, name, prefix, lastFour, status: "ACTIVE", permissions, createdAt, lastUsedAt } };
}
