import { expect, test } from "vitest";
import { EndSubscriptionDocument, VerifyAuditTrailDocument } from "../../generated/graphql.js";
import { checkEverywhere } from "../../support/checks.js";
import { asOperator, graphql, operatorIn } from "../../support/client.js";
import { expectMember } from "../../support/fixtures.js";
import { createKeys, startReplicas, untilAccepted } from "../../support/replicas.js";
import { onDatabase } from "../../support/test-database.js";

const copies = 3_000;

/** As many more keys, whose secrets nobody knows. */
const copyKey = `
  WITH made AS (
    INSERT INTO api_keys (id, account_id, name, prefix, last_four, permissions, created_at)
    SELECT 'key_' || lpad(n::text, 26, '0'), account_id, name, prefix, last_four, permissions, created_at
    FROM api_keys, generate_series(1, $2::int) AS n WHERE id = $1
    RETURNING id
  )
  INSERT INTO key_secrets (digest, key_id, pepper_version, created_at)
  SELECT sha256(id::bytea), id, 1, now() FROM made`;

test(`when a subscription has ended, no server accepts any of its ${copies} keys, and each is in the audit trail`, async () => {
  const { urls, databaseUrl } = await startReplicas();
  const [first = "", second = "", third = ""] = urls;
  const { account, keys } = await createKeys(first, 5);
  await onDatabase(databaseUrl, (client) => client.query(copyKey, [keys[0]?.id, copies]));
  for (const { secret } of keys) await untilAccepted(urls, secret);
  const { endSubscription } = await graphql(second, asOperator, EndSubscriptionDocument, {
    input: { accountId: account },
  });
  const said = await Promise.all(keys.map(({ secret }) => checkEverywhere(urls, secret)));
  expect(new Set(said.flat())).toEqual(new Set(["api_key_revoked"]));
  expect(expectMember(endSubscription, "EndSubscriptionSuccess").revokedKeys).toBe(copies + keys.length);
  const { verifyAuditTrail } = await graphql(third, operatorIn(account), VerifyAuditTrailDocument, {});
  // The account and its keys were created before, and the account has an event of its own.
  const checkedEvents = 1 + keys.length + copies + keys.length + 1;
  expect(verifyAuditTrail).toMatchObject({ isIntact: true, checkedEvents });
}, 120_000);
