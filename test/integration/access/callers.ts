import { generateSecret } from "../../../src/core/model/keys/secret.js";
import { generateToken } from "../../../src/core/model/sign-in/token.js";
import {
  RemoveMemberDocument,
  SignOutDocument,
  type MemberRole,
  type OperatorPermission,
} from "../../generated/graphql.js";
import { newMember, withCookie } from "../../support/sign-in.js";
import { asOperator, graphql, operatorIn, withKey, type RequestHeaders } from "../../support/client.js";
import {
  createAccount,
  createKey,
  createManageKey,
  createOperator,
  expireKey,
  revokeKey,
  revokeOperator,
} from "../../support/fixtures.js";
import type { TestServer } from "../../support/test-server.js";
import { isQuick } from "../../support/thorough.js";

/** Every set of permissions that an operator can have. */
export const operatorSets = {
  "operator of accounts": ["ACCOUNTS_MANAGE"],
  "operator of members": ["MEMBERS_MANAGE"],
  "operator of keys": ["KEYS_MANAGE"],
  "operator of checks": ["KEYS_VERIFY"],
  "operator of accounts and members": ["ACCOUNTS_MANAGE", "MEMBERS_MANAGE"],
  "operator of accounts and keys": ["ACCOUNTS_MANAGE", "KEYS_MANAGE"],
  "operator of accounts and checks": ["ACCOUNTS_MANAGE", "KEYS_VERIFY"],
  "operator of members and keys": ["MEMBERS_MANAGE", "KEYS_MANAGE"],
  "operator of members and checks": ["MEMBERS_MANAGE", "KEYS_VERIFY"],
  "operator of keys and checks": ["KEYS_MANAGE", "KEYS_VERIFY"],
  "operator of accounts, members and keys": ["ACCOUNTS_MANAGE", "MEMBERS_MANAGE", "KEYS_MANAGE"],
  "operator of accounts, members and checks": ["ACCOUNTS_MANAGE", "MEMBERS_MANAGE", "KEYS_VERIFY"],
  "operator of accounts, keys and checks": ["ACCOUNTS_MANAGE", "KEYS_MANAGE", "KEYS_VERIFY"],
  "operator of members, keys and checks": ["MEMBERS_MANAGE", "KEYS_MANAGE", "KEYS_VERIFY"],
  "operator of all": ["ACCOUNTS_MANAGE", "MEMBERS_MANAGE", "KEYS_MANAGE", "KEYS_VERIFY"],
} as const satisfies Record<string, readonly OperatorPermission[]>;

export type OperatorSetName = keyof typeof operatorSets;

export const operatorSetNames = [
  "operator of accounts",
  "operator of members",
  "operator of keys",
  "operator of checks",
  "operator of accounts and members",
  "operator of accounts and keys",
  "operator of accounts and checks",
  "operator of members and keys",
  "operator of members and checks",
  "operator of keys and checks",
  "operator of accounts, members and keys",
  "operator of accounts, members and checks",
  "operator of accounts, keys and checks",
  "operator of members, keys and checks",
  "operator of all",
] as const satisfies readonly OperatorSetName[];

export const callerNames = [
  "operator",
  "operator without account",
  ...operatorSetNames,
  "key that manages",
  "plain key",
  "owner",
  "developer",
  "viewer",
  "removed member",
  "nobody",
  "revoked key",
  "expired key",
  "unknown key",
  "malformed key",
  "revoked operator",
  "unknown operator",
  "revoked session",
  "unknown session",
] as const;

export type CallerName = (typeof callerNames)[number];

/** They combine permissions that others have alone, or are not recognised in the same place as others. */
const alike: readonly CallerName[] = [
  "operator of accounts and members",
  "operator of accounts and keys",
  "operator of accounts and checks",
  "operator of members and checks",
  "operator of keys and checks",
  "operator of accounts, members and keys",
  "operator of accounts, members and checks",
  "operator of accounts, keys and checks",
  "operator of members, keys and checks",
  "unknown key",
  "malformed key",
  "unknown operator",
  "unknown session",
];

