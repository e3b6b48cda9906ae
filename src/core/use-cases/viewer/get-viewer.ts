import { failure, success, type Result } from "../../../errors/result.js";
import type { Account } from "../../model/accounts/account.js";
import type { AccountId } from "../../model/ids.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { SecretHint } from "../../model/keys/secret-record.js";
import type { ActingOperator } from "../../model/operators/operator.js";
import type { Member } from "../../model/members/member.js";
import type { Person } from "../../model/members/person.js";
import type { Services } from "../../services.js";
import type { Session } from "../../model/sessions/session.js";
import { accountNamed, allowedOperations, authorize, type CallerCode } from "../../access/authorize.js";
import { isAllowed } from "../../access/is-allowed.js";
import type { BrowserToken } from "../../model/browser-tokens/browser-token.js";
import type { Call } from "../../model/callers/credential.js";
import type { Operation } from "../../model/callers/operations.js";
import type { Principal } from "../../access/principal.js";
import { viewerIdOf, type ViewerId } from "./viewer-id.js";

export const getViewerCodes = [] as const;

export interface Viewer {
  /** The same for the same caller in the same account. */
  readonly id: ViewerId;
  readonly kind: Principal["kind"];
  /**
   * The account that the caller acts in; null for an operator who named none, a person who has not chosen one, and a
   * browser token, which does not show it.
   */
  readonly account: Account | null;
  readonly apiKey: ApiKey | null;
  /** The secret that the calling key was recognised by; null when the caller is not a key. */
  readonly secret: SecretHint | null;
  readonly operator: ActingOperator | null;
  /** Null when the caller is not a person. */
  readonly person: Person | null;
  /** Null when no account is chosen. */
  readonly member: Member | null;
  /** Null when the caller has no session. */
  readonly session: Session | null;
  /** Null when the caller sent no browser token. */
  readonly browserToken: BrowserToken | null;
  /** The operations that a dashboard may offer. */
  readonly operations: readonly Operation[];
}

export async function getViewer(services: Services, call: Call): Promise<Result<Viewer, CallerCode>> {
  const caller = await authorize(services, call, "viewer.read");
  if (!caller.ok) return caller;
  const principal = caller.value;
  const accountId = accountNamed(principal, call.accountId);
  if (!accountId.ok) return accountId;
  const shownId = principal.kind === "browser_token" ? null : accountId.value;
  if (shownId !== null && !mayLookInto(principal)) return failure("endpoint_restricted");
  const account = principal.kind === "key" ? principal.account : await findAccount(services, shownId);
  if (account === null && shownId !== null) return failure("account_not_found");
  return success({
    id: viewerIdOf(principal, accountId.value),
    kind: principal.kind,
    account,
    apiKey: principal.kind === "key" ? principal.apiKey : null,
    secret: principal.kind === "key" ? principal.entry.secret : null,
    operator: principal.kind === "operator" ? principal.operator : null,
    person: principal.kind === "member" ? principal.person : null,
    member: principal.kind === "member" ? principal.member : null,
    session: principal.kind === "member" ? principal.session : null,
    browserToken: principal.kind === "browser_token" ? principal.token : null,
    operations: allowedOperations(principal),
  });
}

function findAccount(services: Services, id: AccountId | null): Promise<Account | null> | null {
  return id === null ? null : services.accounts.find(id);
}

/** Naming an account must not show it to callers who may not read it. */
function mayLookInto(principal: Principal): boolean {
  return isAllowed(principal, "account.read") || isAllowed(principal, "keys.read");
}
