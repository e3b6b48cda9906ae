import { expect, onTestFinished, test } from "vitest";
import { rest, withKey } from "../../support/client.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { startTestServer } from "../../support/test-server.js";

const oldPepper = `1:${"ab".repeat(32)}`;
const newPepper = `2:${"cd".repeat(32)}`;

test("a key signed with the old pepper works while that one is listed, new keys carry the new version", async () => {
  const DATABASE_URL = await createTestDatabase();
  const before = await startTestServer({ DATABASE_URL, KEY_PEPPERS: oldPepper });
  onTestFinished(() => before.stop());
  const accountId = await createAccount(before.url);
  const old = await createKey(before.url, accountId);
  expect(await pepperVersionOf(DATABASE_URL, old.id)).toBe(1);

  const during = await startTestServer({ DATABASE_URL, KEY_PEPPERS: `${newPepper},${oldPepper}` });
  onTestFinished(() => during.stop());
  const fresh = await createKey(during.url, accountId);
  expect(await pepperVersionOf(DATABASE_URL, fresh.id)).toBe(2);
  expect(await pepperVersionOf(DATABASE_URL, old.id)).toBe(1);
  for (const { secret } of [old, fresh]) expect(await statusWith(during.url, secret)).toBe(200);

  const after = await startTestServer({ DATABASE_URL, KEY_PEPPERS: newPepper });
  onTestFinished(() => after.stop());
  expect(await statusWith(after.url, fresh.secret)).toBe(200);
  expect(await statusWith(after.url, old.secret)).toBe(401);
});

async function statusWith(url: string, secret: string): Promise<number> {
  return (await rest(url, "GET", "/v1/keys/me", withKey(secret))).status;
}

function pepperVersionOf(database: string, keyId: string): Promise<number | undefined> {
  return onDatabase(database, async (client) => {
    const { rows } = await client.query<{ version: number }>(
      "SELECT pepper_version AS version FROM key_secrets WHERE key_id = $1",
      [keyId],
    );
    return rows[0]?.version;
  });
}
