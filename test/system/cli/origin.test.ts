import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publicUrlOf, readConfig } from "../../../src/config.js";
import { newDataDirectory } from "../../support/data-directory.js";
import { textAt } from "../../support/envelope.js";
import { guides } from "../../support/markdown.js";
import { startServerProcess } from "../../support/server-process.js";
import { mailsTo } from "../../support/sign-in.js";
import { runCli, runForJson } from "./run-cli.js";

test(
  "links, mails and doc_url of a command name the server that started last, unless the command is told otherwise",
  { timeout: 120_000 },
  async () => {
    const directory = join(await newDataDirectory(), "data");
    const variables = { DATA_DIR: directory };
    await runForJson(variables, ["account", "create", "Acme"]);
    const server = await startServerProcess(variables);
    await server.waitForOutput("Call as the operator");

    await runForJson(variables, ["account", "create", "Beta", "--owner", "ada@example.com"]);
    const [mail = ""] = await mailsTo(directory, "ada@example.com");
    expect(mail).toContain(`${server.url}/sign-in`);
    const link = async (more: Record<string, string> = {}) =>
      (await runCli({ ...variables, ...more }, ["sign-in-link", "ada@example.com"])).out;
    expect(await link()).toContain(`${server.url}/sign-in#token=`);
    expect(await link({ PUBLIC_URL: "https://keys.example.com" })).toContain(
      "https://keys.example.com/sign-in#",
    );
    const refused = await runCli(variables, ["sign-in-link", "nobody@example.com", "--json"]);
    expect(textAt(JSON.parse(refused.err), "doc_url")).toBe(
      `${server.url}/reference/errors/member_not_found`,
    );

    await server.stop();
    expect(await link()).toContain(`${server.url}/sign-in#token=`);
  },
);

test("README, guides and examples send people to the origin of the links, for which the cookie is set", async () => {
  const origin = publicUrlOf(readConfig({}));
  for (const file of [...guides, "examples/README.md", "examples/curl/keys.sh", "examples/node/main.ts"]) {
    const text = await readFile(file, "utf8");
    expect(text, file).not.toContain("localhost:4000");
    for (const [found] of text.matchAll(/https?:\/\/[\w.]+:4000/g)) expect(found, file).toBe(origin);
  }
});
