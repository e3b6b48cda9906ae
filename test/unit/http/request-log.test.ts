import { expect, test } from "vitest";
import { createLogTo } from "../../../src/composition/log.js";
import { actorText } from "../../../src/core/model/callers/actor.js";
import { newRequestId } from "../../../src/core/model/ids.js";
import { generateSecret } from "../../../src/core/model/keys/secret.js";
import { createLogAnswer, type AnswerLine } from "../../../src/http/answer/request-log.js";

const line: AnswerLine = {
  requestId: newRequestId(new Date()),
  method: "POST",
  url: "/graphql",
  status: 200,
  durationMs: 1.25,
  ip: "127.0.0.1",
  caller: { kind: "key", id: "key_1" },
  operation: "query Keys",
  error: null,
  traceId: null,
};

function logAt(level: string) {
  const lines: string[] = [];
  const log = createLogTo(level, { write: (text) => lines.push(text) });
  return { lines, log, logAnswer: createLogAnswer(log) };
}

const withoutTime = (text: string | undefined) => text?.replace(/"time":"[^"]+"/, "");

test.each<Partial<AnswerLine>>([
  {},
  { url: '/errors/"quoted"\\\u0007é\u2028\ud800' },
  { method: "M-SEARCH", status: 404, durationMs: 0, ip: null },
  { ip: "::ffff:10.0.0.1", durationMs: 1_234.5 },
  { caller: null, operation: null, error: "key_not_found" },
  { traceId: "0af7651916cd43dd8448eb211c80319c" },
])("a request's line is the one that the log itself would write: %j", (different) => {
  const { lines, log, logAnswer } = logAt("info");
  const told = { ...line, ...different };
  logAnswer("info", told);
  const { requestId, method, url: path, status, ip, operation, error } = told;
  const caller = told.caller === null ? null : actorText(told.caller);
  const durationMs = Math.round(told.durationMs * 10) / 10;
  const trace = told.traceId === null ? {} : { traceId: told.traceId };
  log.info(
    { requestId, ...trace, method, path, status, durationMs, ip, caller, operation, error },
    "request",
  );
  expect(lines).toHaveLength(2);
  expect(withoutTime(lines[0])).toBe(withoutTime(lines[1]));
  const [, time = ""] = /"time":"([^"]+)"/.exec(lines[0] ?? "") ?? [];
  expect(Math.abs(Date.parse(time) - Date.now())).toBeLessThan(60_000);
});

test("a key in a path is not written, nor anything that follows the path", () => {
  const { lines, logAnswer } = logAt("info");
  const secret = generateSecret("lk");
  logAnswer("info", { ...line, url: `/v1/${secret}/?${secret}=hidden` });
  expect(lines.join("")).toContain('"path":"/v1/[redacted]/"');
  expect(lines.join("")).not.toContain(secret);
  expect(lines.join("")).not.toContain("hidden");
});

test.each([
  ["debug", 2],
  ["info", 1],
  ["warn", 0],
  ["silent", 0],
])("at level %s %d of a line for everybody and a line for those who debug are written", (level, count) => {
  const { lines, logAnswer } = logAt(level);
  logAnswer("info", line);
  logAnswer("debug", line);
  expect(lines).toHaveLength(count);
});

test("a path and an address of any length make a short line, without a key that is cut in two", () => {
  const { lines, logAnswer } = logAt("info");
  const secret = generateSecret("lk");
  logAnswer("info", {
    ...line,
    url: `/${"a/".repeat(480)}${secret}/${"b/".repeat(7_000)}`,
    ip: "1,".repeat(7_000),
  });
  expect(lines.join("").length).toBeLessThan(2_500);
  expect(lines.join("")).toContain("a/a/…");
  expect(lines.join("")).not.toContain(secret.slice(0, 20));
});
