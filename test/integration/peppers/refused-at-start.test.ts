import { expect, test } from "vitest";
import { VerifyAuditTrailDocument } from "../../generated/graphql.js";
import { check } from "../../support/checks.js";
import { asOperator, graphql } from "../../support/client.js";
import { createAccount, createKey, createOperator } from "../../support/fixtures.js";
import {
  forgetLinks,
  pepperOne,
  pepperStatus,
  pepperTwo,
  refusalOf,
  startFor,
} from "../../support/peppers.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { eventsOf } from "../audit/trail.js";

const otherOne = `1:${pepperTwo.slice(2)}`;
const otherTwo = `2:${pepperOne.slice(2)}`;

test("a wrong value of a version that secrets are signed with is refused by the version's name", async () => {
  const DATABASE_URL = await createTestDatabase();
  const first = await startFor({ DATABASE_URL, KEY_PEPPERS: pepperOne });
  await createKey(first.url, await createAccount(first.url));
  await first.stop();
  const refused = await refusalOf({ DATABASE_URL, KEY_PEPPERS: `${otherOne},${pepperTwo}` });
  expect(refused).toContain(
    "KEY_PEPPERS: version 1 has another value than on the servers of this database before.",
  );
  expect(refused).not.toContain("version 2");
  for (const pepper of [pepperOne, pepperTwo]) expect(refused).not.toContain(pepper.slice(2));
});

test("a wrong value that nothing is signed with and no server runs with can be put right", async () => {
  const DATABASE_URL = await createTestDatabase();
  const mistyped = await startFor({ DATABASE_URL, KEY_PEPPERS: `${pepperOne},${otherTwo}` });
  expect(await refusalOf({ DATABASE_URL, KEY_PEPPERS: `${pepperOne},${pepperTwo}` })).toContain(
    "version 2 has another value",
  );
  await mistyped.stop();
  await startFor({ DATABASE_URL, KEY_PEPPERS: `${pepperOne},${pepperTwo}` });
});

