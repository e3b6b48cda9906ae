import { execFile, spawnSync } from "node:child_process";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogue, errorCodes, isErrorCode, type ErrorCode } from "../../../src/errors/catalogue.js";
import { toEnvelope } from "../../../src/errors/envelope.js";
import { exampleEnvelope } from "../../../src/reference/example-envelope.js";
import { snippetsOf, type Snippets } from "../../../src/reference/snippets.js";
import { isQuick } from "../../support/thorough.js";

const run = promisify(execFile);
const docsBaseUrl = "https://docs.example.com";
const env = { ...process.env, LATCHKEY_KEY: "the-key", LATCHKEY_ACCOUNT: "acc_1" };
const isMissing = (program: string): boolean => spawnSync(program, ["--version"]).status !== 0;
const withCurl = { concurrent: true, skip: isMissing("curl") };
const withPython = { concurrent: true, skip: isMissing("python3") };

interface Received {
  readonly method: string | undefined;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

const received = new Map<string, Received>();

/** Stands in for Latchkey: a request to /<test>/<code>/<path> gets the error of that code. */
const server = createServer((request, response) => {
  const [, name = "", code = "", ...path] = (request.url ?? "").split("/");
  received.set(`${name}/${code}`, {
    method: request.method,
    path: `/${path.join("/")}`,
    headers: request.headers,
  });
  if (!isErrorCode(code)) throw new Error(`No such code: ${code}`);
  const answer = path[0] === "graphql" ? graphqlAnswer(code) : restAnswer(code);
  request.resume().on("end", () => {
    response.writeHead(400, { "Content-Type": "application/json" });
    response.end(answer);
  });
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));

afterAll(() => {
  server.close();
});

describe.each(errorCodes)("the snippets of %s", (code) => {
  // A template writes them for all codes, so each language is run for some of them.
  const isRun = !isQuick || errorCodes.indexOf(code) % 5 === 0;

  test.each(["graphqlCurl", "restCurl"] as const)(
    "with curl run, send what they say and print the error: %s",
    withCurl,
    async (name) => {
      const snippet = snippetsFor(name, code)[name];
      if (snippet === null) return;
      const { stdout } = await run("sh", ["-c", snippet], { env });
      expect(stdout).toMatch(new RegExp(`"error": ?"${code}"`));
      expectAsWritten(received.get(`${name}/${code}`), snippet);
    },
  );

  test("in JavaScript run and recognise the error", { concurrent: true, skip: !isRun }, async () => {
    const { handling } = snippetsFor("javascript", code);
    if (handling === null) return;
    const { javascript } = handling;
    const arguments_ = ["--input-type=module", "--eval", javascript];
    const output = await run(process.execPath, arguments_, { env }).then(
      ({ stdout }) => stdout,
      (error: unknown) => String(error),
    );
    expect(output).toContain(javascript.includes("setTimeout") ? code : `See ${docsBaseUrl}`);
    expectAsWritten(received.get(`javascript/${code}`), javascript);
  });

  test(
    "in Python run and recognise the error",
    { ...withPython, skip: withPython.skip || !isRun },
    async () => {
      const { handling } = snippetsFor("python", code);
      if (handling === null) return;
      const { python } = handling;
      const output = await run("python3", ["-c", python], { env }).then(
        ({ stderr }) => stderr,
        (error: unknown) => String(error),
      );
      expect(output).not.toContain("Traceback");
      expect(python.includes("time.sleep") || output.includes(`See ${docsBaseUrl}`)).toBe(true);
      expectAsWritten(received.get(`python/${code}`), python);
    },
  );
});

test("an account's own key needs no LATCHKEY_ACCOUNT: no header is sent", withCurl, async () => {
  const { restCurl } = snippetsFor("noAccount", "key_not_found");
  await run("sh", ["-c", restCurl ?? ""], { env: { ...env, LATCHKEY_ACCOUNT: "" } });
  expect(received.get("noAccount/key_not_found")?.headers).not.toHaveProperty("x-account-id");
});

function restAnswer(code: ErrorCode): string {
  const envelope = exampleEnvelope(code, docsBaseUrl);
  return envelope.replace(/"retry_after": \d+/, '"retry_after": 0');
}

function graphqlAnswer(code: ErrorCode): string {
  const facts = { requestId: "req_1", docsBaseUrl, now: new Date() };
  const { message } = catalogue[code];
  const extensions = toEnvelope({ ok: false, code, message, details: [], retryAfterSeconds: 0 }, facts);
  return JSON.stringify({ errors: [{ extensions }] });
}

function snippetsFor(name: string, code: ErrorCode): Snippets {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return snippetsOf(`http://127.0.0.1:${String(address.port)}/${name}/${code}`, code);
}

function expectAsWritten(request: Received | undefined, snippet: string): void {
  if (request === undefined) throw new Error("The snippet sent nothing");
  expect(snippet).toContain(request.path);
  if (snippet.includes("LATCHKEY_KEY")) expect(request.headers.authorization).toBe("Bearer the-key");
  if (snippet.includes("LATCHKEY_ACCOUNT")) expect(request.headers["x-account-id"]).toBe("acc_1");
  if (request.method !== "GET") expect(snippet).toContain(request.method);
}
