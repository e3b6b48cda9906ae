import type { Failure, Result } from "../errors/result.js";
import type { ErrorCode } from "../errors/catalogue.js";
import type { Call, Credential } from "./model/callers/credential.js";
import { recogniseCaller } from "./access/recognise-caller.js";
import { getViewer } from "./use-cases/viewer/get-viewer.js";
import type { Account } from "./model/accounts/account.js";
import { createAccount } from "./use-cases/accounts/create-account.js";
import { getAccount } from "./use-cases/accounts/get-account.js";
import { listAccounts } from "./use-cases/accounts/list-accounts.js";
import { updateAccount } from "./use-cases/accounts/update-account.js";
import { watchApiKeyEvents } from "./use-cases/events/watch-api-key-events.js";
import { refuseFlood, settleCall } from "./use-cases/floods/settle-call.js";
import type { AccountId } from "./model/ids.js";
import { createApiKey } from "./use-cases/keys/create-api-key.js";
import { getApiKey } from "./use-cases/keys/get-api-key.js";
import { getCallingKey } from "./use-cases/keys/get-calling-key.js";
import { listApiKeys } from "./use-cases/keys/list-api-keys.js";
import { revokeApiKey } from "./use-cases/keys/revoke-api-key.js";
import { updateApiKey } from "./use-cases/keys/update-api-key.js";
import { createOperator } from "./use-cases/operators/create-operator.js";
import { getOperator } from "./use-cases/operators/get-operator.js";
import { listOperators } from "./use-cases/operators/list-operators.js";
import { revokeOperator } from "./use-cases/operators/revoke-operator.js";
import { changeMemberRole } from "./use-cases/members/change-member-role.js";
import { findKeyCreators } from "./use-cases/members/find-key-creators.js";
import { getMember } from "./use-cases/members/get-member.js";
import { getPerson } from "./use-cases/members/get-person.js";
import { inviteMember } from "./use-cases/members/invite-member.js";
import { leaveAccount } from "./use-cases/members/leave-account.js";
import { listMembers } from "./use-cases/members/list-members.js";
import { listMemberships } from "./use-cases/members/list-memberships.js";
import { removeMember } from "./use-cases/members/remove-member.js";
import type { Ports } from "./ports.js";
import { serviceUnavailable } from "./model/service-unavailable.js";
import { getSession } from "./use-cases/sessions/get-session.js";
import { listSessions } from "./use-cases/sessions/list-sessions.js";
import { revokeSession } from "./use-cases/sessions/revoke-session.js";
import { signOut } from "./use-cases/sessions/sign-out.js";
import { signOutEverywhere } from "./use-cases/sessions/sign-out-everywhere.js";
import { createSignInLink } from "./use-cases/sign-in/create-sign-in-link.js";
import { redeemMagicLink } from "./use-cases/sign-in/redeem-magic-link.js";
import { requestMagicLink } from "./use-cases/sign-in/request-magic-link.js";
import { StorageUnavailable } from "./model/storage-unavailable.js";
import {
  authorizeRequest,
  type ForwardedRequest,
  type Judgement,
} from "./use-cases/verification/authorize-request.js";
import {
  verifyApiKey,
  type VerifyApiKeyInput,
  type VerifyResult,
} from "./use-cases/verification/verify-api-key.js";
import { verifyApiKeys } from "./use-cases/verification/verify-api-keys.js";

/** What the faces see: every use-case, bound to its ports. */
export type Core = ReturnType<typeof createCore>;

export function createCore(ports: Ports) {
  return {
    clock: ports.clock,
    settleCall: (call: Call) => settleCall(ports, call),
    refuseFlood: (call: Call) => refuseFlood(ports, call),
    recogniseCaller: useCase(ports, recogniseCaller),
    getViewer: useCase(ports, getViewer),
    listApiKeys: useCase(ports, listApiKeys),
    getApiKey: useCase(ports, getApiKey),
    getCallingKey: useCase(ports, getCallingKey),
    createApiKey: useCase(ports, createApiKey),
    revokeApiKey: useCase(ports, revokeApiKey),
    updateApiKey: useCase(ports, updateApiKey),
    findKeyCreators: useCase(ports, findKeyCreators),
    watchApiKeyEvents: useCase(ports, watchApiKeyEvents),
    verifyApiKey: verification(ports),
    verifyApiKeys: useCase(ports, verifyApiKeys),
    authorizeRequest: authorization(ports),
    listAccounts: useCase(ports, listAccounts),
    getAccount: useCase(ports, getAccount),
    createAccount: useCase(ports, createAccount),
    updateAccount: useCase(ports, updateAccount),
    listOperators: useCase(ports, listOperators),
    getOperator: useCase(ports, getOperator),
    createOperator: useCase(ports, createOperator),
    revokeOperator: useCase(ports, revokeOperator),
    listMembers: useCase(ports, listMembers),
    listMemberships: useCase(ports, listMemberships),
    getMember: useCase(ports, getMember),
    getPerson: useCase(ports, getPerson),
    inviteMember: useCase(ports, inviteMember),
    changeMemberRole: useCase(ports, changeMemberRole),
    removeMember: useCase(ports, removeMember),
    leaveAccount: useCase(ports, leaveAccount),
    listSessions: useCase(ports, listSessions),
    getSession: useCase(ports, getSession),
    revokeSession: useCase(ports, revokeSession),
    signOut: useCase(ports, signOut),
    signOutEverywhere: useCase(ports, signOutEverywhere),
    requestMagicLink: useCase(ports, requestMagicLink),
    redeemMagicLink: useCase(ports, redeemMagicLink),
    createSignInLink: useCase(ports, createSignInLink),
    // For what hangs on a record the caller was already shown: no second check of the caller.
    accountsById: (ids: readonly AccountId[]): Promise<readonly Account[]> => ports.accounts.findMany(ids),
    activeKeyCounts: (ids: readonly AccountId[]): Promise<ReadonlyMap<AccountId, number>> =>
      ports.keys.countActive(ids, ports.clock()),
  };
}

/** Binds a use-case, and says for all of them what a database out of reach means. */
function useCase<Rest extends readonly unknown[], Value, Code extends ErrorCode>(
  ports: Ports,
  run: (ports: Ports, call: Call, ...rest: Rest) => Promise<Result<Value, Code>>,
) {
  return async (call: Call, ...rest: Rest): Promise<Result<Value, Code> | Failure<"service_unavailable">> => {
    try {
      return await run(ports, call, ...rest);
    } catch (error) {
      return toUnavailable(error);
    }
  };
}

/** Checks are bound by themselves: what is remembered is answered without a promise. */
function verification(ports: Ports) {
  return (call: Call, input: VerifyApiKeyInput): VerifyResult | Promise<VerifyResult> => {
    const result = verifyApiKey(ports, call, input);
    return result instanceof Promise ? result.catch(toUnavailable) : result;
  };
}

function authorization(ports: Ports) {
  return (
    credential: Credential,
    request: ForwardedRequest,
  ): Judgement | Failure<"service_unavailable"> | Promise<Judgement | Failure<"service_unavailable">> => {
    const judgement = authorizeRequest(ports, credential, request);
    return judgement instanceof Promise ? judgement.catch(toUnavailable) : judgement;
  };
}

function toUnavailable(error: unknown): Failure<"service_unavailable"> {
  if (error instanceof StorageUnavailable) return serviceUnavailable();
  throw error;
}
