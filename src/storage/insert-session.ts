import type { PersonId } from "../core/model/ids.js";
import type { Digest } from "../core/model/keys/secret-digester.js";
import type { NewSession } from "../core/model/sessions/new-session.js";
import type { Transaction } from "./database.js";
import { digestBytes, digestOf } from "./digest-bytes.js";

/** So that no list of sessions grows without bound. */
const mostSessions = 100;

/** Makes room first: gives the digests of those that had to go, the ones unused for longest. */
export async function insertSession(
  transaction: Transaction,
  personId: PersonId,
  { digest, ...session }: NewSession,
): Promise<readonly Digest[]> {
  // One sign-in after the other, so that together they stay within the number.
  await transaction.$queryRaw`SELECT 1 FROM people WHERE id = ${personId} FOR UPDATE`;
  const surplus = await transaction.session.findMany({
    where: { personId, revokedAt: null },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    skip: mostSessions - 1,
    select: { id: true, digest: true },
  });
  const where = { id: { in: surplus.map(({ id }) => id) } };
  await transaction.session.updateMany({ where, data: { revokedAt: session.createdAt } });
  await transaction.session.create({
    data: {
      ...session,
      personId,
      digest: digestBytes(digest.digest),
      pepperVersion: digest.pepperVersion,
    },
  });
  return surplus.map((gone) => digestOf(gone.digest));
}