test("a version that is still needed is missing: refused with the counts, unless it is forced", async () => {
  const DATABASE_URL = await createTestDatabase();
  const first = await startFor({ DATABASE_URL, KEY_PEPPERS: pepperOne });
  const account = await createAccount(first.url);
  const [key] = [await createKey(first.url, account), await createKey(first.url, account)];
  await createOperator(first.url, ["KEYS_VERIFY"]);
  await first.stop();
  await forgetLinks(DATABASE_URL);

  const refused = await refusalOf({ DATABASE_URL, KEY_PEPPERS: pepperTwo });
  expect(refused).toContain(
    "KEY_PEPPERS: version 1 is missing, and signed with it: 2 secrets of keys, 1 operator. Put it back",
  );
  expect(refused).toContain("To give up those that are left, set KEY_PEPPERS_FORCE_RETIRE=1");

  const force = { KEY_PEPPERS_FORCE_RETIRE: "1" };
  const forced = await startFor({ DATABASE_URL, KEY_PEPPERS: pepperTwo, ...force });
  const lines = forced.log.filter((line) => line.includes("retired by force"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("Unknown from now on: 2 secrets of keys, 1 operator.");
  expect(await check(forced.url, "authorize", key.secret)).toBe("api_key_not_found");
  const events = await eventsOf(forced.url, asOperator, "&action=pepper.retired");
  expect(events).toMatchObject([
    {
      account_id: null,
      actor: { kind: "system", id: null },
      target: "pepper 1",
      before: null,
      after: { version: 1, keySecrets: 2, operators: 1, sessions: 0, magicLinks: 0 },
    },
  ]);
  const { verifyAuditTrail } = await graphql(forced.url, asOperator, VerifyAuditTrailDocument, {});
  expect(verifyAuditTrail).toMatchObject({ isIntact: true, firstBroken: null });
  expect(await pepperStatus(forced.url)).toMatchObject([
    { version: 1, isKnown: false, isSigning: false, keySecrets: 2, operators: 1 },
    { version: 2, isKnown: true, isSigning: true, keySecrets: 0, operators: 0 },
  ]);
  await forced.stop();

  // It was forced once: later starts need not be.
  const later = await startFor({ DATABASE_URL, KEY_PEPPERS: pepperTwo });
  expect(await eventsOf(later.url, asOperator, "&action=pepper.retired")).toEqual(events);
  await later.stop();
  const back = await startFor({ DATABASE_URL, KEY_PEPPERS: `${pepperTwo},${pepperOne}` });
  expect(await check(back.url, "authorize", key.secret)).toBe("accepted");
});

test("a version with which nothing usable is signed can be left out", async () => {
  const DATABASE_URL = await createTestDatabase();
  const first = await startFor({ DATABASE_URL, KEY_PEPPERS: pepperOne });
  const account = await createAccount(first.url);
  const ids = [(await createKey(first.url, account)).id, (await createKey(first.url, account)).id];
  await first.stop();
  await forgetLinks(DATABASE_URL);
  await onDatabase(DATABASE_URL, async (client) => {
    await client.query("UPDATE api_keys SET revoked_at = now() WHERE id = $1", [ids[0]]);
    await client.query("UPDATE api_keys SET expires_at = now() WHERE id = $1", [ids[1]]);
  });
  await startFor({ DATABASE_URL, KEY_PEPPERS: pepperTwo });
});

test("a version that would sign must be recognised by every running server first", async () => {
  const DATABASE_URL = await createTestDatabase();
  const running = await startFor({ DATABASE_URL, KEY_PEPPERS: pepperOne });
  const KEY_PEPPERS = `${pepperOne},${pepperTwo}`;
  const signing = { DATABASE_URL, KEY_PEPPERS, KEY_PEPPER_SIGNING: "2" };
  expect(await refusalOf(signing)).toContain(
    "KEY_PEPPERS: version 2 would sign, but a running server does not recognise it. First start every server" +
      " with version 2 listed and KEY_PEPPER_SIGNING=1; then let version 2 sign.",
  );
  const recognising = await startFor({ DATABASE_URL, KEY_PEPPERS });
  expect(await refusalOf(signing)).toContain("version 2 would sign");
  await running.stop();
  await startFor(signing);
  expect((await pepperStatus(recognising.url)).map(({ isSigning }) => isSigning)).toEqual([true, false]);
});

test("a version that a running server signs with must not be missing", async () => {
  const DATABASE_URL = await createTestDatabase();
  await startFor({ DATABASE_URL, KEY_PEPPERS: `${pepperTwo},${pepperOne}` });
  const refused = await refusalOf({ DATABASE_URL, KEY_PEPPERS: pepperOne });
  expect(refused).toContain("KEY_PEPPERS: version 2 is missing, and a running server signs with it. Add it.");
  expect(await refusalOf({ DATABASE_URL, KEY_PEPPERS: pepperOne, KEY_PEPPERS_FORCE_RETIRE: "2" })).toContain(
    "version 2 is missing, and a running server signs with it",
  );
});

test("a server that was killed is in nobody's way for long", async () => {
  const DATABASE_URL = await createTestDatabase();
  await onDatabase(DATABASE_URL, (client) =>
    client.query(
      `INSERT INTO replica_peppers (replica, versions, signing_version, seen_at) VALUES ('killed', '{1}', 1, now())`,
    ),
  );
  await startFor({ DATABASE_URL, KEY_PEPPERS: `${pepperTwo},${pepperOne}` });
}, 30_000);

test("a version to sign with that is not listed, or one to give up that is, is refused", async () => {
  const DATABASE_URL = await createTestDatabase();
  expect(await refusalOf({ DATABASE_URL, KEY_PEPPERS: pepperOne, KEY_PEPPER_SIGNING: "2" })).toContain(
    "KEY_PEPPER_SIGNING: KEY_PEPPERS has no version 2",
  );
  const forced = { KEY_PEPPERS: `${pepperTwo},${pepperOne}`, KEY_PEPPERS_FORCE_RETIRE: "1" };
  expect(await refusalOf({ DATABASE_URL, ...forced })).toContain(
    "KEY_PEPPERS_FORCE_RETIRE: version 1 is still in KEY_PEPPERS",
  );
});
