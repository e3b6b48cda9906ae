import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { Viewer as ViewerRecord } from "../../core/use-cases/viewer/get-viewer.js";
import type { Operation } from "../../core/model/callers/operations.js";
import { Account } from "../accounts/account.type.js";
import { PresentedSecret } from "../keys/api-key-secret.type.js";
import { ApiKey } from "../keys/api-key.type.js";
import { ViewerKind } from "./viewer-kind.type.js";
import { ViewerOperator } from "./viewer-operator.type.js";
import { Member } from "../members/member.type.js";
import { Person } from "../members/person.type.js";
import { Session } from "../sessions/session.type.js";

const permissions = {
  READ_OWN_KEY: { operation: "key.readOwn", description: "Read the calling key: `GET /v1/keys/me`." },
  REVOKE_OWN_KEY: {
    operation: "key.revokeOwn",
    description: "Revoke the calling key: `revokeCallingApiKey`.",
  },
  READ_KEYS: {
    operation: "keys.read",
    description:
      "List and look up keys, and read their usage: `apiKeys`, `apiKey`, `keyHealth`, `usage`, `usedFrom`.",
  },
  CREATE_KEYS: { operation: "keys.create", description: "Create keys: `createApiKey`." },
  CREATE_MANAGING_KEYS: {
    operation: "keys.createManaging",
    description: "Create keys that have the permission `KEYS_MANAGE`.",
  },
  UPDATE_KEYS: {
    operation: "keys.update",
    description: "Change keys: `updateApiKey`. A `DEVELOPER` may change only the keys it created.",
  },
  REVOKE_KEYS: {
    operation: "keys.revoke",
    description: "Revoke keys: `revokeApiKey`. A `DEVELOPER` may revoke only the keys it created.",
  },
  ROTATE_KEYS: {
    operation: "keys.rotate",
    description:
      "Rotate keys, and hand their secrets on: `rotateApiKey`, `completeApiKeyRotation`, `cancelApiKeyRotation`," +
      " `createSecretLink`. A `DEVELOPER` may rotate only" +
      " the keys it created.",
  },
  WATCH_KEYS: { operation: "keys.watch", description: "Watch keys: `apiKeyEvents`, `usageTicks`." },
  VERIFY_KEYS: {
    operation: "keys.verify",
    description: "Check keys for a gateway: `verifyApiKey`, `verifyApiKeys`.",
  },
  READ_ACCOUNT: {
    operation: "account.read",
    description:
      "Look up an account: `account`. An operator may read every account, a key or a person only their own.",
  },
  LIST_ACCOUNTS: { operation: "accounts.list", description: "List all accounts: `accounts`." },
  CREATE_ACCOUNTS: { operation: "accounts.create", description: "Create accounts: `createAccount`." },
  UPDATE_ACCOUNTS: { operation: "accounts.update", description: "Change accounts: `updateAccount`." },
  END_SUBSCRIPTIONS: {
    operation: "accounts.endSubscription",
    description: "Revoke all keys of an account in one act: `endSubscription`.",
  },
  UPDATE_KEY_POLICY: {
    operation: "account.updateKeyPolicy",
    description: "Change what the account asks of its keys: `updateKeyPolicy`.",
  },
  READ_REMINDERS: {
    operation: "account.readReminders",
    description: "Read of what the people of the account are reminded by mail, over REST.",
  },
  UPDATE_REMINDERS: {
    operation: "account.updateReminders",
    description: "Choose of what the people of the account are reminded by mail: `updateReminders`.",
  },
  READ_PEPPERS: {
    operation: "peppers.read",
    description:
      "List the versions of the pepper, what is signed with each, and the running servers: `peppers`, `replicas`.",
  },
  READ_OPERATORS: {
    operation: "operators.read",
    description: "List and look up operators: `operators`, `operator`.",
  },
  CREATE_OPERATORS: { operation: "operators.create", description: "Create operators: `createOperator`." },
  REVOKE_OPERATORS: { operation: "operators.revoke", description: "Revoke operators: `revokeOperator`." },
  LEAVE_ACCOUNT: { operation: "account.leave", description: "Leave the account: `leaveAccount`." },
  READ_AUDIT_TRAIL: {
    operation: "audit.read",
    description: "Read and verify the audit trail: `auditEvents`, `verifyAuditTrail`.",
  },
  READ_MEMBERS: {
    operation: "members.read",
    description: "List and look up members, and see who created a key: `members`, `member`.",
  },
  INVITE_MEMBERS: {
    operation: "members.invite",
    description: "Invite people to the account: `inviteMember`.",
  },
  UPDATE_MEMBERS: {
    operation: "members.update",
    description: "Change the roles of members: `changeMemberRole`.",
  },
  REMOVE_MEMBERS: { operation: "members.remove", description: "Remove members: `removeMember`." },
  READ_MEMBERSHIPS: {
    operation: "memberships.read",
    description: "List your own memberships: `memberships`.",
  },
  READ_SESSIONS: { operation: "sessions.read", description: "List your own sessions: `sessions`." },
  REVOKE_SESSIONS: {
    operation: "sessions.revoke",
    description: "End your own sessions: `signOut`, `signOutEverywhere`, `revokeSession`.",
  },
  CREATE_SIGN_IN_LINKS: {
    operation: "signInLinks.create",
    description: "Create sign-in links for other people, on the command line.",
  },
  READ_DEPLOYMENT: {
    operation: "deployment.read",
    description:
      "List the scopes and environments that keys can have, and the plans of accounts: `scopes`, `environments`, `plans`.",
  },
  READ_VIEWER: { operation: "viewer.read", description: "Read the caller: `viewer`." },
} as const satisfies Record<string, { operation: Operation; description: string }>;

