import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { examine, inState, like, of } from "../../support/doctor.js";
import { startPostgresProxy } from "../../support/postgres-proxy.js";
import { createTestDatabase } from "../../support/test-database.js";
import { freePort, testEnvironment } from "../../support/test-server.js";
import { audience, issuer } from "../../support/identity-provider.js";
import { startSmtpServer } from "../mail/smtp-server.js";

const { OPERATOR_KEY, KEY_PEPPERS } = testEnvironment;
/** No database answers there: these tests are about the rest. */
const DATABASE_URL = "postgresql://latchkey@127.0.0.1:1/keys";
const environment = { OPERATOR_KEY, KEY_PEPPERS, DATABASE_URL };
const MAIL_FROM = "keys@example.com";

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Takes connections, and never says a word. */
const startSilent = () => listen(createServer());
const startHttp = async (answer: RequestListener) =>
  `http://127.0.0.1:${await listen(createHttpServer(answer))}`;

test("a port that another program has is a problem", async () => {
  const PORT = String(await listen(createServer((socket) => socket.end("hello\n"))));
  const METRICS_PORT = new URL(await startHttp((_request, response) => response.end("other_metric 1\n")))
    .port;
  const found = await examine({ ...environment, PORT, METRICS_PORT }, "--offline");
  expect(of(found, "port")).toEqual([
    {
      check: "port",
      state: "problem",
      found: `another program has 127.0.0.1:${PORT}`,
      advice: "Set PORT to a free port, or stop that program.",
    },
  ]);
  expect(of(await examine({ ...environment, CHECK_PORT: PORT }, "--offline"), "check port")).toMatchObject([
    { state: "problem", advice: "Set CHECK_PORT to a free port, or stop that program." },
  ]);
  expect(of(found, "metrics port")).toMatchObject([{ state: "problem" }]);
});

test("a HOST that is no address of this machine is a problem", async () => {
  const found = await examine({ ...environment, HOST: "192.0.2.1" }, "--offline");
  expect(of(found, "port")).toMatchObject([{ state: "problem", advice: like(/^Set HOST/) }]);
});

test("a mail server that refuses the connection or the password is a problem; one that lets in is not", async () => {
  const mailOf = async (SMTP_URL: string) =>
    of(await examine({ ...environment, SMTP_URL, MAIL_FROM }), "mail");
  expect(await mailOf(`smtp://127.0.0.1:${await freePort()}`)).toMatchObject([
    {
      state: "problem",
      found: like("ECONNREFUSED"),
      advice: like(/SMTP_URL/),
    },
  ]);
  const server = await startSmtpServer({ password: "hush-password" });
  const refused = await mailOf(server.url.replace("hush-password", "the-wrong-one"));
  expect(refused).toMatchObject([{ state: "problem", found: like("answered 535") }]);
  expect(JSON.stringify(refused)).not.toContain("the-wrong-one");
  expect(await mailOf(server.url)).toMatchObject([{ state: "ok" }]);
  expect(server.delivered).toEqual([]);
});

test("in production it is said what is missing: mail, an address, the operator key, proxies", async () => {
  const production = { NODE_ENV: "production", KEY_PEPPERS, DATABASE_URL };
  const bare = await examine(production, "--offline");
  expect(inState(bare, "warning")).toEqual(expect.arrayContaining(["secrets", "public url", "mail"]));
  const behind = await examine({ ...production, PUBLIC_URL: "https://keys.example.com" }, "--offline");
  expect(of(behind, "proxies")).toMatchObject([{ state: "warning", advice: like(/TRUST_PROXY/) }]);
  expect(inState(behind, "skipped")).toContain("public url");
});

test("an address where something else answers, and one behind a proxy that is not trusted, are warned of", async () => {
  const other = await examine({
    ...environment,
    PUBLIC_URL: await startHttp((_, response) => response.end("hi")),
  });
  expect(of(other, "public url")).toMatchObject([
    { state: "warning", found: like("answers 200, and not as a Latchkey does") },
  ]);
  const PUBLIC_URL = await startHttp((_request, response) =>
    response.writeHead(200, { Server: "nginx" }).end('{"status":"live"}'),
  );
  const proxied = await examine({ ...environment, PUBLIC_URL });
  expect(of(proxied, "public url")).toMatchObject([{ state: "ok" }]);
  expect(of(proxied, "proxies")).toMatchObject([{ state: "warning", found: like("(nginx)") }]);
});

test("the keys of the token issuer can be read, or it is a problem", async () => {
  const identity = { ...environment, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience };
  const issuerOf = async (AUTH_JWKS_URL: string) =>
    of(await examine({ ...identity, AUTH_JWKS_URL }), "token issuer");
  expect(await issuerOf(await startHttp((_, response) => response.end('{"keys":[]}')))).toMatchObject([
    { state: "ok" },
  ]);
  expect(await issuerOf(await startHttp((_, response) => response.writeHead(404).end()))).toMatchObject([
    { state: "problem", found: like("answered 404") },
  ]);
});

test("a DATA_DIR that is a file is a problem; secrets that others may read are warned of, with the command", async () => {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-doctor-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = join(directory, "peppers");
  await writeFile(file, `${KEY_PEPPERS}\n`, { mode: 0o644 });
  const wrong = await examine({ DATA_DIR: file }, "--offline");
  expect(of(wrong, "data directory")).toMatchObject([
    { state: "problem", advice: "Set DATA_DIR to a directory." },
  ]);
  const open = await examine({ DATA_DIR: directory }, "--offline");
  expect(of(open, "secrets")).toMatchObject([{ state: "warning", advice: `Run: chmod 600 ${file}` }]);
});

test("a configuration that cannot be used is one problem in the words of the server's start", async () => {
  const found = await examine({ PORT: "abc", DATABASE_URL: "mysql://x" });
  expect(found[0]).toMatchObject({
    check: "configuration",
    state: "problem",
    found:
      "The configuration cannot be used:\n  PORT: must be a whole number from 1 to 65535\n  DATABASE_URL: must start with postgresql://",
  });
  expect(inState(found, "ok").filter((check) => check !== "node")).toEqual([]);
});

test("where nothing answers any more, every check ends and says so", async () => {
  const proxy = await startPostgresProxy(await createTestDatabase());
  onTestFinished(() => proxy.close());
  proxy.freeze();
  const silent = `127.0.0.1:${await startSilent()}`;
  const found = await examine({
    OPERATOR_KEY,
    KEY_PEPPERS,
    DATABASE_URL: proxy.databaseUrl,
    PORT: silent.replace("127.0.0.1:", ""),
    PUBLIC_URL: `http://${silent}`,
    SMTP_URL: `smtp://${silent}`,
    MAIL_FROM,
    AUTH_JWKS_URL: `http://${silent}/keys`,
    AUTH_ISSUER: issuer,
    AUTH_AUDIENCE: audience,
  });
  expect(inState(found, "problem")).toEqual(["database", "port", "mail", "token issuer"]);
  expect(inState(found, "warning")).toContain("public url");
  expect(JSON.stringify(found)).not.toContain("took longer");
});
