import { randomBytes } from "node:crypto";
import { defaultKeyHasher } from "@better-auth/api-key";
import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { onDatabase } from "../shared/benchmark-database.mjs";
import { betterAuthOptions } from "./better-auth-options.mjs";

const rowsPerStatement = 10_000;

/** Makes better-auth's tables and one key by its own API, and copies that key's row under other secrets. */
export async function seedBetterAuth(url, count) {
  const options = betterAuthOptions(url);
  const { runMigrations } = await getMigrations(options);
  await runMigrations();
  const auth = betterAuth(options);
  const { internalAdapter } = await auth.$context;
  const user = await internalAdapter.createUser({ name: "Benchmark", email: "bench@example.com" });
  const model = await auth.api.createApiKey({ body: { name: "production key", userId: user.id } });
  const keys = Array.from({ length: count }, () => ({
    id: randomBytes(16).toString("hex"),
    secret: randomBytes(32).toString("hex"),
  }));
  await onDatabase(url, async (client) => {
    const { rows } = await client.query("SELECT * FROM apikey WHERE id = $1", [model.id]);
    const columns = Object.keys(rows[0]).filter((name) => name !== "id" && name !== "key");
    const into = columns.map((name) => `"${name}"`).join(", ");
    const copied = columns.map((name) => `model."${name}"`).join(", ");
    for (let from = 0; from < keys.length; from += rowsPerStatement) {
      const part = keys.slice(from, from + rowsPerStatement);
      const hashes = await Promise.all(part.map(({ secret }) => defaultKeyHasher(secret)));
      await client.query(
        `INSERT INTO apikey (id, key, ${into}) SELECT row.id, row.key, ${copied}
         FROM unnest($1::text[], $2::text[]) AS row (id, key), apikey AS model WHERE model.id = $3`,
        [part.map(({ id }) => id), hashes, model.id],
      );
    }
    await client.query("VACUUM ANALYZE");
    await client.query("CHECKPOINT");
  });
  await options.database.end();
  return keys;
}
