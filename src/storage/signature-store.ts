import { z } from "zod";
import type { OldSignature, SignatureStore } from "../core/model/peppers/signature-store.js";
import { announceChange } from "./announce-change.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import type { Database } from "./database.js";
import { digestBytes, digestOf } from "./digest-bytes.js";

const renewedRows = z.array(z.object({ old: z.instanceof(Uint8Array) }));

export function createSignatureStore(database: Database, feed: PostgresChangeFeed): SignatureStore {
  return {
    renewKeySecrets: (secrets, pepperVersion) =>
      announceChange(database, feed, async (transaction) => {
        const { oldDigests, digests } = toHex(secrets);
        // The keys are locked first. A change of a key locks it too, and then reads the digests that it announces:
        // it waits here, and announces the new digest.
        await transaction.$queryRaw`
          SELECT k.id FROM api_keys k
          WHERE k.id IN (
            SELECT key_id FROM key_secrets
            WHERE digest IN (SELECT decode(old, 'hex') FROM unnest(${oldDigests}::text[]) AS old)
          )
          ORDER BY k.id FOR NO KEY UPDATE`;
        const rows = await transaction.$queryRaw`
          WITH locked AS (
            SELECT s.digest AS old, decode(renewed.digest, 'hex') AS digest
            FROM key_secrets s
            JOIN unnest(${oldDigests}::text[], ${digests}::text[]) AS renewed (old, digest)
              ON s.digest = decode(renewed.old, 'hex')
            WHERE s.pepper_version <> ${pepperVersion} AND NOT EXISTS (
              SELECT FROM running_replica_peppers r WHERE r.signing_version = s.pepper_version
            )
            ORDER BY s.key_id, s.number FOR UPDATE OF s
          )
          UPDATE key_secrets s SET digest = locked.digest, pepper_version = ${pepperVersion}
          FROM locked WHERE s.digest = locked.old RETURNING locked.old`;
        return announced(rows, {});
      }),

    renewOperators: (secrets, pepperVersion) =>
      announceChange(database, feed, async (transaction) => {
        const { oldDigests, digests } = toHex(secrets);
        const rows = await transaction.$queryRaw`
          UPDATE operators o SET digest = decode(renewed.digest, 'hex'), pepper_version = ${pepperVersion}
          FROM unnest(${oldDigests}::text[], ${digests}::text[]) AS renewed (old, digest)
          WHERE o.digest = decode(renewed.old, 'hex') AND o.pepper_version <> ${pepperVersion} AND NOT EXISTS (
            SELECT FROM running_replica_peppers r WHERE r.signing_version = o.pepper_version
          )
          RETURNING decode(renewed.old, 'hex') AS old`;
        return announced(rows, { areOperators: true });
      }),
  };
}

function toHex(secrets: readonly OldSignature[]): { oldDigests: string[]; digests: string[] } {
  const hex = (digest: string) => digestBytes(digest).toString("hex");
  return {
    oldDigests: secrets.map(({ oldDigest }) => hex(oldDigest)),
    digests: secrets.map(({ digest }) => hex(digest)),
  };
}

/** A replica that remembers a secret under its old digest must forget it: later changes of it announce the new one. */
function announced(rows: unknown, whose: { readonly areOperators?: true }) {
  const digests = renewedRows.parse(rows).map(({ old }) => digestOf(old));
  const change = digests.length === 0 ? ("none" as const) : { digests, accountIds: [], ...whose };
  // A secret signed anew is the same secret: there is nothing to record.
  return { value: digests.length, change, audit: [] };
}
