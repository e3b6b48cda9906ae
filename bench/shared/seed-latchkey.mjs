import { Buffer } from "node:buffer";
import { fileURLToPath } from "node:url";
import { newAccountId, newKeyId } from "../../dist/modules/core/model/ids.js";
import { createSecretDigester } from "../../dist/modules/core/model/keys/secret-digester.js";
import { generateSecret } from "../../dist/modules/core/model/keys/secret.js";
import { migrate } from "../../dist/modules/storage/migrate.js";
import { onDatabase } from "./benchmark-database.mjs";

export const pepper = "ec0b43aff3415540a21eae41cf0268f39fcbd7d11745e40d362064e0aed13975";

/** The default ceiling of an account. */
const keysPerAccount = 10;
/** High enough never to refuse, and not null: every check takes from both. */
const limit = 1_000_000_000;
const rowsPerStatement = 10_000;

const insertAccounts = `
  INSERT INTO accounts (id, name, created_at, burst_per_minute, monthly_quota)
  SELECT id, 'Account of the benchmark', now(), ${limit}, ${limit} FROM unnest($1::text[]) AS id`;

const insertKeys = `
  INSERT INTO api_keys (id, account_id, name, prefix, last_four, permissions, created_at,
                        allowed_ips, allowed_endpoints)
  SELECT id, account_id, name, 'lk', last_four, $5::text[], now(), '{}', '{}'
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS row (id, account_id, name, last_four)`;

const insertSecrets = `
  INSERT INTO key_secrets (digest, key_id, pepper_version, created_at)
  SELECT digest, key_id, 1, now() FROM unnest($1::bytea[], $2::text[]) AS row (digest, key_id)`;

/** Fills Latchkey's tables with active keys; gives each with its secret. */
export async function seedLatchkey(url, count, permissions = [], anAccount = keysPerAccount) {
  await migrate(url, fileURLToPath(new URL("../../prisma/migrations", import.meta.url)));
  const keys = makeKeys(count, anAccount);
  const digester = createSecretDigester([{ version: 1, key: Buffer.from(pepper, "hex") }]);
  await onDatabase(url, async (client) => {
    const accountIds = [...new Set(keys.map(({ accountId }) => accountId))];
    await client.query(insertAccounts, [accountIds]);
    for (let from = 0; from < keys.length; from += rowsPerStatement) {
      const part = keys.slice(from, from + rowsPerStatement);
      const ids = part.map(({ id }) => id);
      const columns = ["accountId", "name"].map((name) => part.map((key) => key[name]));
      const lastFours = part.map(({ secret }) => secret.slice(-4));
      await client.query(insertKeys, [ids, ...columns, lastFours, permissions]);
      await client.query(insertSecrets, [
        part.map(({ secret }) => Buffer.from(digester.sign(secret).digest, "latin1")),
        ids,
      ]);
    }
    await client.query("VACUUM ANALYZE");
    await client.query("CHECKPOINT");
  });
  return keys;
}

function makeKeys(count, anAccount) {
  const now = new Date();
  let accountId = newAccountId(now);
  return Array.from({ length: count }, (_, index) => {
    if (index % anAccount === 0) accountId = newAccountId(now);
    return { id: newKeyId(now), accountId, name: "production key", secret: generateSecret("lk") };
  });
}
