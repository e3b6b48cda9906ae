import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { asOperator, graphqlText, http, operatorIn, rest, withKey } from "../../support/client.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { listen, startUpstream } from "../../support/gateway-servers.js";
import { waitTimes } from "../../support/replicas.js";
import { spawnServer, untilReady } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { startTestServer, testEnvironment, type TestServer } from "../../support/test-server.js";
import { nginxBinary, startNginx } from "../gateways/start-nginx.js";

const spanForm = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: z.array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })),
});
const exportForm = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(spanForm) })) })),
});
type Span = z.infer<typeof spanForm>;

/** What a collector has received: OTLP as JSON over HTTP. */
const spans: Span[] = [];
let collector: Server;
let server: TestServer;

beforeAll(async () => {
  collector = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (part: string) => (text += part));
    request.on("end", () => {
      if (request.url !== "/v1/traces") return;
      const { resourceSpans } = exportForm.parse(JSON.parse(text));
      spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  const port = await listen(collector);
  server = await startTestServer({
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}/`,
    TRUST_PROXY: "127.0.0.1",
  });
});
afterAll(async () => {
  await server.stop();
  collector.close();
});

let traces = 0;
function newTrace() {
  traces += 1;
  const traceId = `0af7651916cd43dd8448eb211c80${String(traces).padStart(4, "0")}`;
  return { traceId, parent: "b7ad6b7169203331", header: `00-${traceId}-b7ad6b7169203331-01` };
}

/** The names from the span of the request down to the first one without children, once it is there. */
async function pathOf(
  { traceId, parent }: { traceId: string; parent: string },
  last: RegExp,
): Promise<string[]> {
  return vi.waitFor(() => {
    const own = spans.filter((span) => span.traceId === traceId);
    const leaf = own.find(({ name }) => last.test(name));
    expect(leaf, JSON.stringify(own.map(({ name }) => name))).toBeDefined();
    const names: string[] = [];
    let span = leaf;
    let above: string | undefined;
    while (span !== undefined) {
      names.unshift(span.name);
      above = span.parentSpanId;
      span = own.find(({ spanId }) => spanId === above);
    }
    expect(above).toBe(parent);
    return names;
  }, waitTimes);
}

test("a REST request continues the trace of its header: request, use-case, SQL", async () => {
  const trace = newTrace();
  const account = await createAccount(server.url);
  await rest(server.url, "GET", "/v1/keys", { ...operatorIn(account), traceparent: trace.header });
  expect(await pathOf(trace, /^SQL SELECT/)).toEqual(["listApiKeys", "listApiKeys", "SQL SELECT"]);
  // The log line leads to the trace.
  expect(server.log.join("")).toContain(`"traceId":"${trace.traceId}"`);
});

test("so does an operation of GraphQL, which its span is named by, whether it is compiled or not", async () => {
  const account = await createAccount(server.url);
  const sent = Array.from({ length: 7 }, newTrace);
  for (const { header } of sent) {
    await graphqlText(
      server.url,
      { ...operatorIn(account), traceparent: header },
      "query Keys { apiKeys { __typename ... on ApiKeyConnection { edges { node { id } } } } }",
    );
  }
  for (const trace of sent) {
    expect(await pathOf(trace, /^SQL SELECT/)).toEqual(["query Keys", "listApiKeys", "SQL SELECT"]);
  }
  expect(server.compiledAnswers()).toBeGreaterThan(0);
});

test.skipIf(!existsSync(nginxBinary))(
  "a trace goes from the header at nginx through the check to the SQL that reads the key",
  { timeout: 60_000 },
  async () => {
    const upstream = await startUpstream();
    const nginx = await startNginx(server.port, upstream.port);
    const { secret } = await createKey(server.url, await createAccount(server.url));
    const trace = newTrace();
    const answer = await http(`${nginx.url}/charts`, {
      headers: { ...withKey(secret), traceparent: trace.header },
    });
    expect(answer.status).toBe(200);
    expect(await pathOf(trace, /^SQL/)).toEqual(["authorize", "authorizeRequest", "SQL SELECT"]);
    await nginx.stop();
    await upstream.stop();
  },
);

test("no value of a statement and no secret is in a span, and a header that cannot be read begins a trace", async () => {
  const { secret } = await createKey(server.url, await createAccount(server.url));
  const before = spans.length;
  await rest(
    server.url,
    "POST",
    "/v1/keys/verify",
    { ...asOperator, traceparent: "nonsense" },
    { key: secret },
  );
  await vi.waitFor(
    () => expect(spans.slice(before).map(({ name }) => name)).toContain("verifyApiKey"),
    waitTimes,
  );
  expect(JSON.stringify(spans)).not.toContain(secret);
  expect(JSON.stringify(spans)).toContain("db.query.text");
});

test("without the setting nothing of OpenTelemetry is loaded: the server runs without its file", async () => {
  const root = await mkdtemp(join(tmpdir(), "latchkey-untraced-"));
  await cp("dist/bundle", join(root, "dist/bundle"), { recursive: true });
  for (const name of ["package.json", "prisma"]) await symlink(resolve(name), join(root, name));
  let removed = 0;
  for (const file of await readdir(join(root, "dist/bundle"))) {
    const path = join(root, "dist/bundle", file);
    if (!file.endsWith(".js") || !(await readFile(path, "utf8")).includes("BatchSpanProcessor")) continue;
    expect(["main.js", "cli.js"]).not.toContain(file);
    await rm(path);
    removed += 1;
  }
  expect(removed).toBe(1);
  const variables = { ...testEnvironment, DATABASE_URL: await createTestDatabase(), NODE_ENV: "production" };
  const script = join(root, "dist/bundle/main.js");
  const untraced = await spawnServer(variables, "/", script);
  await untilReady(untraced);
  expect(await untraced.stop()).toEqual({ code: 0, signal: null });
  const traced = await spawnServer(
    { ...variables, OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1" },
    "/",
    script,
  );
  expect((await traced.exited).code).toBe(1);
  await rm(root, { recursive: true, force: true });
}, 120_000);
