import { afterAll, beforeAll, expect, test } from "vitest";
import { check } from "../../../support/checks.js";
import { operatorIn, type RequestHeaders } from "../../../support/client.js";
import { createAccount, createKey } from "../../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../../support/test-server.js";
import { places } from "./places.js";
import { worstTexts } from "./worst-texts.js";
import { isQuick } from "../../../support/thorough.js";

/** Of the processor, not of the clock: work whose square is meant takes ten times as much and more. */
const mostWorkMs = 1_500;
/** A line of the log has a path of at most 1,000 characters, which JSON may write longer. */
const mostLineCharacters = 7_000;

/**
 * Fields of one kind are read alike, so a quick run takes some of each kind: fewer of those that are many. Both numbers are
 * prime, so that it meets each of the three ways in which the same text is sent.
 */
const tested = places.filter(({ isField }, index) => !isQuick || index % (isField === true ? 13 : 7) === 0);

let server: TestServer;
let caller: RequestHeaders;
let secret: string;

beforeAll(async () => {
  server = await startTestServer({ INTROSPECTION: "false", TRUST_PROXY: "true", LOG_LEVEL: "debug" });
  const account = await createAccount(server.url);
  caller = operatorIn(account);
  ({ secret } = await createKey(server.url, account));
});
afterAll(() => server.stop());

test.each(tested)("a check is answered beside the longest and worst texts in $name", async (place) => {
  const linesBefore = server.log.length;
  for (const [name, textOf] of worstTexts) {
    const text = textOf(place.bytes);
    const before = process.cpuUsage();
    const sent = place.send(server.url, text, caller);
    expect(await check(server.url, "verify", secret)).toBe("accepted");
    await sent;
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000, `${name} keep the server busy`).toBeLessThan(mostWorkMs);
  }
  const lines = server.log.slice(linesBefore);
  expect(lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  expect(lines.filter((line) => line.length > mostLineCharacters)).toEqual([]);
});
