import { expect, test } from "vitest";
import { VerifyAuditTrailDocument } from "../../generated/graphql.js";
import { graphql, operatorIn, rest } from "../../support/client.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { startReplicas } from "../../support/replicas.js";

const changes = 10_000;
const accounts = 20;
/** Changes under way at once, over all servers. */
const concurrency = 48;
/** A slow machine makes fewer in this time; the test prints how many. */
const patienceMs = 20_000;

test(`up to ${changes} changes from three processes are all in the trails, and every trail is whole`, async () => {
  const replicas = await startReplicas();
  const url = (turn: number) => replicas.url(turn);
  const subjects = await Promise.all(
    Array.from({ length: accounts }, async (_, index) => {
      const account = await createAccount(url(index), 10_000);
      return { account, key: await createKey(url(index), account), changes: 0 };
    }),
  );
  const endMs = performance.now() + patienceMs;
  let made = 0;
  const change = async () => {
    while (made < changes && performance.now() < endMs) {
      const turn = (made += 1);
      const subject = subjects[turn % accounts];
      if (subject === undefined) throw new Error("Unreachable");
      const { account, key } = subject;
      const body = { name: `name ${turn}` };
      const answer = await (turn % 4 === 0
        ? rest(url(turn), "PATCH", `/v1/keys/${key.id}`, operatorIn(account), body)
        : rest(url(turn), "POST", "/v1/keys", operatorIn(account), body));
      expect(answer.status, answer.text).toBeLessThan(300);
      subject.changes += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, change));
  process.stdout.write(`${made} audited changes\n`);
  expect(made).toBeGreaterThan(accounts);
  for (const [turn, { account, changes: count }] of subjects.entries()) {
    const asked = url(turn);
    const { verifyAuditTrail } = await graphql(asked, operatorIn(account), VerifyAuditTrailDocument, {});
    // The account and its key were created before.
    expect(verifyAuditTrail).toMatchObject({ isIntact: true, checkedEvents: count + 2, firstBroken: null });
  }
}, 120_000);
