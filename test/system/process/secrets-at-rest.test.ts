import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { graphqlText, http, operatorIn, rest, withKey } from "../../support/client.js";
import { preparedDataDirectory } from "../../support/data-directory.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { startServerProcess } from "../../support/server-process.js";
import { operatorKey, testEnvironment } from "../../support/test-server.js";
import { timesOver } from "../../support/thorough.js";

const keyCount = timesOver(25);

test(
  "of many secrets no file of the data directory and no line of output holds one, running or stopped",
  { timeout: 120_000 },
  async () => {
    const directory = await preparedDataDirectory();
    const server = await startServerProcess({
      ...testEnvironment,
      DATA_DIR: directory,
      LOG_LEVEL: "trace",
    });
    const accountId = await createAccount(server.url, keyCount);
    const name = "a name that must be found";
    const secrets: string[] = [];
    // In turn, here and below: a server refuses calls beyond those it admits, and this test is about their secrets.
    for (let count = 0; count < keyCount; count += 1) {
      secrets.push((await createKey(server.url, accountId, { name })).secret);
    }
    for (const secret of secrets) await useRightlyAndWrongly(server.url, accountId, secret);
    const randomParts = secrets.map((secret) => secret.slice(-49, -6));
    const forbidden = [...randomParts, ...randomParts.map(toHex), operatorKey];

    const whileRunning = await readFiles(directory);
    expect(filesWith(whileRunning, name)).not.toEqual([]);
    expect(forbidden.filter((text) => filesWith(whileRunning, text).length > 0)).toEqual([]);

    expect(await server.stop()).toEqual({ code: 0, signal: null });
    const afterStop = await readFiles(directory);
    expect(filesWith(afterStop, name).filter((file) => file.includes("/base/"))).not.toEqual([]);
    expect(forbidden.filter((text) => filesWith(afterStop, text).length > 0)).toEqual([]);

    expect(server.output().match(/"requestId":/g)?.length).toBeGreaterThan(keyCount * 5);
    expect(forbidden.filter((text) => server.output().includes(text))).toEqual([]);
  },
);

/** Wherever a caller may put a key by mistake, an error or a log line could repeat it. */
async function useRightlyAndWrongly(url: string, accountId: string, secret: string): Promise<void> {
  expect((await rest(url, "GET", "/v1/keys/me", withKey(secret))).status).toBe(200);
  const answers = await Promise.all([
    rest(url, "GET", `/v1/keys/${secret}`, operatorIn(accountId)),
    rest(url, "DELETE", `/v1/keys/${secret}`, operatorIn(accountId)),
    rest(url, "GET", `/${secret}`, {}),
    http(`${url}/v1/keys?api_key=${secret}`),
    http(`${url}/graphql?query=%7Bviewer%7B__typename%7D%7D&key=${secret}`),
    http(`${url}/v1/keys/me`, { headers: { "X-API-Key": secret, Authorization: "Bearer another" } }),
    graphqlText(url, withKey(secret), `{ apiKey(id: "${secret}") { __typename ${secret} } }`),
    graphqlText(url, withKey(secret), "query ($id: ID!) { apiKey(id: $id) { __typename } }", {
      id: [secret],
    }),
  ]);
  for (const { status } of answers) expect(status).toBeLessThan(500);
}

interface Contents {
  readonly file: string;
  readonly bytes: Buffer;
}

async function readFiles(directory: string): Promise<Contents[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const contents = await Promise.all(
    // Postgres may remove a file between the listing and the reading.
    files.map(async (file) => ({ file, bytes: await readFile(file).catch(() => Buffer.alloc(0)) })),
  );
  expect(contents.length).toBeGreaterThan(500);
  return contents;
}

function filesWith(contents: readonly Contents[], text: string): string[] {
  return contents.filter(({ bytes }) => bytes.includes(text)).map(({ file }) => file);
}

function toHex(text: string): string {
  return Buffer.from(text).toString("hex");
}
