import { expect, test } from "vitest";
import { newKeyId } from "../../../src/core/model/ids.js";
import { VerifyAuditTrailDocument } from "../../generated/graphql.js";
import { graphql, operatorIn, rest } from "../../support/client.js";
import { at, listAt } from "../../support/envelope.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { startReplicas } from "../../support/replicas.js";
import { onDatabase } from "../../support/test-database.js";
import { isQuick } from "../../support/thorough.js";

/** Half of all changes are made in the first account. */
const accounts = 6;
/** Keys created and changed one by one. */
const single = isQuick ? 100 : 300;
/** Keys revoked a hundred in a call. Each of them is a change with an event of its own. */
const bulk = isQuick ? 1_000 : 10_000;
const aCall = 100;
/** Calls under way at once, over all servers. */
const concurrency = 24;

interface Subject {
  readonly account: string;
  readonly keyId: string;
  /** To be revoked. */
  readonly ids: string[];
  events: number;
}

/** Keys that no call has made, so that no event tells of them. */
async function insertKeys(databaseUrl: string, account: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newKeyId(new Date()));
  await onDatabase(databaseUrl, (client) =>
    client.query(
      `INSERT INTO api_keys (id, account_id, name, prefix, last_four, created_at)
       SELECT id, $2, 'a key', 'lk', 'abcd', now() FROM unnest($1::text[]) AS id`,
      [ids, account],
    ),
  );
  return ids;
}

test("thousands of changes from three processes are all in the trails, and every trail is whole", async () => {
  const replicas = await startReplicas();
  const url = (turn: number) => replicas.url(turn);
  const subjects = await Promise.all(
    Array.from({ length: accounts }, async (_, index): Promise<Subject> => {
      const account = await createAccount(url(index), 10_000);
      const { id: keyId } = await createKey(url(index), account);
      const count = index === 0 ? bulk / 2 : bulk / 2 / (accounts - 1);
      const ids = await insertKeys(replicas.databaseUrl, account, count);
      return { account, keyId, ids, events: 2 };
    }),
  );

  const subjectOf = (turn: number) =>
    subjects[turn % 2 === 0 ? 0 : 1 + (turn % (accounts - 1))] ?? expect.fail();

  async function changeOne(turn: number): Promise<void> {
    const subject = subjectOf(turn);
    const body = { name: `name ${turn}` };
    const answer = await (turn % 4 === 0
      ? rest(url(turn), "POST", "/v1/keys", operatorIn(subject.account), body)
      : rest(url(turn), "PATCH", `/v1/keys/${subject.keyId}`, operatorIn(subject.account), body));
    expect(answer.status, answer.text).toBeLessThan(300);
    subject.events += 1;
  }

  async function revokeMany(turn: number, subject: Subject, ids: readonly string[]): Promise<void> {
    const body = { ids, reason: "unused" };
    const answer = await rest(url(turn), "POST", "/v1/keys/revoke", operatorIn(subject.account), body);
    const rejections = listAt(answer.body, "data", "results").map((result) => at(result, "rejection"));
    expect(rejections).toEqual(ids.map(() => null));
    subject.events += ids.length;
  }

  const calls = [
    ...Array.from({ length: single }, (_, turn) => () => changeOne(turn)),
    ...subjects.flatMap((subject) =>
      Array.from({ length: subject.ids.length / aCall }, (_, turn) => {
        const ids = subject.ids.slice(turn * aCall, (turn + 1) * aCall);
        return () => revokeMany(turn, subject, ids);
      }),
    ),
  ];
  // Mixed, and in the same order each time: 7 and the number of calls have no common divisor.
  const mixed = calls.map((_, index) => calls[(index * 7) % calls.length] ?? expect.fail());
  const startedMs = performance.now();
  const work = async () => {
    for (let call = mixed.shift(); call !== undefined; call = mixed.shift()) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  process.stdout.write(
    `${single + bulk} changes in ${((performance.now() - startedMs) / 1_000).toFixed(1)} s\n`,
  );

  let found = 0;
  for (const [turn, { account, events }] of subjects.entries()) {
    const asked = await graphql(url(turn), operatorIn(account), VerifyAuditTrailDocument, {});
    const expected = { isIntact: true, checkedEvents: events, firstBroken: null };
    expect(asked.verifyAuditTrail).toMatchObject(expected);
    found += events - 2;
  }
  expect(found).toBe(single + bulk);
}, 300_000);
