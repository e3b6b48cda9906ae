import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { Viewer as ViewerRecord } from "../../core/access/get-viewer.js";
import type { Operation } from "../../core/access/operations.js";
import { Account } from "../accounts/account.type.js";
import { ApiKey } from "../keys/api-key.type.js";
import { ViewerOperator } from "./viewer-operator.type.js";

export const ViewerKind = {
  OPERATOR: "operator",
  API_KEY: "key",
} as const satisfies Record<string, ViewerRecord["kind"]>;

registerEnumType(ViewerKind, {
  name: "ViewerKind",
  description: "What a caller can be.",
  valuesConfig: {
    OPERATOR: { description: "An operator key: acts in every account, as far as its permissions go." },
    API_KEY: { description: "A key of an account." },
  },
});

export const ViewerPermission = {
  READ_OWN_KEY: "key.readOwn",
  READ_KEYS: "keys.read",
  CREATE_KEYS: "keys.create",
  UPDATE_KEYS: "keys.update",
  REVOKE_KEYS: "keys.revoke",
  WATCH_KEYS: "keys.watch",
  VERIFY_KEYS: "keys.verify",
  READ_ACCOUNT: "account.read",
  LIST_ACCOUNTS: "accounts.list",
  CREATE_ACCOUNTS: "accounts.create",
  UPDATE_ACCOUNTS: "accounts.update",
  READ_OPERATORS: "operators.read",
  CREATE_OPERATORS: "operators.create",
  REVOKE_OPERATORS: "operators.revoke",
  READ_VIEWER: "viewer.read",
} as const satisfies Record<string, Operation>;

/** An operation without a name here is a mistake that the compiler finds, in the constructor below. */
type NamedOperation = (typeof ViewerPermission)[keyof typeof ViewerPermission];

registerEnumType(ViewerPermission, {
  name: "ViewerPermission",
  description: "What a caller may do; each value names the operations it opens.",
  valuesConfig: {
    READ_OWN_KEY: { description: "Ask for the calling key: `GET /v1/keys/me`." },
    READ_KEYS: { description: "List keys and look one up: `apiKeys`, `apiKey`." },
    CREATE_KEYS: { description: "Create keys: `createApiKey`." },
    UPDATE_KEYS: { description: "Change keys: `updateApiKey`." },
    VERIFY_KEYS: { description: "Check keys for a gateway: `verifyApiKey`, `verifyApiKeys`." },
    REVOKE_KEYS: { description: "Revoke keys: `revokeApiKey`." },
    WATCH_KEYS: { description: "Hear what happens to keys: `apiKeyEvents`." },
    READ_ACCOUNT: { description: "Look up an account: any for an operator, its own for a key." },
    LIST_ACCOUNTS: { description: "List all accounts: `accounts`." },
    CREATE_ACCOUNTS: { description: "Create accounts: `createAccount`." },
    UPDATE_ACCOUNTS: { description: "Change accounts: `updateAccount`." },
    READ_OPERATORS: { description: "List operators and look one up: `operators`, `operator`." },
    CREATE_OPERATORS: { description: "Create operators: `createOperator`." },
    REVOKE_OPERATORS: { description: "Revoke operators: `revokeOperator`." },
    READ_VIEWER: { description: "Ask who one is: `viewer`." },
  },
});

@ObjectType({ description: "The caller of this request, and what it may do.", simpleResolvers: true })
export class Viewer {
  @Field(() => ViewerKind, { description: "What the caller is." })
  readonly kind: ViewerRecord["kind"];

  @Field(() => Account, {
    nullable: true,
    description: "The account the caller acts in; null for an operator who named none.",
  })
  readonly account: Account | null;

  @Field(() => ApiKey, { nullable: true, description: "The calling key; null for an operator." })
  readonly apiKey: ApiKey | null;

  @Field(() => ViewerOperator, { nullable: true, description: "Who operates; null for a key." })
  readonly operator: ViewerOperator | null;

  @Field(() => [ViewerPermission], { description: "What the caller may do: what a dashboard should offer." })
  readonly permissions: readonly NamedOperation[];

  constructor({ kind, account, apiKey, operator, operations }: ViewerRecord, now: Date) {
    this.kind = kind;
    this.account = account === null ? null : Account.from(account);
    this.apiKey = apiKey === null ? null : ApiKey.from(apiKey, now);
    this.operator = operator === null ? null : new ViewerOperator(operator);
    this.permissions = operations;
  }
}
