/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A time as RFC 3339 text, for example `2026-05-25T12:34:56Z`. Answers are in UTC, with milliseconds except in the `timestamp` of an error. Input may have any offset. */
  DateTime: { input: string; output: string; }
  /** A JSON object, for example `{"plan": "gold", "seats": 5}`: at most 10 levels deep, without a field `__proto__`. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

/** The plans. A plan sets how many checks the keys of an account may use, unless the account has its own numbers. */
export type AccountPlan =
  /** 60 checks per minute, 15,000 per billing month. */
  | 'BUILDER'
  /** 200 checks per minute, 60,000 per billing month. */
  | 'LAUNCH'
  /** 10 checks per minute, 500 per billing month. */
  | 'SANDBOX'
  /** 500 checks per minute, 300,000 per billing month. */
  | 'SCALE'
  /** No limits. A new account has this plan unless another is given. */
  | 'UNLIMITED';

/** The kinds of those who make changes. */
export type ActorKind =
  /** A page of a company, with a browser token. */
  | 'BROWSER_TOKEN'
  /** The identity provider, by a token that it issued. */
  | 'IDENTITY_PROVIDER'
  /** A key of the account. */
  | 'KEY'
  /** A person: a member of the account, or somebody who signs in. */
  | 'MEMBER'
  /** An operator. */
  | 'OPERATOR'
  /** The server itself, which nobody asked, or somebody who is not recognised. */
  | 'SYSTEM';

/** The types of key events. More types may be added: treat an unknown one as `CHANGED`. */
export type ApiKeyEventType =
  /** The key's name, expiry or restrictions were changed. */
  | 'CHANGED'
  /** The key was created. */
  | 'CREATED'
  /** The key has ended, by its expiry or its idle timeout. It is refused from now on. */
  | 'EXPIRED'
  /** The key expires in 14, 7 or 1 days. Sent once for each. */
  | 'EXPIRING'
  /** The key was not used for at least half of its idle timeout, and ends in 14, 7 or 1 days if nobody uses it. Sent once for each. */
  | 'GOING_IDLE'
  /** 80 % of a monthly quota, of a daily limit of the key or of its number of uses is used. Sent once for each limit and window. For a quota of the account, the key is the one that was used last. */
  | 'LIMIT_NEAR'
  /** A check of the key was refused because of a limit of the key or of its account. Usually sent once for each limit and window, at the first refusal. */
  | 'LIMIT_REACHED'
  /** The old secret of the key ends in a day, because the overlap of a rotation ends. Sent once, if the overlap is two days or longer. */
  | 'OVERLAP_ENDING'
  /** The key was revoked. No server accepts it any more. */
  | 'REVOKED';

/** Which keys to list. A key must match every field that is given. */
export type ApiKeyFilter = {
  /** Keys that were created in this span. */
  createdAt?: InputMaybe<DateTimeRange>;
  /** Keys of any of these environments. */
  environments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Active keys that expire within this many days, 1 to 36500, by their expiry or their idle timeout. */
  expiringWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** Keys with this owner in your own systems. */
  externalOwnerId?: InputMaybe<Scalars['String']['input']>;
  /** True for keys that end by themselves, by an expiry or an idle timeout; false for keys with neither. */
  hasExpiry?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keys with any of these ids, `key_…`, at most 100. An id that is no key's of the account matches none. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys whose last use is in this span. Keys that were never used do not match. */
  lastUsedAt?: InputMaybe<DateTimeRange>;
  /** Keys whose name contains this text, in upper or lower case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Keys that this member owns, `mem_…`. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Keys whose name contains this text, and keys with a secret whose last four characters are this text, in upper or lower case. A secret that was replaced counts as well. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Keys with any of these statuses. Only active keys are listed when this is absent. */
  status?: InputMaybe<Array<ApiKeyStatus>>;
  /** Keys that have all of these tags. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys that were not used for this many days, 1 to 36500. For a key that was never used, the days count from its creation. */
  unusedForDays?: InputMaybe<Scalars['Int']['input']>;
};

/** How to sort a list of keys. Keys with equal values are sorted by id. */
export type ApiKeyOrder = {
  /** The direction. */
  direction: OrderDirection;
  /** The property to sort by. */
  field: ApiKeyOrderField;
};

/** The properties by which keys can be sorted. */
export type ApiKeyOrderField =
  /** The time of creation. */
  | 'CREATED_AT'
  /** The time of the last use. A key that was never used counts as used the longest ago. */
  | 'LAST_USED_AT'
  /** The name, upper case before lower case. */
  | 'NAME';

/** What a key may do on Latchkey itself. A key without permissions may still query `viewer`. */
export type ApiKeyPermission =
  /** The key may list, create, change, revoke and watch the keys of its account. `keys:manage` on REST. */
  | 'KEYS_MANAGE';

/** The statuses of a key: accepted, or why it is not. */
export type ApiKeyStatus =
  /** The key is accepted, and counts towards `maxKeys` of its account. */
  | 'ACTIVE'
  /** The key is past its expiry or idle timeout: refused, and not in `maxKeys`. */
  | 'EXPIRED'
  /** The key was revoked. It is refused for ever, and its record stays. */
  | 'REVOKED';

/** What the audit trail records. */
export type AuditAction =
  /** An account was created. */
  | 'ACCOUNT_CREATED'
  /** All keys of an account were revoked in one act. */
  | 'ACCOUNT_SUBSCRIPTION_ENDED'
  /** An account was changed. */
  | 'ACCOUNT_UPDATED'
  /** Browser tokens of an owner, or all of an account, were ended. */
  | 'BROWSER_TOKENS_REVOKED'
  /** A browser token was made, and shown. */
  | 'BROWSER_TOKEN_CREATED'
  /** A key was created, and its secret shown. */
  | 'KEY_CREATED'
  /** A key was revoked. */
  | 'KEY_REVOKED'
  /** A key got a second secret, which was shown. */
  | 'KEY_ROTATED'
  /** The new secret of a key was ended. */
  | 'KEY_ROTATION_CANCELLED'
  /** The old secret of a key was ended. */
  | 'KEY_ROTATION_COMPLETED'
  /** A link that shows a secret of a key once was made. */
  | 'KEY_SECRET_LINK_CREATED'
  /** Somebody opened a link, and saw the secret of a key. */
  | 'KEY_SECRET_LINK_OPENED'
  /** A key was changed. */
  | 'KEY_UPDATED'
  /** A person was invited to an account. */
  | 'MEMBER_INVITED'
  /** A member came for the first time. */
  | 'MEMBER_JOINED'
  /** A member left an account. */
  | 'MEMBER_LEFT'
  /** A person came to an account for the first time with a token of the identity provider. */
  | 'MEMBER_PROVISIONED'
  /** A member was removed from an account. */
  | 'MEMBER_REMOVED'
  /** The role of a member was changed. */
  | 'MEMBER_ROLE_CHANGED'
  /** An operator was created, and its secret shown. */
  | 'OPERATOR_CREATED'
  /** An operator was revoked. */
  | 'OPERATOR_REVOKED'
  /** A version of the pepper was given up by force, with the secrets that were signed with it. */
  | 'PEPPER_RETIRED'
  /** A person signed in. */
  | 'SESSION_CREATED'
  /** A session was ended. */
  | 'SESSION_REVOKED'
  /** All sessions of a person were ended. */
  | 'SESSION_SIGNED_OUT_EVERYWHERE'
  /** A link to sign in was made, and shown or sent by mail. */
  | 'SIGN_IN_LINK_CREATED';

