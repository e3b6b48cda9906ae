import { existsSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anyPath, expectOneReading, isAllowed, somePrefix } from "../../support/path-readers.js";
import { parseAnswer, sendBytes } from "../../support/raw-http.js";
import { nginxBinary, startPathEcho, type Nginx } from "./start-nginx.js";
import { timesOver } from "../../support/thorough.js";

describe.skipIf(!existsSync(nginxBinary))("nginx", () => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startPathEcho();
  });
  afterAll(() => nginx.stop());

  /** Null when nginx refuses the path. */
  async function read(path: string): Promise<string | null> {
    const bytes = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`, "utf8");
    const { status, text } = parseAnswer(await sendBytes(nginx.url, bytes));
    return status === 200 ? text : null;
  }

  test("takes what an endpoint's escapes climb to for what it is", async () => {
    expect(await read("/v1/charts/%2e%2e/admin?a")).toBe("/v1/admin");
  });

  test("places every path that is allowed under its prefix", async () => {
    let served = 0;
    await fc.assert(
      fc.asyncProperty(somePrefix, anyPath, async (prefix, path) => {
        if (!isAllowed(prefix, path)) return;
        const found = await read(path);
        if (found !== null) served += 1;
        expectOneReading(prefix, path, [() => found]);
      }),
      { numRuns: timesOver(600) },
    );
    expect(served).toBeGreaterThan(20);
  });
});
