import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAccount, createKey } from "../../support/fixtures.js";
import { fencedBlocks, guides, readPage } from "../../support/markdown.js";
import { freePort, operatorKey, startTestServer, type TestServer } from "../../support/test-server.js";

const hasCurl = spawnSync("curl", ["--version"]).status === 0;

let server: TestServer;
let metricsPort: number;
beforeAll(async () => {
  metricsPort = await freePort();
  server = await startTestServer({ METRICS_PORT: String(metricsPort) });
});
afterAll(() => server.stop());

/** What the shell prints, which fails as soon as one of the commands does. */
async function run(script: string): Promise<string> {
  const here = script
    .replaceAll("127.0.0.1:4000", new URL(server.url).host)
    .replaceAll("127.0.0.1:4001", `127.0.0.1:${String(metricsPort)}`);
  const shell = spawn("bash", ["-euo", "pipefail", "-c", here], { stdio: ["ignore", "pipe", "inherit"] });
  const output = await text(shell.stdout);
  expect(shell.exitCode ?? (await new Promise((resolve) => shell.once("close", resolve))), output).toBe(0);
  return output;
}

/** The variables of the first minute, with an account and a key of their own. */
async function variables(): Promise<string> {
  const account = await createAccount(server.url);
  const key = await createKey(server.url, account);
  return [
    `OPERATOR="Authorization: Bearer ${operatorKey}"`,
    'JSON="Content-Type: application/json"',
    `ACCOUNT="X-Account-Id: ${account}"`,
    `KEY=${key.id}`,
    `SECRET=${key.secret}\n`,
  ].join("\n");
}

describe.skipIf(!hasCurl)("the calls", () => {
  test("the first minute of the README makes an account and a key, which is accepted", async () => {
    const [, ...steps] = fencedBlocks(readPage("README.md"), "sh");
    const [account = "", key = "", use = ""] = steps.map((step) =>
      step.replace("$(cat data/operator.key)", operatorKey),
    );
    const [head = ""] = account.split("curl");
    const [id = ""] = /acc_\w+/.exec(await run(account)) ?? [];
    const withAccount = `${head}${key.replace("acc_…", id)}`;
    const [secret = ""] = /lk_\w+/.exec(await run(withAccount)) ?? [];
    const used = await run(use.replace("lk_…", secret));
    expect(used).toContain('"name":"my first key"');
    expect(used).toContain("HTTP/1.1 200 OK");
  });

  // What the first minute begins is tried above; a stream has no end.
  const callsOf = (page: string) =>
    fencedBlocks(readPage(page), "sh").filter(
      (block) => block.includes("curl -s ") && !/data\/operator\.key|^\w+=.*…/m.test(block),
    );
  const pages = guides.filter((page) => callsOf(page).length > 0);

  test("there are calls to make", () => {
    expect(pages.flatMap(callsOf).length).toBeGreaterThan(20);
  });

  test.each(pages)("those of %s are answered", async (page) => {
    const rotation = callsOf(page).find((block) => block.includes("/rotate ")) ?? "";
    const answers = callsOf(page).map(async (block) => {
      const before = block.includes("/rotate/complete") ? rotation : "";
      return { block, output: await run(`${await variables()}${before}\n${block}`) };
    });
    for (const { block, output } of await Promise.all(answers)) {
      expect(output, block).not.toBe("");
      expect(output, block).not.toMatch(/"success":false|"errors":|"error":/);
    }
  });
});