/** Every caller. A quick run leaves out three of four of those that are alike, other ones in each turn. */
export function callersInTurn(turn: number): readonly CallerName[] {
  return callerNames.filter((name) => {
    const place = alike.indexOf(name);
    return !isQuick || place === -1 || (place + turn) % 4 === 0;
  });
}

export interface Cast {
  readonly account: string;
  readonly callers: Readonly<Record<CallerName, RequestHeaders>>;
}

/** Everybody who may knock, around one account with room for many keys. */
export async function createCast(server: TestServer): Promise<Cast> {
  const { url, databaseUrl } = server;
  const account = await createAccount(url, 1_000);
  const revoked = await createManageKey(url, account);
  await revokeKey(url, account, revoked.id);
  const expired = await createManageKey(url, account);
  await expireKey(databaseUrl, expired.id);
  const operatorWith = async (name: OperatorSetName): Promise<RequestHeaders> => {
    const { secret } = await createOperator(url, [...operatorSets[name]]);
    return { ...withKey(secret), "X-Account-Id": account };
  };
  const revokedOperator = await createOperator(url, [...operatorSets["operator of all"]]);
  await revokeOperator(url, revokedOperator.id);
  const sessionOf = async (role: MemberRole, email = `${role.toLowerCase()}@example.com`) =>
    withCookie((await newMember(server, account, email, role)).cookie);
  const owner = await sessionOf("OWNER");
  const gone = await newMember(server, account, "gone@example.com", "OWNER");
  await graphql(url, owner, RemoveMemberDocument, { input: { id: gone.id } });
  const signedOut = await sessionOf("OWNER", "out@example.com");
  await graphql(url, signedOut, SignOutDocument, {});
  return {
    account,
    callers: {
      owner,
      developer: await sessionOf("DEVELOPER"),
      viewer: await sessionOf("VIEWER"),
      "removed member": withCookie(gone.cookie),
      "revoked session": signedOut,
      "unknown session": withCookie(`latchkey=${generateToken("session")}`),
      operator: operatorIn(account),
      "operator of accounts": await operatorWith("operator of accounts"),
      "operator of members": await operatorWith("operator of members"),
      "operator of keys": await operatorWith("operator of keys"),
      "operator of checks": await operatorWith("operator of checks"),
      "operator of accounts and members": await operatorWith("operator of accounts and members"),
      "operator of accounts and keys": await operatorWith("operator of accounts and keys"),
      "operator of accounts and checks": await operatorWith("operator of accounts and checks"),
      "operator of members and keys": await operatorWith("operator of members and keys"),
      "operator of members and checks": await operatorWith("operator of members and checks"),
      "operator of keys and checks": await operatorWith("operator of keys and checks"),
      "operator of accounts, members and keys": await operatorWith("operator of accounts, members and keys"),
      "operator of accounts, members and checks": await operatorWith(
        "operator of accounts, members and checks",
      ),
      "operator of accounts, keys and checks": await operatorWith("operator of accounts, keys and checks"),
      "operator of members, keys and checks": await operatorWith("operator of members, keys and checks"),
      "operator of all": await operatorWith("operator of all"),
      "revoked operator": { ...withKey(revokedOperator.secret), "X-Account-Id": account },
      "unknown operator": { ...withKey(generateSecret("lk_op")), "X-Account-Id": account },
      "operator without account": asOperator,
      "key that manages": withKey((await createManageKey(url, account)).secret),
      "plain key": withKey((await createKey(url, account)).secret),
      nobody: {},
      "revoked key": withKey(revoked.secret),
      "expired key": withKey(expired.secret),
      // The right shape and checksum, made by nobody.
      "unknown key": withKey("lk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0DofJ8"),
      "malformed key": withKey("lk_not-a-key"),
    },
  };
}