/** Which events to list. An event must match every field that is given. */
export type AuditEventFilter = {
  /** Events with any of these actions. */
  actions?: InputMaybe<Array<AuditAction>>;
  /** Events by this actor: the id of a member, a person, a key, an operator or a browser token, or a kind: `member`, `key`, `operator`, `browser_token`, `identity_provider` or `system`. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** Events that happened at this time or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Events about the record with this id. */
  target?: InputMaybe<Scalars['String']['input']>;
  /** Events that happened before this time. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What can be wrong with an event of the audit trail. */
export type AuditProblem =
  /** The event, or its place in the trail, is not what was written. */
  | 'CHANGED'
  /** There is no event with this number. */
  | 'MISSING';

/** What a browser token may allow. It reaches no key that has a permission on Latchkey itself. */
export type BrowserAction =
  /** Create keys with scopes that the token has. */
  | 'KEYS_CREATE'
  /** List, look up and watch keys. */
  | 'KEYS_READ'
  /** Revoke keys. */
  | 'KEYS_REVOKE'
  /** Rotate keys whose scopes the token has. */
  | 'KEYS_ROTATE'
  /** Read and watch what keys are used for, and where their limits stand. */
  | 'USAGE_READ';

/** The key whose rotation to cancel. */
export type CancelApiKeyRotationInput = {
  /** The key's id, `key_…`, not its secret. */
  id: Scalars['ID']['input'];
};

/** The member and the new role. */
export type ChangeMemberRoleInput = {
  /** The member's id, `mem_…`. */
  id: Scalars['ID']['input'];
  /** The new role. You cannot give a role that may do more than you. */
  role: MemberRole;
};

/** The key whose rotation to complete. */
export type CompleteApiKeyRotationInput = {
  /** The key's id, `key_…`, not its secret. */
  id: Scalars['ID']['input'];
};

/** The name, plan and limits of a new account. */
export type CreateAccountInput = {
  /** The start of the billing months: each month begins on this day and at this time. A new account uses its creation when this is absent. */
  billingAnchor?: InputMaybe<Scalars['DateTime']['input']>;
  /** Checks per minute over all keys of the account, 0 or more. Null means the plan's number. */
  burstPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** The account's id in your own systems, 1 to 200 characters and unique; null for none. Tokens of your identity provider can name the account by it, so changing it also requires `MEMBERS_MANAGE` and `KEYS_MANAGE`. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** What the account asks of all keys that are created or changed. */
  keyPolicy?: InputMaybe<KeyPolicyInput>;
  /** The most active keys that the account may hold, 0 to 10000. A new account gets 10 when this is absent. */
  maxKeys?: InputMaybe<Scalars['Int']['input']>;
  /** What your own systems keep about the account, at most 4096 bytes as JSON; null for nothing. Checks return it, and callers who may read the account see it. */
  metadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Checks per billing month over all keys of the account, 0 or more. Null means the plan's number. */
  monthlyQuota?: InputMaybe<Scalars['Int']['input']>;
  /** The name, 1 to 100 characters after trimming. It need not be unique. */
  name: Scalars['String']['input'];
  /** The plan, as in `Account.plan`: `SANDBOX`, `BUILDER`, `LAUNCH`, `SCALE` or `UNLIMITED`, in upper or lower case. A new account gets `UNLIMITED` when this is absent. */
  plan?: InputMaybe<Scalars['String']['input']>;
  /** Of what the people of the account are reminded by mail: of everything, unless it is switched off. */
  reminders?: InputMaybe<RemindersInput>;
};

/** The name, permissions, expiry and restrictions of a new key. */
export type CreateApiKeyInput = {
  /** The paths of your API for which the key may be used, such as `GET /v1/charts/*` or `/v1/charts/*`. Null or empty means all paths. */
  allowedEndpoints?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The IP addresses and networks from which the key may be used, such as `192.0.2.0/24`. Null or empty means from anywhere. */
  allowedIps?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the key is for, at most 500 characters; null for nothing. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** One of `environments`, which decides how the secret begins and never changes. Absent means the first one, or that of the key that creates it. */
  environment?: InputMaybe<Scalars['String']['input']>;
  /** When the key expires: a time in the future. The key never expires when this is absent. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The owner of the key in your own systems, 1 to 200 characters; null for none. It takes the place of an `ownerId`. */
  externalOwnerId?: InputMaybe<Scalars['String']['input']>;
  /** The key expires when it was not used for so many days, 1 to 3650; null for never. Absent means, for a new key, what the policy of the account says. */
  idleTimeoutDays?: InputMaybe<Scalars['Int']['input']>;
  /** How often the key may be used in total, 1 or more; null means no limit. */
  maxUses?: InputMaybe<Scalars['Int']['input']>;
  /** What your own systems keep about the key, at most 4096 bytes as JSON; null for nothing. Checks return it. */
  metadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** A label for people, 1 to 50 characters after trimming. It need not be unique. */
  name: Scalars['String']['input'];
  /** The member of the account who owns the key, `mem_…`; null for none. It takes the place of an `externalOwnerId`. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** What the key may do on Latchkey itself. A key has no permissions when this is absent. */
  permissions?: InputMaybe<Array<ApiKeyPermission>>;
  /** The key's own rate, which holds in addition to the limits of its account; null for none. */
  rate?: InputMaybe<KeyRateInput>;
  /** What the key may do on your API, such as `reports:read` or `invoices:*`: at most 50 scopes of 1 to 5 segments, where `*` stands for any one segment. Null or empty means no scopes. */
  scopes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Labels to filter by: at most 20 of 1 to 50 letters, digits and signs out of `. _ : -`. Null or empty means none. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What a page may do, with whose keys, and for how long. */
export type CreateBrowserTokenInput = {
  /** What the page may do, one or more. */
  actions: Array<BrowserAction>;
  /** The owner in your own systems whose keys the page may see and make, 1 to 200 characters. Absent or null: all keys of the account. */
  externalOwnerId?: InputMaybe<Scalars['String']['input']>;
  /** How many active keys of those that the token reaches there may be: with as many, it makes no other. Absent or null: as many as the account may have. */
  maxKeys?: InputMaybe<Scalars['Int']['input']>;
  /** The scopes that keys made with the token may have, and that a key must be within to be rotated: at most 20, with 1000 characters in all. A key gives only scopes that it has itself. */
  scopes?: Array<Scalars['String']['input']>;
  /** For how many seconds the token lasts, 60 to 3600. It ends sooner with the key, the secret of that key or the operator that makes it, and with `revokeBrowserTokens`. */
  ttlSeconds?: Scalars['Int']['input'];
};

/** The name and permissions of a new operator. */
export type CreateOperatorInput = {
  /** The name, 1 to 100 characters after trimming. It need not be unique. */
  name: Scalars['String']['input'];
  /** The permissions, at least one. You cannot give a permission that you do not have. */
  permissions: Array<OperatorPermission>;
};

/** The secret to hand on, and for how long the link lasts. */
export type CreateSecretLinkInput = {
  /** For how many seconds the link lasts, 60 to 604800. It ends sooner when the key is revoked or expires, or when the secret ends. */
  expiresInSeconds?: Scalars['Int']['input'];
  /** The key's id, `key_…`. */
  keyId: Scalars['ID']['input'];
  /** A secret of the key that works, as its creation or rotation has just shown it: the server keeps no copy that it could show. */
  secret: Scalars['String']['input'];
};

/** A span of time. An end that is absent is open. */
export type DateTimeRange = {
  /** The start of the span, included. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The end of the span, not included. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The account whose keys are all revoked. */
export type EndSubscriptionInput = {
  /** The account's id, `acc_…`. */
  accountId: Scalars['ID']['input'];
  /** A note for the record of each key, at most 500 characters; absent for none. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** The error codes. Each code has a page at `/reference/errors/<code>`. */
export type ErrorCode =
  /** 404 Not Found: We could not find this account for you. Check the account id, then try again. */
  | 'account_not_found'
  /** 403 Authorization: The account of this API key is suspended. Ask the operator of this API. */
  | 'account_suspended'
  /** 401 Authentication: This API key has expired. Create a new key and use that one. */
  | 'api_key_expired'
  /** 401 Authentication: This does not look like a key of this server. Check that it was copied in full, and send it once, in a header. */
  | 'api_key_invalid'
  /** 401 Authentication: No API key was sent. Add the header Authorization: Bearer, followed by your key. */
  | 'api_key_missing'
  /** 401 Authentication: This server does not know this API key. Check which server the key is for, or create a new one. */
  | 'api_key_not_found'
  /** 401 Authentication: This API key has been revoked. */
  | 'api_key_revoked'
  /** 401 Authentication: The token of your identity provider was not accepted. See details for what is wrong with it. */
  | 'authentication_failed'
  /** 401 Authentication: The time of this browser token is over. Ask your backend for a new one. */
  | 'browser_token_expired'
  /** 401 Authentication: This is no browser token of this server. Ask your backend for a new one, and send it whole. */
  | 'browser_token_invalid'
  /** 401 Authentication: This browser token was ended before its time. Ask your backend for a new one. */
  | 'browser_token_revoked'
  /** 429 Rate Limiting: Too many requests in this minute. Wait until retry_after has passed, then go on more slowly. */
  | 'burst_limit_exceeded'
  /** 403 Authorization: You are not allowed to do this: it needs another permission or role. Use a key that has it, or ask the person who manages the account. */
  | 'endpoint_restricted'
  /** 500 Platform: Something went wrong on our side. Please try again, and quote the request id if it keeps happening. */
  | 'internal_error'
  /** 422 Validation: This is not an email address we can use. Check it for typing mistakes. */
  | 'invalid_email'
  /** 422 Validation: Key name must be between 1 and 50 characters. */
  | 'invalid_key_name'
  /** 400 Validation: We could not read this request. Check that its body is complete and correctly written, then send it again. */
  | 'invalid_request_body'
  /** 429 Rate Limiting: Too many requests from your address. Wait until retry_after has passed, then try again. */
  | 'ip_rate_limit_exceeded'
  /** 403 Authorization: This API key may not be used from this address. Call from an allowed address, or have the key's list changed. */
  | 'ip_restricted'
  /** 404 Not Found: API key not found or you do not have permission to access it. */
  | 'key_not_found'
  /** 429 Rate Limiting: This key is used too often. Wait until retry_after has passed, then go on more slowly. */
  | 'key_rate_limit_exceeded'
  /** 429 Rate Limiting: This key has been used as often as it may be. Use another key, or have its number of uses raised. */
  | 'key_uses_exceeded'
  /** 409 Validation: An account needs an owner. Make somebody else an owner first. */
  | 'last_owner_required'
  /** 401 Authentication: This sign-in link was used before. Ask for a new one. */
  | 'magic_link_already_used'
  /** 401 Authentication: This sign-in link has expired. Ask for a new one. */
  | 'magic_link_expired'
  /** 401 Authentication: We do not know this sign-in link. Ask for a new one. */
  | 'magic_link_not_found'
  /** 409 Billing: Maximum of 10 API keys per account reached. */
  | 'max_keys_exceeded'
  /** 409 Validation: This person is a member of the account already. */
  | 'member_already_exists'
  /** 404 Not Found: We could not find this member in your account. List the members, and check the id. */
  | 'member_not_found'
  /** 405 Validation: This path does not accept this method. The Allow header lists the ones it does. */
  | 'method_not_allowed'
  /** 429 Rate Limiting: The account has used all requests of this billing month. Ask for a larger plan, or wait for the next month. */
  | 'monthly_usage_limit_exceeded'
  /** 403 Authorization: This server runs only GraphQL operations that it knows. Use one of them, or have this one added to its list. */
  | 'operation_not_allowed'
  /** 400 Validation: This GraphQL operation asks for too much at once. See details for the limit, then ask for less. */
  | 'operation_too_complex'
  /** 404 Not Found: We could not find this operator. Check the operator's id, then try again. */
  | 'operator_not_found'
  /** 422 Validation: There is no plan with this name. Use one of sandbox, builder, launch, scale or unlimited. */
  | 'plan_not_found'
  /** 413 Validation: The request body is too big for this server. Make it smaller, then send it again. */
  | 'request_body_too_large'
  /** 431 Validation: The headers of this request are too many or too big. Send fewer, then send it again. */
  | 'request_headers_too_large'
  /** 409 Validation: This key is being rotated already. Complete or cancel that rotation first. */
  | 'rotation_in_progress'
  /** 404 Not Found: This key is not being rotated: it has one secret. */
  | 'rotation_not_found'
  /** 404 Not Found: There is no such path on this server. Check the address for typing mistakes, or see /openapi.json. */
  | 'route_not_found'
  /** 410 Not Found: This link was used before. If you did not use it, tell the sender: another person has the secret. */
  | 'secret_link_already_used'
  /** 410 Not Found: This link ended before it was used. Ask the sender for a new one. */
  | 'secret_link_expired'
  /** 404 Not Found: We do not know this link. Open it whole, as it was sent to you. */
  | 'secret_link_not_found'
  /** 503 Platform: The server cannot answer right now. Please wait a moment, then try again. */
  | 'service_unavailable'
  /** 401 Authentication: Your session has expired. Sign in again to go on. */
  | 'session_expired'
  /** 401 Authentication: We do not know this session. Sign in again to start a new one. */
  | 'session_not_found'
  /** 401 Authentication: This session was signed out. Sign in again if it was you. */
  | 'session_revoked'
  /** 415 Validation: We cannot read this kind of content. Send JSON, with the header Content-Type: application/json. */
  | 'unsupported_media_type'
  /** 422 Validation: Some of the values in this request need a correction. See details for each of them, then send it again. */
  | 'validation_error'
  /** 409 Validation: Somebody else changed this in the meantime, so nothing was changed. Read it again, then decide. */
  | 'version_conflict';

/** The person to invite, and the role. */
export type InviteMemberInput = {
  /** The person's email address, without a name, such as `ada@example.com`. */
  email: Scalars['String']['input'];
  /** The role of the new member. You cannot give a role that may do more than you. */
  role: MemberRole;
};

/** What may be wrong with keys. */
export type KeyFlaw =
  /** Keys that were not used for `idleDays`. */
  | 'IDLE'
  /** The account has 80 % of the active keys that it may have, or more. */
  | 'NEAR_CEILING'
  /** Keys created over 7 days ago and never used. */
  | 'NEVER_USED'
  /** Keys with neither an expiry nor an idle timeout. */
  | 'NO_EXPIRY'
  /** Keys whose latest secret is older than 90 days. */
  | 'OLD_SECRET'
  /** A rotation that began over a day ago and has not ended. */
  | 'UNFINISHED_ROTATION'
  /** Keys that are restricted to no addresses and to no endpoints. */
  | 'UNRESTRICTED'
  /** Keys with a scope that contains `*`. */
  | 'WIDE_SCOPES';

/** What an account asks of its keys. A field that is absent stays as it is. */
export type KeyPolicyInput = {
  /** The scopes that its keys may be given, such as `invoices:*`, at most 50. Null or empty means any. Keys keep the scopes that they have. */
  allowedScopes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The idle timeout in days of new keys that name none, 1 to 3650; null for no timeout. A key can have another one. */
  defaultIdleTimeoutDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether each new key needs an expiry. Keys without one stay as they are. */
  keysMustExpire?: InputMaybe<Scalars['Boolean']['input']>;
  /** The longest life of a key in days, 1 to 36500, counted from its creation; null for any. Each new key then needs an expiry. Keys keep the expiry that they have. */
  maxKeyLifetimeDays?: InputMaybe<Scalars['Int']['input']>;
};

/** How often a key may be used in a window of time. */
export type KeyRateInput = {
  /** The number of uses in a window, 1 or more. */
  limit: Scalars['Int']['input'];
  /** The length of a window in seconds, 1 to 86400. */
  windowSeconds: Scalars['Int']['input'];
};

/** The limits of accounts and keys. */
export type LimitName =
  /** Checks of the account's keys in a minute. */
  | 'BURST'
  /** Active keys of the account. */
  | 'KEYS'
  /** Uses of the key in a window of its own rate. */
  | 'KEY_RATE'
  /** Uses of the key in total. */
  | 'KEY_USES'
  /** Checks of the account's keys in a billing month. */
  | 'MONTH';

/** The roles of members. Each role may also do what the roles after it may do. */
export type MemberRole =
  /** May create keys, and change and revoke the keys it created. */
  | 'DEVELOPER'
  /** May manage members and all keys. */
  | 'OWNER'
  /** May see keys and members, and change nothing. */
  | 'VIEWER';

/** The link whose secret to show. */
export type OpenSecretLinkInput = {
  /** The text after `#token=` in the link. */
  token: Scalars['String']['input'];
};

/** What an operator may do. */
export type OperatorPermission =
  /** The operator may list, create and change accounts, and list, create and revoke operators. */
  | 'ACCOUNTS_MANAGE'
  /** The operator may list, create, change, revoke and watch the keys of every account. */
  | 'KEYS_MANAGE'
  /** The operator may check keys. A gateway needs nothing else. */
  | 'KEYS_VERIFY'
  /** The operator may list and remove the members of every account. Inviting people, raising roles and making sign-in links also requires `KEYS_MANAGE`, because every role may read keys. */
  | 'MEMBERS_MANAGE';

/** The directions of a sort order. */
export type OrderDirection =
  /** Oldest first, or A to Z. */
  | 'ASC'
  /** Newest first, or Z to A. */
  | 'DESC';

/** What a forecast says. */
export type QuotaOutlook =
  /** The window will end before the limit is reached. */
  | 'AFTER_WINDOW'
  /** The limit is reached already. */
  | 'REACHED'
  /** Fewer than three whole days are known. */
  | 'TOO_LITTLE_HISTORY'
  /** Nothing was used in the days before, so the limit will not be reached. */
  | 'UNUSED'
  /** The limit will be reached before the window ends. */
  | 'WITHIN_WINDOW';

/** The sign-in link to use. */
export type RedeemMagicLinkInput = {
  /** The text after `#token=` in the link. */
  token: Scalars['String']['input'];
};

/** Of what the people of an account are reminded by mail. A field that is absent stays as it is. */
export type RemindersInput = {
  /** Whether people are mailed before keys and old secrets end. */
  aboutKeys?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether people are mailed when 80 % of a limit is used, and when all of it is. */
  aboutLimits?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The member to remove. */
export type RemoveMemberInput = {
  /** The member's id, `mem_…`. */
  id: Scalars['ID']['input'];
};

/** The address to which a sign-in link is sent. */
export type RequestMagicLinkInput = {
  /** The email address of the person who wants to sign in. */
  email: Scalars['String']['input'];
};

/** The scopes that a request needs, at most 20 in both lists together. */
export type RequiredScopesInput = {
  /** Scopes of which the key must have every one, such as `reports:read`. No `*`. */
  allOf?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Scopes of which the key must have one at least. No `*`, and not empty. */
  anyOf?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Why a key was revoked. */
export type RevocationReason =
  /** Somebody else may know the secret. */
  | 'COMPROMISED'
  /** Something else, which the note may tell. */
  | 'OTHER'
  /** Another key has taken its place. */
  | 'ROTATED'
  /** The customer has left. */
  | 'SUBSCRIPTION_ENDED'
  /** Nobody uses the key any more. */
  | 'UNUSED';

/** The key to revoke, and why. */
export type RevokeApiKeyInput = {
  /** The key's id, `key_…`, not its secret. */
  id: Scalars['ID']['input'];
  /** A note for the record, at most 500 characters; absent for none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The reason, for the record; absent when there is none to give. */
  reason?: InputMaybe<RevocationReason>;
};

/** The keys to revoke. All conditions must hold, and there must be at least one. */
export type RevokeApiKeysFilter = {
  /** Active keys of this owner in your own systems. */
  externalOwnerId?: InputMaybe<Scalars['String']['input']>;
  /** Active keys that are older than so many days. */
  olderThanDays?: InputMaybe<Scalars['Int']['input']>;
  /** Active keys of this member, `mem_…`. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Active keys that were not used for so many days. A key never used counts from its creation. */
  unusedForDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Which keys to revoke, and why: either by their ids or by a filter. */
export type RevokeApiKeysInput = {
  /** True to revoke no key when one of them cannot be revoked. The error then names those. */
  allOrNothing?: InputMaybe<Scalars['Boolean']['input']>;
  /** True to change nothing, and only show which keys would be revoked. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A filter. The 100 oldest of its keys are revoked; `hasMore` says whether there are more. */
  filter?: InputMaybe<RevokeApiKeysFilter>;
  /** The ids of 1 to 100 keys, `key_…`. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A note for the record, at most 500 characters; absent for none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The reason, for the record; absent when there is none to give. */
  reason?: InputMaybe<RevocationReason>;
};

/** Whose tokens to end. */
export type RevokeBrowserTokensInput = {
  /** The owner in your own systems. Absent or null: all tokens of the account, also those that are for no owner. */
  externalOwnerId?: InputMaybe<Scalars['String']['input']>;
};

/** Why a key is revoked. */
export type RevokeCallingApiKeyInput = {
  /** A note for the record, at most 500 characters; absent for none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The reason, for the record; absent when there is none to give. */
  reason?: InputMaybe<RevocationReason>;
};

/** The operator to revoke. */
export type RevokeOperatorInput = {
  /** The operator's id, `opr_…`. */
  id: Scalars['ID']['input'];
};

/** The session to end. */
export type RevokeSessionInput = {
  /** The session's id, `ses_…`. */
  id: Scalars['ID']['input'];
};

/** The key to rotate, and how its present secret ends. */
export type RotateApiKeyInput = {
  /** True to end the present secret at the first use of the new one. `viewer` and `GET /v1/keys/me` are no uses. */
  endOverlapOnFirstUse?: Scalars['Boolean']['input'];
  /** The key's id, `key_…`, not its secret. */
  id: Scalars['ID']['input'];
  /** For how many seconds the present secret goes on working, 0 to 2592000, but never past the key's expiry. With 0 it ends at once. */
  overlapSeconds?: Scalars['Int']['input'];
};

/** The rules that a value can break. */
export type RuleName =
  /** A developer changes only keys that they created. */
  | 'CREATED_BY_ANOTHER'
  /** The environment of the key is not configured any more. */
  | 'ENVIRONMENT_GONE'
  /** A key gives no more than it has itself; `value` is what it has, where that is one thing. */
  | 'EXCEEDS_GIVER'
  /** By the policy of the account, keys expire within `most` days of their creation. */
  | 'EXPIRES_TOO_LATE'
  /** By the policy of the account, keys have an expiry. */
  | 'EXPIRY_NEEDED'
  /** The moment has passed. */
  | 'IN_PAST'
  /** The key has expired. */
  | 'KEY_ENDED'
  /** A key that has a number of uses itself cannot do this. */
  | 'LIMITED_USES'
  /** The value has another form than the field takes. */
  | 'MALFORMED'
  /** The browser token makes keys of its own owner only. */
  | 'OTHER_OWNER'
  /** The number is not a whole number from `least` to `most`. */
  | 'OUT_OF_RANGE'
  /** Only an owner of the account may do this to keys that manage keys. */
  | 'OWNERS_ONLY'
  /** The policy of the account does not allow the scope `value`. */
  | 'SCOPE_AGAINST_POLICY'
  /** The caller cannot give the scope `value`, because it does not have it. */
  | 'SCOPE_LACKING'
  /** The server declares no scope `value`. */
  | 'SCOPE_UNDECLARED'
  /** The object has more than `most` levels. */
  | 'TOO_DEEP'
  /** The object has more than `most` bytes as JSON. */
  | 'TOO_LARGE'
  /** The text has more than `most` characters. */
  | 'TOO_LONG'
  /** The list has more than `most` entries. */
  | 'TOO_MANY'
  /** The value is none of those in `value`, which commas separate. */
  | 'UNKNOWN_VALUE'
  /** The text has a NUL character or half of a surrogate pair. */
  | 'UNSTORABLE';

/** Changes to an account. A field that is absent stays as it is. */
export type UpdateAccountInput = {
  /** The start of the billing months: each month begins on this day and at this time. A new account uses its creation when this is absent. */
  billingAnchor?: InputMaybe<Scalars['DateTime']['input']>;
  /** Checks per minute over all keys of the account, 0 or more. Null means the plan's number. */
  burstPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** The account's id in your own systems, 1 to 200 characters and unique; null for none. Tokens of your identity provider can name the account by it, so changing it also requires `MEMBERS_MANAGE` and `KEYS_MANAGE`. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the account to change, `acc_…`. */
  id: Scalars['ID']['input'];
  /** What the account asks of all keys that are created or changed. */
  keyPolicy?: InputMaybe<KeyPolicyInput>;
  /** The most active keys that the account may hold, 0 to 10000. A new account gets 10 when this is absent. */
  maxKeys?: InputMaybe<Scalars['Int']['input']>;
  /** What your own systems keep about the account, at most 4096 bytes as JSON; null for nothing. Checks return it, and callers who may read the account see it. */
  metadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Checks per billing month over all keys of the account, 0 or more. Null means the plan's number. */
  monthlyQuota?: InputMaybe<Scalars['Int']['input']>;
  /** The name, 1 to 100 characters after trimming. It need not be unique. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The plan, as in `Account.plan`: `SANDBOX`, `BUILDER`, `LAUNCH`, `SCALE` or `UNLIMITED`, in upper or lower case. A new account gets `UNLIMITED` when this is absent. */
  plan?: InputMaybe<Scalars['String']['input']>;
  /** Of what the people of the account are reminded by mail: of everything, unless it is switched off. */
  reminders?: InputMaybe<RemindersInput>;
  /** True to refuse all keys of the account; false to accept them again. */
  suspended?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Changes to a key. A field that is absent stays as it is; null removes an expiry or a restriction. */
export type UpdateApiKeyInput = {
  /** The paths of your API for which the key may be used, such as `GET /v1/charts/*` or `/v1/charts/*`. Null or empty means all paths. */
  allowedEndpoints?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The IP addresses and networks from which the key may be used, such as `192.0.2.0/24`. Null or empty means from anywhere. */
  allowedIps?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the key is for, at most 500 characters; null for nothing. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When the key expires: a time in the future, or null for never. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The owner of the key in your own systems, 1 to 200 characters; null for none. It takes the place of an `ownerId`. */
  externalOwnerId?: InputMaybe<Scalars['String']['input']>;
  /** The key's id, `key_…`, not its secret. */
  id: Scalars['ID']['input'];
  /** The key expires when it was not used for so many days, 1 to 3650; null for never. Absent means, for a new key, what the policy of the account says. */
  idleTimeoutDays?: InputMaybe<Scalars['Int']['input']>;
  /** How often the key may be used in total, 1 or more; null means no limit. */
  maxUses?: InputMaybe<Scalars['Int']['input']>;
  /** What your own systems keep about the key, at most 4096 bytes as JSON; null for nothing. Checks return it. */
  metadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** A label for people, 1 to 50 characters after trimming. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The member of the account who owns the key, `mem_…`; null for none. It takes the place of an `externalOwnerId`. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The key's own rate, which holds in addition to the limits of its account; null for none. */
  rate?: InputMaybe<KeyRateInput>;
  /** What the key may do on your API, such as `reports:read` or `invoices:*`: at most 50 scopes of 1 to 5 segments, where `*` stands for any one segment. Null or empty means no scopes. */
  scopes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Labels to filter by: at most 20 of 1 to 50 letters, digits and signs out of `. _ : -`. Null or empty means none. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The `version` of the key that the changes are meant for. If the key was changed since, nothing is changed and the answer is `version_conflict`. Absent means any version. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What the keys of your own account must be like. A field that is absent stays as it is. */
export type UpdateKeyPolicyInput = {
  /** The idle timeout in days of new keys that name none, 1 to 3650; null for no timeout. A key can have another one. */
  defaultIdleTimeoutDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether each new key needs an expiry. Keys without one stay as they are. */
  keysMustExpire?: InputMaybe<Scalars['Boolean']['input']>;
  /** The longest life of a key in days, 1 to 36500, counted from its creation; null for any. Each new key then needs an expiry. Keys keep the expiry that they have. */
  maxKeyLifetimeDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Of what the people of your own account are reminded by mail. A field that is absent stays as it is. */
export type UpdateRemindersInput = {
  /** Whether people are mailed before keys and old secrets end. */
  aboutKeys?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether people are mailed when 80 % of a limit is used, and when all of it is. */
  aboutLimits?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How finely usage is counted. */
export type UsageBucket =
  /** By the day of a time zone. Days of UTC are kept for three years, days of other time zones for as long as hours, unless configured otherwise. */
  | 'DAY'
  /** By the hour of a time zone. Kept for 100 days, unless configured otherwise. */
  | 'HOUR'
  /** By the minute. Kept for 8 days, unless the server is configured otherwise. */
  | 'MINUTE';

/** What the usage of an account can be grouped by. */
export type UsageGrouping =
  /** By the endpoint for which a key was checked, as `GET /reports/{id}`. Counts accepted checks that named an endpoint, from lists of the 20 most used endpoints of each key: a count is a lower bound, and what is in no list is in the group without a name. By hours of UTC or larger buckets, over 31 days at most; up to a minute behind. */
  | 'ENDPOINT'
  /** By the environment of the key. */
  | 'ENVIRONMENT'
  /** By key, revoked keys included. The name of a group is the key's id. */
  | 'KEY'
  /** By outcome: `accepted`, or the code with which a check was rejected. */
  | 'OUTCOME'
  /** By the owner that the key has now: the id of a member, or `externalOwnerId`; empty for keys without one. */
  | 'OWNER';

/** The limits of a check. */
export type UsageLimitName =
  /** Checks of the account's keys in a minute. */
  | 'BURST'
  /** Uses of the key in a window of its own rate. */
  | 'KEY_RATE'
  /** Uses of the key in total. */
  | 'KEY_USES'
  /** Checks of the account's keys in a billing month. */
  | 'MONTH';

/** A key that a client presented, and the request it is for. */
export type VerifyApiKeyInput = {
  /** How many units of its limits the request uses, 0 to 1000. It uses 1 when this is absent. */
  cost?: InputMaybe<Scalars['Int']['input']>;
  /** The path of the request as the client sent it, still percent-encoded. Required for keys with `allowedEndpoints`. */
  endpoint?: InputMaybe<Scalars['String']['input']>;
  /** The environment that the key must belong to. A key of another one is refused with `endpoint_restricted`. */
  environment?: InputMaybe<Scalars['String']['input']>;
  /** The client's IP address. Required for keys with `allowedIps`. */
  ip?: InputMaybe<Scalars['String']['input']>;
  /** The secret, exactly as the client sent it. */
  key: Scalars['String']['input'];
  /** The HTTP method of the request. Required for keys whose `allowedEndpoints` name methods. */
  method?: InputMaybe<Scalars['String']['input']>;
  /** The scopes that the request needs. A key that lacks one is refused with `endpoint_restricted`. */
  scopes?: InputMaybe<RequiredScopesInput>;
};

/** The kinds of callers. */
export type ViewerKind =
  /** A key of an account. */
  | 'API_KEY'
  /** The page of a company, with a token that its backend made. */
  | 'BROWSER_TOKEN'
  /** A person who is signed in. */
  | 'MEMBER'
  /** An operator, who may act in every account within its permissions. */
  | 'OPERATOR';

/** What a caller may do. Each value names the operations that it allows. */
export type ViewerPermission =
  /** Create accounts: `createAccount`. */
  | 'CREATE_ACCOUNTS'
  /** Make tokens for pages of your own: `createBrowserToken`. */
  | 'CREATE_BROWSER_TOKENS'
  /** Create keys: `createApiKey`. */
  | 'CREATE_KEYS'
  /** Create keys that have the permission `KEYS_MANAGE`. */
  | 'CREATE_MANAGING_KEYS'
  /** Create operators: `createOperator`. */
  | 'CREATE_OPERATORS'
  /** Create sign-in links for other people, on the command line. */
  | 'CREATE_SIGN_IN_LINKS'
  /** Revoke all keys of an account in one act: `endSubscription`. */
  | 'END_SUBSCRIPTIONS'
  /** Invite people to the account: `inviteMember`. */
  | 'INVITE_MEMBERS'
  /** Leave the account: `leaveAccount`. */
  | 'LEAVE_ACCOUNT'
  /** Hand the secret of a key on: `createSecretLink`. A `DEVELOPER` may do so only for the keys it created. */
  | 'LINK_SECRETS'
  /** List all accounts: `accounts`. */
  | 'LIST_ACCOUNTS'
  /** Look up an account: `account`. An operator may read every account, a key or a person only their own. */
  | 'READ_ACCOUNT'
  /** Read and verify the audit trail: `auditEvents`, `verifyAuditTrail`. */
  | 'READ_AUDIT_TRAIL'
  /** List the scopes and environments that keys can have, and the plans of accounts: `scopes`, `environments`, `plans`. */
  | 'READ_DEPLOYMENT'
  /** List and look up keys: `apiKeys`, `apiKey`. */
  | 'READ_KEYS'
  /** See what is wrong with the keys of the account: `keyHealth`. */
  | 'READ_KEY_HEALTH'
  /** List and look up members, and see who created a key: `members`, `member`. */
  | 'READ_MEMBERS'
  /** List your own memberships: `memberships`. */
  | 'READ_MEMBERSHIPS'
  /** List and look up operators: `operators`, `operator`. */
  | 'READ_OPERATORS'
  /** Read the calling key: `GET /v1/keys/me`. */
  | 'READ_OWN_KEY'
  /** List the versions of the pepper, what is signed with each, and the running servers: `peppers`, `replicas`. */
  | 'READ_PEPPERS'
  /** Read of what the people of the account are reminded by mail, over REST. */
  | 'READ_REMINDERS'
  /** List your own sessions: `sessions`. */
  | 'READ_SESSIONS'
  /** Read and watch what keys are used for, and where limits stand: `usage`, `usedFrom`, `limits`, `usageTicks`. */
  | 'READ_USAGE'
  /** Read the caller: `viewer`. */
  | 'READ_VIEWER'
  /** Remove members: `removeMember`. */
  | 'REMOVE_MEMBERS'
  /** End such tokens before their time: `revokeBrowserTokens`. */
  | 'REVOKE_BROWSER_TOKENS'
  /** Revoke keys: `revokeApiKey`. A `DEVELOPER` may revoke only the keys it created. */
  | 'REVOKE_KEYS'
  /** Revoke operators: `revokeOperator`. */
  | 'REVOKE_OPERATORS'
  /** Revoke the calling key: `revokeCallingApiKey`. */
  | 'REVOKE_OWN_KEY'
  /** End your own sessions: `signOut`, `signOutEverywhere`, `revokeSession`. */
  | 'REVOKE_SESSIONS'
  /** Rotate keys: `rotateApiKey`, `completeApiKeyRotation`, `cancelApiKeyRotation`. A `DEVELOPER` may rotate only the keys it created. */
  | 'ROTATE_KEYS'
  /** Change accounts: `updateAccount`. */
  | 'UPDATE_ACCOUNTS'
  /** Change keys: `updateApiKey`. A `DEVELOPER` may change only the keys it created. */
  | 'UPDATE_KEYS'
  /** Change what the account asks of its keys: `updateKeyPolicy`. */
  | 'UPDATE_KEY_POLICY'
  /** Change the roles of members: `changeMemberRole`. */
  | 'UPDATE_MEMBERS'
  /** Choose of what the people of the account are reminded by mail: `updateReminders`. */
  | 'UPDATE_REMINDERS'
  /** Check keys for a gateway: `verifyApiKey`, `verifyApiKeys`. */
  | 'VERIFY_KEYS'
  /** Watch keys: `apiKeyEvents`. */
  | 'WATCH_KEYS';

export type BrokenRuleFragment = { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null };

type ErrorFields_AccountNotFoundError_Fragment = { __typename?: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_AccountSuspendedError_Fragment = { __typename?: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_ApiKeyExpiredError_Fragment = { __typename?: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_ApiKeyInvalidError_Fragment = { __typename?: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_ApiKeyMissingError_Fragment = { __typename?: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_ApiKeyNotFoundError_Fragment = { __typename?: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_ApiKeyRevokedError_Fragment = { __typename?: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_AuthenticationFailedError_Fragment = { __typename?: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_BrowserTokenExpiredError_Fragment = { __typename?: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_BrowserTokenInvalidError_Fragment = { __typename?: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_BrowserTokenRevokedError_Fragment = { __typename?: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_BurstLimitExceededError_Fragment = { __typename?: 'BurstLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_EndpointRestrictedError_Fragment = { __typename?: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_InternalError_Fragment = { __typename?: 'InternalError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_InvalidEmailError_Fragment = { __typename?: 'InvalidEmailError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_InvalidKeyNameError_Fragment = { __typename?: 'InvalidKeyNameError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_InvalidRequestBodyError_Fragment = { __typename?: 'InvalidRequestBodyError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_IpRateLimitExceededError_Fragment = { __typename?: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_IpRestrictedError_Fragment = { __typename?: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_KeyNotFoundError_Fragment = { __typename?: 'KeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_KeyRateLimitExceededError_Fragment = { __typename?: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_KeyUsesExceededError_Fragment = { __typename?: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_LastOwnerRequiredError_Fragment = { __typename?: 'LastOwnerRequiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_MagicLinkAlreadyUsedError_Fragment = { __typename?: 'MagicLinkAlreadyUsedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_MagicLinkExpiredError_Fragment = { __typename?: 'MagicLinkExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_MagicLinkNotFoundError_Fragment = { __typename?: 'MagicLinkNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_MaxKeysExceededError_Fragment = { __typename?: 'MaxKeysExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_MemberAlreadyExistsError_Fragment = { __typename?: 'MemberAlreadyExistsError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_MemberNotFoundError_Fragment = { __typename?: 'MemberNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_MethodNotAllowedError_Fragment = { __typename?: 'MethodNotAllowedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_MonthlyUsageLimitExceededError_Fragment = { __typename?: 'MonthlyUsageLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_OperationNotAllowedError_Fragment = { __typename?: 'OperationNotAllowedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_OperationTooComplexError_Fragment = { __typename?: 'OperationTooComplexError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_OperatorNotFoundError_Fragment = { __typename?: 'OperatorNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_PlanNotFoundError_Fragment = { __typename?: 'PlanNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_RequestBodyTooLargeError_Fragment = { __typename?: 'RequestBodyTooLargeError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_RequestHeadersTooLargeError_Fragment = { __typename?: 'RequestHeadersTooLargeError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_RotationInProgressError_Fragment = { __typename?: 'RotationInProgressError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_RotationNotFoundError_Fragment = { __typename?: 'RotationNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_RouteNotFoundError_Fragment = { __typename?: 'RouteNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_SecretLinkAlreadyUsedError_Fragment = { __typename?: 'SecretLinkAlreadyUsedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_SecretLinkExpiredError_Fragment = { __typename?: 'SecretLinkExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_SecretLinkNotFoundError_Fragment = { __typename?: 'SecretLinkNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_ServiceUnavailableError_Fragment = { __typename?: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_SessionExpiredError_Fragment = { __typename?: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_SessionNotFoundError_Fragment = { __typename?: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_SessionRevokedError_Fragment = { __typename?: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_UnsupportedMediaTypeError_Fragment = { __typename?: 'UnsupportedMediaTypeError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_ValidationError_Fragment = { __typename?: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

type ErrorFields_VersionConflictError_Fragment = { __typename?: 'VersionConflictError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> };

export type ErrorFieldsFragment =
  | ErrorFields_AccountNotFoundError_Fragment
  | ErrorFields_AccountSuspendedError_Fragment
  | ErrorFields_ApiKeyExpiredError_Fragment
  | ErrorFields_ApiKeyInvalidError_Fragment
  | ErrorFields_ApiKeyMissingError_Fragment
  | ErrorFields_ApiKeyNotFoundError_Fragment
  | ErrorFields_ApiKeyRevokedError_Fragment
  | ErrorFields_AuthenticationFailedError_Fragment
  | ErrorFields_BrowserTokenExpiredError_Fragment
  | ErrorFields_BrowserTokenInvalidError_Fragment
  | ErrorFields_BrowserTokenRevokedError_Fragment
  | ErrorFields_BurstLimitExceededError_Fragment
  | ErrorFields_EndpointRestrictedError_Fragment
  | ErrorFields_InternalError_Fragment
  | ErrorFields_InvalidEmailError_Fragment
  | ErrorFields_InvalidKeyNameError_Fragment
  | ErrorFields_InvalidRequestBodyError_Fragment
  | ErrorFields_IpRateLimitExceededError_Fragment
  | ErrorFields_IpRestrictedError_Fragment
  | ErrorFields_KeyNotFoundError_Fragment
  | ErrorFields_KeyRateLimitExceededError_Fragment
  | ErrorFields_KeyUsesExceededError_Fragment
  | ErrorFields_LastOwnerRequiredError_Fragment
  | ErrorFields_MagicLinkAlreadyUsedError_Fragment
  | ErrorFields_MagicLinkExpiredError_Fragment
  | ErrorFields_MagicLinkNotFoundError_Fragment
  | ErrorFields_MaxKeysExceededError_Fragment
  | ErrorFields_MemberAlreadyExistsError_Fragment
  | ErrorFields_MemberNotFoundError_Fragment
  | ErrorFields_MethodNotAllowedError_Fragment
  | ErrorFields_MonthlyUsageLimitExceededError_Fragment
  | ErrorFields_OperationNotAllowedError_Fragment
  | ErrorFields_OperationTooComplexError_Fragment
  | ErrorFields_OperatorNotFoundError_Fragment
  | ErrorFields_PlanNotFoundError_Fragment
  | ErrorFields_RequestBodyTooLargeError_Fragment
  | ErrorFields_RequestHeadersTooLargeError_Fragment
  | ErrorFields_RotationInProgressError_Fragment
  | ErrorFields_RotationNotFoundError_Fragment
  | ErrorFields_RouteNotFoundError_Fragment
  | ErrorFields_SecretLinkAlreadyUsedError_Fragment
  | ErrorFields_SecretLinkExpiredError_Fragment
  | ErrorFields_SecretLinkNotFoundError_Fragment
  | ErrorFields_ServiceUnavailableError_Fragment
  | ErrorFields_SessionExpiredError_Fragment
  | ErrorFields_SessionNotFoundError_Fragment
  | ErrorFields_SessionRevokedError_Fragment
  | ErrorFields_UnsupportedMediaTypeError_Fragment
  | ErrorFields_ValidationError_Fragment
  | ErrorFields_VersionConflictError_Fragment
;

export type KeyEventsSubscriptionVariables = Exact<{
  hasAccount: Scalars['Boolean']['input'];
}>;


export type KeyEventsSubscription = { __typename?: 'Subscription', apiKeyEvents:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyEvent', type: ApiKeyEventType, apiKey: { __typename?: 'ApiKey', id: string, version: number, name: string, description: string | null, metadata: Record<string, unknown> | null, prefix: string, lastFour: string, environment: string, status: ApiKeyStatus, scopes: Array<string>, permissions: Array<ApiKeyPermission>, allowedIps: Array<string>, allowedEndpoints: Array<string>, maxUses: number | null, idleTimeoutDays: number | null, tags: Array<string>, ownerId: string | null, externalOwnerId: string | null, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revocationReason: RevocationReason | null, revocationNote: string | null, account?: { __typename?: 'Account', id: string, name: string, activeKeyCount: number, maxKeys: number }, rate: { __typename?: 'KeyRate', limit: number, windowSeconds: number } | null, createdBy: { __typename?: 'Member', id: string, email: string } | null, rotation: { __typename?: 'ApiKeyRotation', startedAt: string, endsAt: string, endsOnFirstUse: boolean } | null, secrets: Array<{ __typename?: 'ApiKeySecret', number: number, prefix: string, lastFour: string, createdAt: string, endsAt: string | null, lastUsedAt: string | null }> } }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type KeyListQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  orderBy?: InputMaybe<ApiKeyOrder>;
}>;


export type KeyListQuery = { __typename?: 'Query', apiKeys:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'ApiKeyEdge', node: { __typename?: 'ApiKey', id: string, version: number, name: string, description: string | null, metadata: Record<string, unknown> | null, prefix: string, lastFour: string, environment: string, status: ApiKeyStatus, scopes: Array<string>, permissions: Array<ApiKeyPermission>, allowedIps: Array<string>, allowedEndpoints: Array<string>, maxUses: number | null, idleTimeoutDays: number | null, tags: Array<string>, ownerId: string | null, externalOwnerId: string | null, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revocationReason: RevocationReason | null, revocationNote: string | null, rate: { __typename?: 'KeyRate', limit: number, windowSeconds: number } | null, createdBy: { __typename?: 'Member', id: string, email: string } | null, rotation: { __typename?: 'ApiKeyRotation', startedAt: string, endsAt: string, endsOnFirstUse: boolean } | null, secrets: Array<{ __typename?: 'ApiKeySecret', number: number, prefix: string, lastFour: string, createdAt: string, endsAt: string | null, lastUsedAt: string | null }> } }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type KeyDetailsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type KeyDetailsQuery = { __typename?: 'Query', apiKey:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKey', id: string, version: number, name: string, description: string | null, metadata: Record<string, unknown> | null, prefix: string, lastFour: string, environment: string, status: ApiKeyStatus, scopes: Array<string>, permissions: Array<ApiKeyPermission>, allowedIps: Array<string>, allowedEndpoints: Array<string>, maxUses: number | null, idleTimeoutDays: number | null, tags: Array<string>, ownerId: string | null, externalOwnerId: string | null, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revocationReason: RevocationReason | null, revocationNote: string | null, rate: { __typename?: 'KeyRate', limit: number, windowSeconds: number } | null, createdBy: { __typename?: 'Member', id: string, email: string } | null, rotation: { __typename?: 'ApiKeyRotation', startedAt: string, endsAt: string, endsOnFirstUse: boolean } | null, secrets: Array<{ __typename?: 'ApiKeySecret', number: number, prefix: string, lastFour: string, createdAt: string, endsAt: string | null, lastUsedAt: string | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type KeyChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type KeyChoicesQuery = { __typename?: 'Query', environments:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'EnvironmentList', environments: Array<{ __typename?: 'Environment', name: string, prefix: string }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
  , scopes:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ScopeCatalogue', isDeclared: boolean, scopes: Array<{ __typename?: 'Scope', name: string, description: string }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type CreateKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
  hasAccount: Scalars['Boolean']['input'];
}>;


export type CreateKeyMutation = { __typename?: 'Mutation', createApiKey:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'CreateApiKeySuccess', secret: string, apiKey: { __typename?: 'ApiKey', id: string, version: number, name: string, description: string | null, metadata: Record<string, unknown> | null, prefix: string, lastFour: string, environment: string, status: ApiKeyStatus, scopes: Array<string>, permissions: Array<ApiKeyPermission>, allowedIps: Array<string>, allowedEndpoints: Array<string>, maxUses: number | null, idleTimeoutDays: number | null, tags: Array<string>, ownerId: string | null, externalOwnerId: string | null, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revocationReason: RevocationReason | null, revocationNote: string | null, account?: { __typename?: 'Account', id: string, name: string, activeKeyCount: number, maxKeys: number }, rate: { __typename?: 'KeyRate', limit: number, windowSeconds: number } | null, createdBy: { __typename?: 'Member', id: string, email: string } | null, rotation: { __typename?: 'ApiKeyRotation', startedAt: string, endsAt: string, endsOnFirstUse: boolean } | null, secrets: Array<{ __typename?: 'ApiKeySecret', number: number, prefix: string, lastFour: string, createdAt: string, endsAt: string | null, lastUsedAt: string | null }> } }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'InvalidKeyNameError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'MaxKeysExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type RevokeKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
  hasAccount: Scalars['Boolean']['input'];
}>;


export type RevokeKeyMutation = { __typename?: 'Mutation', revokeApiKey:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'RevokeApiKeySuccess', apiKey: { __typename?: 'ApiKey', id: string, version: number, name: string, description: string | null, metadata: Record<string, unknown> | null, prefix: string, lastFour: string, environment: string, status: ApiKeyStatus, scopes: Array<string>, permissions: Array<ApiKeyPermission>, allowedIps: Array<string>, allowedEndpoints: Array<string>, maxUses: number | null, idleTimeoutDays: number | null, tags: Array<string>, ownerId: string | null, externalOwnerId: string | null, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revocationReason: RevocationReason | null, revocationNote: string | null, account?: { __typename?: 'Account', id: string, name: string, activeKeyCount: number, maxKeys: number }, rate: { __typename?: 'KeyRate', limit: number, windowSeconds: number } | null, createdBy: { __typename?: 'Member', id: string, email: string } | null, rotation: { __typename?: 'ApiKeyRotation', startedAt: string, endsAt: string, endsOnFirstUse: boolean } | null, secrets: Array<{ __typename?: 'ApiKeySecret', number: number, prefix: string, lastFour: string, createdAt: string, endsAt: string | null, lastUsedAt: string | null }> } }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type RevokeKeysMutationVariables = Exact<{
  input: RevokeApiKeysInput;
  hasAccount: Scalars['Boolean']['input'];
}>;


export type RevokeKeysMutation = { __typename?: 'Mutation', revokeApiKeys:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'RevokeApiKeysSuccess', hasMore: boolean, results: Array<{ __typename?: 'ApiKeyRevocation', reference: string, apiKey: { __typename?: 'ApiKey', id: string, name: string, prefix: string, lastFour: string, lastUsedAt: string | null, status: ApiKeyStatus, account?: { __typename?: 'Account', id: string, name: string, activeKeyCount: number, maxKeys: number } } | null, rejection:
          | { __typename?: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'BurstLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'InternalError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'InvalidEmailError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'InvalidKeyNameError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'InvalidRequestBodyError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'KeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'LastOwnerRequiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'MagicLinkAlreadyUsedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'MagicLinkExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'MagicLinkNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'MaxKeysExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'MemberAlreadyExistsError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'MemberNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'MethodNotAllowedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'MonthlyUsageLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'OperationNotAllowedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'OperationTooComplexError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'OperatorNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'PlanNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'RequestBodyTooLargeError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'RequestHeadersTooLargeError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'RotationInProgressError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'RotationNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'RouteNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'SecretLinkAlreadyUsedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'SecretLinkExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'SecretLinkNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'UnsupportedMediaTypeError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
          | { __typename?: 'VersionConflictError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
         | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type RotateKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;


export type RotateKeyMutation = { __typename?: 'Mutation', rotateApiKey:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'RotateApiKeySuccess', secret: string, apiKey: { __typename?: 'ApiKey', id: string, version: number, name: string, description: string | null, metadata: Record<string, unknown> | null, prefix: string, lastFour: string, environment: string, status: ApiKeyStatus, scopes: Array<string>, permissions: Array<ApiKeyPermission>, allowedIps: Array<string>, allowedEndpoints: Array<string>, maxUses: number | null, idleTimeoutDays: number | null, tags: Array<string>, ownerId: string | null, externalOwnerId: string | null, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revocationReason: RevocationReason | null, revocationNote: string | null, rate: { __typename?: 'KeyRate', limit: number, windowSeconds: number } | null, createdBy: { __typename?: 'Member', id: string, email: string } | null, rotation: { __typename?: 'ApiKeyRotation', startedAt: string, endsAt: string, endsOnFirstUse: boolean } | null, secrets: Array<{ __typename?: 'ApiKeySecret', number: number, prefix: string, lastFour: string, createdAt: string, endsAt: string | null, lastUsedAt: string | null }> } }
    | { __typename: 'RotationInProgressError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type CompleteRotationMutationVariables = Exact<{
  input: CompleteApiKeyRotationInput;
}>;


export type CompleteRotationMutation = { __typename?: 'Mutation', completeApiKeyRotation:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'CompleteApiKeyRotationSuccess', apiKey: { __typename?: 'ApiKey', id: string, version: number, name: string, description: string | null, metadata: Record<string, unknown> | null, prefix: string, lastFour: string, environment: string, status: ApiKeyStatus, scopes: Array<string>, permissions: Array<ApiKeyPermission>, allowedIps: Array<string>, allowedEndpoints: Array<string>, maxUses: number | null, idleTimeoutDays: number | null, tags: Array<string>, ownerId: string | null, externalOwnerId: string | null, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revocationReason: RevocationReason | null, revocationNote: string | null, rate: { __typename?: 'KeyRate', limit: number, windowSeconds: number } | null, createdBy: { __typename?: 'Member', id: string, email: string } | null, rotation: { __typename?: 'ApiKeyRotation', startedAt: string, endsAt: string, endsOnFirstUse: boolean } | null, secrets: Array<{ __typename?: 'ApiKeySecret', number: number, prefix: string, lastFour: string, createdAt: string, endsAt: string | null, lastUsedAt: string | null }> } }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'RotationNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type CancelRotationMutationVariables = Exact<{
  input: CancelApiKeyRotationInput;
}>;


export type CancelRotationMutation = { __typename?: 'Mutation', cancelApiKeyRotation:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'CancelApiKeyRotationSuccess', apiKey: { __typename?: 'ApiKey', id: string, version: number, name: string, description: string | null, metadata: Record<string, unknown> | null, prefix: string, lastFour: string, environment: string, status: ApiKeyStatus, scopes: Array<string>, permissions: Array<ApiKeyPermission>, allowedIps: Array<string>, allowedEndpoints: Array<string>, maxUses: number | null, idleTimeoutDays: number | null, tags: Array<string>, ownerId: string | null, externalOwnerId: string | null, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revocationReason: RevocationReason | null, revocationNote: string | null, rate: { __typename?: 'KeyRate', limit: number, windowSeconds: number } | null, createdBy: { __typename?: 'Member', id: string, email: string } | null, rotation: { __typename?: 'ApiKeyRotation', startedAt: string, endsAt: string, endsOnFirstUse: boolean } | null, secrets: Array<{ __typename?: 'ApiKeySecret', number: number, prefix: string, lastFour: string, createdAt: string, endsAt: string | null, lastUsedAt: string | null }> } }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'RotationNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type UsageTotalsFragment = { __typename?: 'UsageCounts', total: number, outcomes: Array<{ __typename?: 'OutcomeUsage', rejection: ErrorCode | null, total: number }> };

export type UsageRecordFragment = { __typename?: 'UsageCounts', total: number, accepted: number, perBucket: Array<number>, outcomes: Array<{ __typename?: 'OutcomeUsage', rejection: ErrorCode | null, total: number, perBucket: Array<number> }> };

export type KeyListUsageQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  orderBy?: InputMaybe<ApiKeyOrder>;
}>;


export type KeyListUsageQuery = { __typename?: 'Query', apiKeys:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyConnection', edges: Array<{ __typename?: 'ApiKeyEdge', node: { __typename?: 'ApiKey', id: string, usage:
            | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'ApiKeyUsage', counts: { __typename?: 'UsageCounts', total: number, perBucket: Array<number> } }
            | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'KeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
            | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
           } }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type KeyUsageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  bucket: UsageBucket;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
}>;


export type KeyUsageQuery = { __typename?: 'Query', apiKey:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKey', id: string, usage:
        | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ApiKeyUsage', starts: Array<string>, end: string, counts: { __typename?: 'UsageCounts', total: number, accepted: number, perBucket: Array<number>, outcomes: Array<{ __typename?: 'OutcomeUsage', rejection: ErrorCode | null, total: number, perBucket: Array<number> }> } }
        | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'KeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
       }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type PlacesRecordFragment = { __typename?: 'ApiKeyUsedFrom', total: number, lastUsedAt: string | null, secrets: Array<{ __typename?: 'UsedSecret', number: number, total: number, lastUsedAt: string }>, networks: Array<{ __typename?: 'UsedPlace', name: string | null, total: number, lastUsedAt: string }>, endpoints: Array<{ __typename?: 'UsedPlace', name: string | null, total: number, lastUsedAt: string }> };

export type KeyPlacesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type KeyPlacesQuery = { __typename?: 'Query', apiKey:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKey', id: string, usedFrom:
        | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ApiKeyUsedFrom', total: number, lastUsedAt: string | null, secrets: Array<{ __typename?: 'UsedSecret', number: number, total: number, lastUsedAt: string }>, networks: Array<{ __typename?: 'UsedPlace', name: string | null, total: number, lastUsedAt: string }>, endpoints: Array<{ __typename?: 'UsedPlace', name: string | null, total: number, lastUsedAt: string }> }
        | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'KeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
       }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', viewer:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'BrowserTokenRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'Viewer', permissions: Array<ViewerPermission>, account: { __typename?: 'Account', id: string, name: string, activeKeyCount: number, maxKeys: number, keyPolicy: { __typename?: 'KeyPolicy', allowedScopes: Array<string>, keysMustExpire: boolean, maxKeyLifetimeDays: number | null } } | null, member: { __typename?: 'Member', id: string, role: MemberRole } | null, browserToken: { __typename?: 'BrowserToken', externalOwnerId: string | null, scopes: Array<string> } | null }
   };

export type AccountPlacesFragment = { __typename?: 'Account', id: string, name: string, activeKeyCount: number, maxKeys: number };

export type KeyRecordFragment = { __typename?: 'ApiKey', id: string, version: number, name: string, description: string | null, metadata: Record<string, unknown> | null, prefix: string, lastFour: string, environment: string, status: ApiKeyStatus, scopes: Array<string>, permissions: Array<ApiKeyPermission>, allowedIps: Array<string>, allowedEndpoints: Array<string>, maxUses: number | null, idleTimeoutDays: number | null, tags: Array<string>, ownerId: string | null, externalOwnerId: string | null, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revocationReason: RevocationReason | null, revocationNote: string | null, rate: { __typename?: 'KeyRate', limit: number, windowSeconds: number } | null, createdBy: { __typename?: 'Member', id: string, email: string } | null, rotation: { __typename?: 'ApiKeyRotation', startedAt: string, endsAt: string, endsOnFirstUse: boolean } | null, secrets: Array<{ __typename?: 'ApiKeySecret', number: number, prefix: string, lastFour: string, createdAt: string, endsAt: string | null, lastUsedAt: string | null }> };

export const BrokenRuleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<BrokenRuleFragment, unknown>;
export const ErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<ErrorFieldsFragment, unknown>;
export const UsageTotalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UsageCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<UsageTotalsFragment, unknown>;
export const UsageRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UsageCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"perBucket"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"perBucket"}}]}}]}}]} as unknown as DocumentNode<UsageRecordFragment, unknown>;
export const PlacesRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacesRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyUsedFrom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endpoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<PlacesRecordFragment, unknown>;
export const AccountPlacesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountPlaces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}}]}}]} as unknown as DocumentNode<AccountPlacesFragment, unknown>;
export const KeyRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"allowedIps"}},{"kind":"Field","name":{"kind":"Name","value":"allowedEndpoints"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"idleTimeoutDays"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"externalOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revocationNote"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOnFirstUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<KeyRecordFragment, unknown>;
export const KeyEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"KeyEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasAccount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeyEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyRecord"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasAccount"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountPlaces"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"allowedIps"}},{"kind":"Field","name":{"kind":"Name","value":"allowedEndpoints"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"idleTimeoutDays"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"externalOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revocationNote"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOnFirstUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountPlaces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<KeyEventsSubscription, KeyEventsSubscriptionVariables>;
export const KeyListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyRecord"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"allowedIps"}},{"kind":"Field","name":{"kind":"Name","value":"allowedEndpoints"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"idleTimeoutDays"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"externalOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revocationNote"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOnFirstUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<KeyListQuery, KeyListQueryVariables>;
export const KeyDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyRecord"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"allowedIps"}},{"kind":"Field","name":{"kind":"Name","value":"allowedEndpoints"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"idleTimeoutDays"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"externalOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revocationNote"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOnFirstUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<KeyDetailsQuery, KeyDetailsQueryVariables>;
export const KeyChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"environments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnvironmentList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"environments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeCatalogue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<KeyChoicesQuery, KeyChoicesQueryVariables>;
export const CreateKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasAccount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyRecord"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasAccount"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountPlaces"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"allowedIps"}},{"kind":"Field","name":{"kind":"Name","value":"allowedEndpoints"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"idleTimeoutDays"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"externalOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revocationNote"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOnFirstUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountPlaces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<CreateKeyMutation, CreateKeyMutationVariables>;
export const RevokeKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasAccount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyRecord"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasAccount"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountPlaces"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"allowedIps"}},{"kind":"Field","name":{"kind":"Name","value":"allowedEndpoints"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"idleTimeoutDays"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"externalOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revocationNote"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOnFirstUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountPlaces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<RevokeKeyMutation, RevokeKeyMutationVariables>;
export const RevokeKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeysInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasAccount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeysSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasAccount"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountPlaces"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountPlaces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<RevokeKeysMutation, RevokeKeysMutationVariables>;
export const RotateKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RotateApiKeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"allowedIps"}},{"kind":"Field","name":{"kind":"Name","value":"allowedEndpoints"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"idleTimeoutDays"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"externalOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revocationNote"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOnFirstUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<RotateKeyMutation, RotateKeyMutationVariables>;
export const CompleteRotationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteRotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteApiKeyRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeApiKeyRotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteApiKeyRotationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"allowedIps"}},{"kind":"Field","name":{"kind":"Name","value":"allowedEndpoints"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"idleTimeoutDays"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"externalOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revocationNote"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOnFirstUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<CompleteRotationMutation, CompleteRotationMutationVariables>;
export const CancelRotationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelRotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelApiKeyRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelApiKeyRotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelApiKeyRotationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"allowedIps"}},{"kind":"Field","name":{"kind":"Name","value":"allowedEndpoints"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"idleTimeoutDays"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"externalOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revocationNote"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOnFirstUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<CancelRotationMutation, CancelRotationMutationVariables>;
export const KeyListUsageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyListUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bucket"},"value":{"kind":"EnumValue","value":"HOUR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyUsage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"perBucket"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<KeyListUsageQuery, KeyListUsageQueryVariables>;
export const KeyUsageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bucket"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UsageBucket"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bucket"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bucket"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyUsage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UsageCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"perBucket"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"perBucket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<KeyUsageQuery, KeyUsageQueryVariables>;
export const KeyPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyUsedFrom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacesRecord"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacesRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyUsedFrom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endpoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<KeyPlacesQuery, KeyPlacesQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"keyPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedScopes"}},{"kind":"Field","name":{"kind":"Name","value":"keysMustExpire"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeyLifetimeDays"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"browserToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"externalOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountPlaces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;