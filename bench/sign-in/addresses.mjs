import { onDatabase } from "../shared/benchmark-database.mjs";

const account = `acc_${"0".repeat(26)}`;

export const knownAddress = (number) => `known-${number}@example.com`;
/** As long as a known one, so that length says nothing. */
export const otherAddress = (number) => `other-${number}@example.com`;

/** Members with these addresses, as many as are asked about. */
export async function seedMembers(url, count) {
  await onDatabase(url, async (client) => {
    await client.query("INSERT INTO accounts (id, name, created_at) VALUES ($1, 'Bench', now())", [account]);
    await client.query(
      `INSERT INTO people (id, email, created_at)
       SELECT 'per_' || lpad(n::text, 26, '0'), 'known-' || n || '@example.com', now() FROM generate_series(1, $1) n`,
      [count],
    );
    await client.query(
      `INSERT INTO members (id, account_id, person_id, role, created_at)
       SELECT 'mem_' || lpad(n::text, 26, '0'), $2, 'per_' || lpad(n::text, 26, '0'), 'VIEWER', now()
         FROM generate_series(1, $1) n`,
      [count, account],
    );
  });
}

export async function countLinks(url) {
  return onDatabase(url, async (client) => {
    const { rows } = await client.query("SELECT count(*)::int AS count FROM magic_links");
    return rows[0].count;
  });
}
