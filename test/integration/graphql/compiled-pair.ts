import { expect } from "vitest";
import type { Answer, RequestHeaders } from "../../support/client.js";
import { http } from "../../support/client.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { createTestDatabase } from "../../support/test-database.js";

/** Two servers on one database: one compiles operations, one never does. */
export interface ServerPair {
  readonly compiling: TestServer;
  readonly whole: TestServer;
  stop(): Promise<void>;
}

/** As many as it takes for the next one to be answered by the compiled operation. */
const usesBeforeCompiled = 5;

export async function startServerPair(variables: Record<string, string> = {}): Promise<ServerPair> {
  const shared = {
    DATABASE_URL: await createTestDatabase(),
    DOCS_BASE_URL: "https://docs.example",
    // Else the time of last use would change between two answers.
    USAGE_FLUSH_INTERVAL_MS: "60000",
    ...variables,
  };
  const compiling = await startTestServer(shared);
  const whole = await startTestServer({ ...shared, COMPILED_OPERATIONS: "off" });
  return {
    compiling,
    whole,
    async stop() {
      await compiling.stop();
      await whole.stop();
    },
  };
}

export function send(server: TestServer, headers: RequestHeaders, body: unknown): Promise<Answer> {
  return http(`${server.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** Sends an operation as often as it takes to be compiled. */
export async function warm(server: TestServer, headers: RequestHeaders, body: unknown): Promise<void> {
  await Promise.all(Array.from({ length: usesBeforeCompiled }, () => send(server, headers, body)));
}

export async function answerCompiled(
  server: TestServer,
  headers: RequestHeaders,
  body: unknown,
): Promise<Answer> {
  const before = server.compiledAnswers();
  const answer = await send(server, headers, body);
  expect(server.compiledAnswers(), answer.text).toBe(before + 1);
  return answer;
}

/** The same to the byte, but for what is new in every answer. */
export function expectSameAnswer(one: Answer, other: Answer, note = ""): void {
  expect(comparable(one), note).toEqual(comparable(other));
}

function comparable({ status, headers, text }: Answer): unknown {
  const names = [...headers.keys()].filter((name) => name !== "date");
  return {
    status,
    headers: names.map((name) => [name, blank(headers.get(name) ?? "")]),
    text: blank(text),
  };
}

function blank(text: string): string {
  return text
    .replace(/\b(req|key|acc)_[0-9A-HJKMNP-TV-Z]{26}\b/g, "$1_")
    .replace(/\blk_[0-9A-Za-z]{49}\b/g, "lk_")
    .replace(/"lastFour":"[^"]{4}"/g, '"lastFour":""')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?/g, "moment");
}
