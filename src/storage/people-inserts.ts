import type { AuditRecord } from "../core/model/audit/audit-event.js";
import { changedFields, fieldsOf } from "../core/model/audit/changed-fields.js";
import type { ChangeAuthor } from "../core/model/audit/change-author.js";
import { isAccountId, type AccountId, type MemberId, type PersonId } from "../core/model/ids.js";
import type { Member } from "../core/model/members/member.js";
import type { NewMember } from "../core/model/members/member-store.js";
import { accountCreated } from "./account-created.js";
import { changeTransaction, type ChangeJournal } from "./change-transaction.js";
import type { Transaction, Database } from "./database.js";
import { accountColumnValues, toMember } from "./rows.js";
import type { OwnAccount, MagicLink } from "../core/model/sign-in/magic-link-store.js";
import type { Digest, SecretDigest } from "../core/model/keys/secret-digester.js";
import type { NewSession } from "../core/model/sessions/new-session.js";
import { digestBytes, digestOf } from "./digest-bytes.js";

/** Null if the person with this address is a member already. Inserts the person if the address is new. */
export async function insertMember(
  transaction: Transaction,
  accountId: AccountId,
  { id, personId, email, role, createdAt, invitedBy }: NewMember,
): Promise<Member | null> {
  await transaction.person.createMany({ data: { id: personId, email, createdAt }, skipDuplicates: true });
  const person = await transaction.person.findUniqueOrThrow({ where: { email } });
  const data = { id, accountId, personId: person.id, role, createdAt, invitedBy };
  const [row] = await transaction.member.createManyAndReturn({ data, skipDuplicates: true });
  return row === undefined ? null : toMember({ ...row, person });
}

export async function insertOwnAccount(
  transaction: Transaction,
  email: string,
  { account, owner }: OwnAccount,
  author: ChangeAuthor,
): Promise<AuditRecord> {
  await transaction.account.create({ data: accountColumnValues(account) });
  await insertMember(transaction, account.id, { ...owner, email });
  return accountCreated(account, author, email);
}

/** Members who come for the first time, and what the audit trail says of it: each member did it, whose person only they know. */
export async function joinMembers(
  transaction: Transaction,
  whose: { readonly id: MemberId } | { readonly personId: PersonId },
  now: Date,
  author: ChangeAuthor,
): Promise<readonly AuditRecord[]> {
  const joined = await transaction.member.updateManyAndReturn({
    where: { ...whose, joinedAt: null },
    data: { joinedAt: now },
  });
  const differences = changedFields({ joinedAt: null }, { joinedAt: now });
  return joined.flatMap(({ id, accountId }) =>
    isAccountId(accountId)
      ? [
          {
            ...{ accountId, action: "member.joined" as const, target: id, ...differences },
            author: { ...author, actor: { kind: "member", id } },
          },
        ]
      : [],
  );
}

interface RevokedSession {
  readonly id: string;
  readonly digest: Digest;
}

/** Bounds the list of a person's sessions. */
const mostSessions = 100;

/** Revokes the sessions unused for longest where there are too many, and returns their digests and ids. */
export async function insertSession(
  transaction: Transaction,
  personId: PersonId,
  { digest, ...session }: NewSession,
): Promise<readonly RevokedSession[]> {
  // Concurrent sign-ins wait here for each other, so that together they stay within the bound.
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
  return surplus.map((gone) => ({ id: gone.id, digest: digestOf(gone.digest) }));
}

export async function insertMagicLink(
  database: Database,
  link: Omit<MagicLink, "usedAt">,
  { digest, pepperVersion }: SecretDigest,
  author: ChangeAuthor,
  journal: ChangeJournal,
): Promise<void> {
  const { email: target, expiresAt } = link;
  const created: AuditRecord = {
    accountId: null,
    action: "sign_in_link.created",
    target,
    before: null,
    after: fieldsOf({ expiresAt }),
    author,
  };
  await changeTransaction(database, journal, async (transaction, append) => {
    await transaction.magicLink.create({ data: { ...link, digest: digestBytes(digest), pepperVersion } });
    await append([created]);
  });
}