/** An operation without a row does not compile: the constructor of `Viewer` below assigns every operation. */
type NamedOperation = (typeof permissions)[keyof typeof permissions]["operation"];

export const ViewerPermission: Readonly<Record<string, Operation>> = Object.fromEntries(
  Object.entries(permissions).map(([name, { operation }]) => [name, operation]),
);

registerEnumType(ViewerPermission, {
  name: "ViewerPermission",
  description: "What a caller may do. Each value names the operations that it allows.",
  valuesConfig: Object.fromEntries(
    Object.entries(permissions).map(([name, { description }]) => [name, { description }]),
  ),
});

@ObjectType({ description: "The caller of this request, and what it may do.", simpleResolvers: true })
export class Viewer {
  @Field(() => ViewerKind, { description: "The kind of the caller." })
  readonly kind: ViewerRecord["kind"];

  @Field(() => Account, {
    nullable: true,
    description:
      "The account in which the caller acts. Null for an operator that named none, and for a person with" +
      " several accounts that chose none.",
  })
  readonly account: Account | null;

  @Field(() => ApiKey, {
    nullable: true,
    description: "The calling key; null when the caller is not a key of an account.",
  })
  readonly apiKey: ApiKey | null;

  @Field(() => PresentedSecret, {
    nullable: true,
    description:
      "Which secret of the calling key was presented, so that a deploy can tell before it ends the other one; null" +
      " when the caller is not a key of an account.",
  })
  readonly secret: PresentedSecret | null;

  @Field(() => ViewerOperator, {
    nullable: true,
    description: "The calling operator; null when the caller is not an operator.",
  })
  readonly operator: ViewerOperator | null;

  @Field(() => Person, {
    nullable: true,
    description: "The person who is signed in; null when the caller is not a person.",
  })
  readonly person: Person | null;

  @Field(() => Member, {
    nullable: true,
    description:
      "The person's membership of the account, with the role. Null when the caller is not a person or acts in" +
      " no account.",
  })
  readonly member: Member | null;

  @Field(() => Session, {
    nullable: true,
    description: "The session of this request; null when it has none.",
  })
  readonly session: Session | null;

  @Field(() => [ViewerPermission], {
    description: "What the caller may do, so that a dashboard can offer it.",
  })
  readonly permissions: readonly NamedOperation[];

  constructor(record: ViewerRecord, now: Date) {
    const { kind, account, apiKey, secret, operator, person, member, session, operations } = record;
    this.kind = kind;
    this.account = account === null ? null : Account.from(account);
    this.apiKey = apiKey === null ? null : ApiKey.from(apiKey, now);
    this.secret = secret === null ? null : new PresentedSecret(secret);
    this.operator = operator === null ? null : new ViewerOperator(operator);
    this.person = person === null ? null : new Person(person);
    this.member = member === null ? null : Member.from(member);
    this.session = session === null ? null : new Session(session, true);
    this.permissions = operations;
  }
}
