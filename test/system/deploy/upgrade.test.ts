import { expect, test } from "vitest";
import { createBrowserToken } from "../../support/browser-tokens.js";
import { check, faces, Hammer } from "../../support/checks.js";
import { operatorIn, rest, withKey } from "../../support/client.js";
import { createAccount, createKey, createManageKey, revokeKey } from "../../support/fixtures.js";
import { untilAccepted } from "../../support/replicas.js";
import { spawnServer, startServerProcess, untilReady } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";

/** `dist/bundle/main.js` of the release before, as its package has it. */
const { LATCHKEY_BEFORE = "" } = process.env;
const rounds = 10;

test.skipIf(LATCHKEY_BEFORE === "")(
  "the release before goes on serving while this one migrates its database and takes over [needs LATCHKEY_BEFORE]",
  { timeout: 240_000 },
  async () => {
    const variables = {
      ...testEnvironment,
      LOG_LEVEL: "warn",
      DATABASE_URL: await createTestDatabase("template1"),
    };
    const older = await spawnServer(variables, "/", LATCHKEY_BEFORE);
    await untilReady(older);
    const account = await createAccount(older.url, 1_000);
    const kept = await createKey(older.url, account);
    const manager = await createManageKey(older.url, account);
    const hammer = new Hammer([older.url]);
    hammer.aim(kept.secret);

    const newer = await startServerProcess(variables);
    const urls = [older.url, newer.url];
    await untilAccepted(urls, kept.secret);
    // What one of them makes, the other accepts; what one revokes, the other refuses from that moment on.
    for (let round = 0; round < rounds; round += 1) {
      const [makes = "", revokes = ""] = round % 2 === 0 ? urls : urls.toReversed();
      const { id, secret } = await createKey(makes, account);
      await untilAccepted(urls, secret);
      const renamed = await rest(makes, "PATCH", `/v1/keys/${id}`, operatorIn(account), { name: "renamed" });
      expect(renamed.status, renamed.text).toBe(200);
      const page = await createBrowserToken(makes, account, {}, withKey(manager.secret));
      for (const url of urls) expect((await rest(url, "GET", "/v1/keys", page.headers)).status).toBe(200);
      await revokeKey(revokes, account, id);
      for (const url of urls) {
        for (const face of faces) expect(await check(url, face, secret)).toBe("api_key_revoked");
      }
    }
    const { accepted, checks } = await hammer.stop();
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBe(checks);
    expect(await older.stop()).toEqual({ code: 0, signal: null });
    await untilAccepted([newer.url], kept.secret);
  },
);
