import { failure, success, type Result } from "../../errors/result.js";
import type { Account } from "../model/accounts/account.js";
import { checkExternalId } from "../model/accounts/external-id.js";
import { newAccount } from "../model/accounts/new-account.js";
import { maxCodePoints } from "../model/check-name.js";
import { isAccountId, newMemberId, newPersonId } from "../model/ids.js";
import type { Services } from "../services.js";
import type { MemberPrincipal } from "./principal.js";
import type { ChangeAuthor } from "../model/audit/change-author.js";
import type { Call } from "../model/callers/credential.js";
import { authorAs } from "./author-of.js";
import type { TokenTrust } from "../model/callers/token-verifier.js";

/** The token alone names the account and the role. Both hold for this call only, whatever an earlier token said. */
export async function authenticateToken(
  services: Services,
  { verify, provisions }: TokenTrust,
  token: string,
  call: Call,
): Promise<Result<MemberPrincipal, "authentication_failed" | "account_not_found">> {
  const identity = await verify(token);
  if (!identity.ok) return identity;
  const { account: reference, email, role, refusedFrom } = identity.value;
  const author = authorAs({ kind: "identity_provider", id: null }, call);
  const account = await findAccount(services, reference, provisions ? author : null);
  const { accountId: named } = call;
  if (account === null || (named !== null && named !== account.id)) return failure("account_not_found");
  const now = services.clock();
  const ids = { id: newMemberId(now), personId: newPersonId(now) };
  const member = await services.tokenMembers.admit(
    account.id,
    { ...ids, email, role, createdAt: now },
    author,
  );
  const person = { id: member.personId, email, createdAt: member.createdAt };
  return success({ kind: "member", person, member, session: null, tokenUntil: refusedFrom });
}

/** `provisioner` is null where unknown accounts are not created. */
async function findAccount(
  { accounts, clock }: Services,
  reference: string,
  provisioner: ChangeAuthor | null,
): Promise<Account | null> {
  if (isAccountId(reference)) return accounts.find(reference);
  if (checkExternalId("account", reference).length > 0) return null;
  const known = await accounts.findByExternalId(reference);
  if (known !== null || provisioner === null) return known;
  const name = Array.from(reference).slice(0, maxCodePoints).join("");
  const account = { ...newAccount(name, clock()), externalId: reference };
  // When several first calls run at once, one of them creates the account.
  const inserted = await accounts.insert(account, provisioner);
  return inserted === "inserted" ? account : accounts.findByExternalId(reference);
}
