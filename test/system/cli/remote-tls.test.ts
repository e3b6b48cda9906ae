import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operatorKey, startTestServer, type TestServer } from "../../support/test-server.js";
import { runCli } from "./run-cli.js";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
let directory: string;
let server: TestServer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "latchkey-tls-"));
  server = await startTestServer();
});
afterAll(async () => {
  await server.stop();
  await rm(directory, { recursive: true });
});

test.skipIf(!hasOpenssl)(
  "a server behind TLS is used where its authority is known, and nowhere else",
  async () => {
    const [ours, other] = [await makeAuthority("ours"), await makeAuthority("other")];
    const front = await startFront(ours);
    const list = (variables: Record<string, string>, host = "localhost") =>
      runCli({ LATCHKEY_KEY: operatorKey, ...variables }, [
        "--url",
        `https://${host}:${front.port}`,
        "account",
        "list",
      ]);
    const trusted = await list({ NODE_EXTRA_CA_CERTS: ours.authority });
    expect(trusted).toMatchObject({ code: 0, err: "" });
    for (const variables of [{}, { NODE_EXTRA_CA_CERTS: other.authority }]) {
      const { code, out, err } = await list(variables);
      expect({ code, out }).toEqual({ code: 3, out: "" });
      expect(err).toMatch(/^https:\/\/localhost:\d+ gave no answer: .*NODE_EXTRA_CA_CERTS\.\n$/);
    }
    const elsewhere = await list({ NODE_EXTRA_CA_CERTS: ours.authority }, "127.0.0.1");
    expect(elsewhere.code).toBe(3);
    expect(elsewhere.err).toMatch(/Use a host that the server's certificate names\.\n$/);
    front.close();
  },
);

interface Certificate {
  /** The file with the authority's own certificate. */
  readonly authority: string;
  readonly key: Buffer;
  readonly certificate: Buffer;
}

/** An authority, and a certificate of localhost that it signed. */
async function makeAuthority(name: string): Promise<Certificate> {
  const file = (suffix: string) => join(directory, `${name}-${suffix}`);
  const openssl = (...words: string[]) => {
    const { status, stderr } = spawnSync("openssl", words, { encoding: "utf8" });
    expect(status, stderr).toBe(0);
  };
  const newKey = (suffix: string) => [
    ...["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", file(suffix)],
  ];
  await writeFile(file("names"), "subjectAltName=DNS:localhost");
  openssl("req", "-x509", ...newKey("ca.key"), "-out", file("ca.crt"), "-subj", `/CN=${name}`, "-days", "2");
  openssl("req", ...newKey("key"), "-out", file("csr"), "-subj", "/CN=localhost");
  const signed = [
    "-CA",
    file("ca.crt"),
    "-CAkey",
    file("ca.key"),
    "-CAcreateserial",
    "-extfile",
    file("names"),
  ];
  openssl("x509", "-req", "-in", file("csr"), ...signed, "-out", file("crt"), "-days", "2");
  return {
    authority: file("ca.crt"),
    key: readFileSync(file("key")),
    certificate: readFileSync(file("crt")),
  };
}

/** Ends TLS in front of the server. */
async function startFront({ key, certificate }: Certificate) {
  const front = createServer({ key, cert: certificate }, ({ method, url, headers }, response) => {
    const passed = request(`${server.url}${url ?? ""}`, { method: method ?? "GET", headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.end();
  });
  await new Promise<void>((resolve) => front.listen(0, resolve));
  const address = front.address();
  if (address === null || typeof address === "string") throw new Error("It has no port");
  return { port: address.port, close: () => front.close() };
}
