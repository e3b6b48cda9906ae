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

/** A tenant of the API that Latchkey protects. It owns keys and members, and its limits count all of its keys together. */
export type Account = Node & {
  __typename?: 'Account';
  /** The number of active keys now, which counts towards `maxKeys`. */
  activeKeyCount: Scalars['Int']['output'];
  /** The start of the billing months: each month begins on this day and at this time. */
  billingAnchor: Scalars['DateTime']['output'];
  /** The most checks per minute over all keys of the account; null means no limit. */
  burstPerMinute: Maybe<Scalars['Int']['output']>;
  /** When the account was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The account's id in the operator's own systems, unique among accounts; null when none is set. */
  externalId: Maybe<Scalars['String']['output']>;
  /** The record's id, unique among all records and never used again. Its prefix says the type, such as `key_…` for keys and `acc_…` for accounts. */
  id: Scalars['ID']['output'];
  /** What the account asks of its keys. */
  keyPolicy: KeyPolicy;
  /** Where the limits of the account stand: the ceiling of its keys, and those of its plan with a forecast for the month. For callers with `READ_KEYS`, operators in every account. */
  limits: AccountLimitsResult;
  /** The most active keys that the account may hold. One more is refused with `max_keys_exceeded`. */
  maxKeys: Scalars['Int']['output'];
  /** What the operator's own systems keep about the account; null when there is nothing. */
  metadata: Maybe<Scalars['JSONObject']['output']>;
  /** The most checks per billing month over all keys of the account; null means no limit. */
  monthlyQuota: Maybe<Scalars['Int']['output']>;
  /** The account's name, 1 to 100 characters. */
  name: Scalars['String']['output'];
  /** The plan, which sets `burstPerMinute` and `monthlyQuota` unless the account has its own numbers. */
  plan: AccountPlan;
  /** Of what the people of the account are reminded by mail. */
  reminders: Reminders;
  /** When the account was suspended; none of its keys is accepted since then. Null when it is not suspended. */
  suspendedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the keys of the account were used for. For callers with `READ_KEYS`, operators in every account. */
  usage: AccountUsageResult;
};


/** A tenant of the API that Latchkey protects. It owns keys and members, and its limits count all of its keys together. */
export type AccountUsageArgs = {
  bucket?: InputMaybe<UsageBucket>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  groupBy?: InputMaybe<UsageGrouping>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  top?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of accounts. */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** The items of the page, in the requested order. */
  edges: Array<AccountEdge>;
  /** The cursors of the page, and whether more pages exist. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** One of the accounts of a page. */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** The cursor of the item in this list and order. Send it back unchanged as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Account;
};

/** Where the limits of an account stand, or an error. */
export type AccountLimitsResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | LimitList | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** Account Not Found (`account_not_found`, 404 on REST). There is no account with this id, or it is not yours. */
export type AccountNotFoundError = ApiError & {
  __typename?: 'AccountNotFoundError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
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

/** The account, or an error. */
export type AccountResult = Account | AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** Account Suspended (`account_suspended`, 403 on REST). The key is valid, but its account is suspended. */
export type AccountSuspendedError = ApiError & {
  __typename?: 'AccountSuspendedError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** What the keys of an account were used for, revoked keys included. Counts are at most two seconds behind. */
export type AccountUsage = {
  __typename?: 'AccountUsage';
  /** How finely this is counted. */
  bucket: UsageBucket;
  /** The checks of all keys of the account. */
  counts: UsageCounts;
  /** When the last bucket ends. */
  end: Scalars['DateTime']['output'];
  /** The groups with the most checks, and last all other groups as one; empty without `groupBy`. Together they are all checks that `counts` has, except for endpoints. */
  groups: Array<UsageGroup>;
  /** When each bucket begins. The first one contains `from`, and the last one ends at `to` or later. */
  starts: Array<Scalars['DateTime']['output']>;
  /** The time zone whose days and hours these are. */
  timeZone: Scalars['String']['output'];
};

/** The usage of an account, or an error. */
export type AccountUsageResult = AccountNotFoundError | AccountSuspendedError | AccountUsage | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** A page of accounts, or an error. */
export type AccountsResult = AccountConnection | AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** Who made a change. */
export type Actor = {
  __typename?: 'Actor';
  /** Whose keys the browser token was for; null when for all of the account, and for other actors. */
  externalOwnerId: Maybe<Scalars['String']['output']>;
  /** The kind of the actor. */
  kind: ActorKind;
  /** The key or the operator that made the browser token; null for other actors. */
  maker: Maybe<Actor>;
  /** The id of the member, the person, the key, the operator or the browser token, who may be gone by now. Null for the root operator, the identity provider and the system. */
  reference: Maybe<Scalars['ID']['output']>;
};

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

/** An expected error of any operation. Select `... on ApiError { error message }` to handle codes that are added later. The REST envelope has the same fields in snake_case. */
export type ApiError = {
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A named credential of an account. It does not contain the secret, which only the answer of `createApiKey` shows. */
export type ApiKey = Node & {
  __typename?: 'ApiKey';
  /** The account that owns the key. */
  account: Account;
  /** The paths of your API for which the key may be used, with or without a method, such as `GET /v1/charts/*`. Empty means all paths. */
  allowedEndpoints: Array<Scalars['String']['output']>;
  /** The IP addresses and networks from which the key may be used. Empty means from anywhere. */
  allowedIps: Array<Scalars['String']['output']>;
  /** When the key was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The member who created the key. Null when an operator or another key created it, when the member was removed, and for callers without `READ_MEMBERS`. */
  createdBy: Maybe<Member>;
  /** What the key is for; null when nobody said it. */
  description: Maybe<Scalars['String']['output']>;
  /** The environment of the key, such as `live`. It is set when the key is created and never changes. */
  environment: Scalars['String']['output'];
  /** When the key expires; null when it never expires. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The owner of the key in your own systems; null when none is set. */
  externalOwnerId: Maybe<Scalars['String']['output']>;
  /** The record's id, unique among all records and never used again. Its prefix says the type, such as `key_…` for keys and `acc_…` for accounts. */
  id: Scalars['ID']['output'];
  /** The key expires when it was not used for so many days; null for never. */
  idleTimeoutDays: Maybe<Scalars['Int']['output']>;
  /** The last four characters of the secret, so that people recognise it. */
  lastFour: Scalars['String']['output'];
  /** When the key was last accepted, about a second late; null when it was never used. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the key's own limits stand, its rate and its number of uses. Those of its account hold besides. For callers with `READ_KEYS`. */
  limits: ApiKeyLimitsResult;
  /** How often the key may be used in total, past uses included; null means no limit. */
  maxUses: Maybe<Scalars['Int']['output']>;
  /** What your own systems keep about the key; null when there is nothing. */
  metadata: Maybe<Scalars['JSONObject']['output']>;
  /** A label for people, 1 to 50 characters. It need not be unique. */
  name: Scalars['String']['output'];
  /** The member who owns the key, `mem_…`, who may have left the account; null when no member does. */
  ownerId: Maybe<Scalars['ID']['output']>;
  /** What the key may do on Latchkey itself; empty when it has no permissions. */
  permissions: Array<ApiKeyPermission>;
  /** The start of the secret, before its first underscore and the random part. */
  prefix: Scalars['String']['output'];
  /** The key's own rate, which holds in addition to the limits of its account; null when it has none. */
  rate: Maybe<KeyRate>;
  /** The note of the revocation. Null when the key is not revoked, and when there is none. */
  revocationNote: Maybe<Scalars['String']['output']>;
  /** Why the key was revoked. Null when it is not revoked, and when nobody gave a reason. */
  revocationReason: Maybe<RevocationReason>;
  /** When the key was revoked; null when it is not revoked. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who revoked the key. Null when it is not revoked, and when that was not recorded. */
  revokedBy: Maybe<Actor>;
  /** The rotation under way; null when the key has one secret. */
  rotation: Maybe<ApiKeyRotation>;
  /** What the key may do on your API, such as `reports:read` or `invoices:*`; empty when it has no scopes. */
  scopes: Array<Scalars['String']['output']>;
  /** The secrets of the key that work, or did until the key ended, the newest first: two while the key is being rotated. */
  secrets: Array<ApiKeySecret>;
  /** The key's status when this was read. */
  status: ApiKeyStatus;
  /** Labels to filter by. */
  tags: Array<Scalars['String']['output']>;
  /** What the key was used for, also when it is revoked by now. For callers with `READ_KEYS`. */
  usage: ApiKeyUsageResult;
  /** With which secrets, from which networks and for which endpoints the key was used, also when it is revoked by now. For callers with `READ_KEYS`. */
  usedFrom: ApiKeyUsedFromResult;
  /** Grows with each change of the key. `updateApiKey` can ask for the version that was read. */
  version: Scalars['Int']['output'];
};


/** A named credential of an account. It does not contain the secret, which only the answer of `createApiKey` shows. */
export type ApiKeyUsageArgs = {
  bucket?: InputMaybe<UsageBucket>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A named credential of an account. It does not contain the secret, which only the answer of `createApiKey` shows. */
export type ApiKeyUsedFromArgs = {
  hours?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  top?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of keys. */
export type ApiKeyConnection = {
  __typename?: 'ApiKeyConnection';
  /** The items of the page, in the requested order. */
  edges: Array<ApiKeyEdge>;
  /** The cursors of the page, and whether more pages exist. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** One of the keys of a page. */
export type ApiKeyEdge = {
  __typename?: 'ApiKeyEdge';
  /** The cursor of the item in this list and order. Send it back unchanged as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ApiKey;
};

/** An event of one of the account's keys. */
export type ApiKeyEvent = {
  __typename?: 'ApiKeyEvent';
  /** The key when the event is sent. It can already show later changes. */
  apiKey: ApiKey;
  /** The limit that was reached, or nearly; null unless the type is `LIMIT_REACHED` or `LIMIT_NEAR`. */
  limit: Maybe<UsageLimitName>;
  /** When the event happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** The type of the event. */
  type: ApiKeyEventType;
};

/** An event, or an error, which is the last item of the stream. */
export type ApiKeyEventResult = AccountNotFoundError | AccountSuspendedError | ApiKeyEvent | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

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

/** API Key Expired (`api_key_expired`, 401 on REST). The expiry date of the key has passed, or the key was not used for too long. */
export type ApiKeyExpiredError = ApiError & {
  __typename?: 'ApiKeyExpiredError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

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

/** API Key Invalid (`api_key_invalid`, 401 on REST). The text that was sent is not a valid key, or it was sent in a wrong way. */
export type ApiKeyInvalidError = ApiError & {
  __typename?: 'ApiKeyInvalidError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Where the own limits of a key stand, or an error. */
export type ApiKeyLimitsResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | LimitList | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** API Key Missing (`api_key_missing`, 401 on REST). The request came without a key. Send one in a header. */
export type ApiKeyMissingError = ApiError & {
  __typename?: 'ApiKeyMissingError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** API Key Not Found (`api_key_not_found`, 401 on REST). The key is well formed, but it was not made by this server. */
export type ApiKeyNotFoundError = ApiError & {
  __typename?: 'ApiKeyNotFoundError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
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

/** The key, or an error. */
export type ApiKeyResult = AccountNotFoundError | AccountSuspendedError | ApiKey | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** What became of one key. */
export type ApiKeyRevocation = {
  __typename?: 'ApiKeyRevocation';
  /** The key: revoked, or as it is in a dry run. Null when it cannot be revoked. */
  apiKey: Maybe<ApiKey>;
  /** The id that was asked for. */
  reference: Scalars['ID']['output'];
  /** Why the key cannot be revoked; null when it can. */
  rejection: Maybe<ApiError>;
};

/** API Key Revoked (`api_key_revoked`, 401 on REST). This key was switched off for good. Create a new key and use that one. */
export type ApiKeyRevokedError = ApiError & {
  __typename?: 'ApiKeyRevokedError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A rotation under way: the new secret and the one before it both work. */
export type ApiKeyRotation = {
  __typename?: 'ApiKeyRotation';
  /** When the secret before stops working by itself. */
  endsAt: Scalars['DateTime']['output'];
  /** Whether the first use of the new secret ends the one before. */
  endsOnFirstUse: Scalars['Boolean']['output'];
  /** When the new secret was made. */
  startedAt: Scalars['DateTime']['output'];
};

/** A secret of a key that works, as people recognise it: not the secret itself. */
export type ApiKeySecret = {
  __typename?: 'ApiKeySecret';
  /** When the secret was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the overlap ends and the secret stops working; null when it lasts as long as the key. */
  endsAt: Maybe<Scalars['DateTime']['output']>;
  /** The last four characters of the secret. */
  lastFour: Scalars['String']['output'];
  /** When the secret was last accepted, about a second late; null when it was never used. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** Counts the secrets that the key has had, from 1. */
  number: Scalars['Int']['output'];
  /** The start of the secret. */
  prefix: Scalars['String']['output'];
};

/** The statuses of a key: accepted, or why it is not. */
export type ApiKeyStatus =
  /** The key is accepted, and counts towards `maxKeys` of its account. */
  | 'ACTIVE'
  /** The key is past its expiry or idle timeout: refused, and not in `maxKeys`. */
  | 'EXPIRED'
  /** The key was revoked. It is refused for ever, and its record stays. */
  | 'REVOKED';

/** What a key was used for. Counts are at most two seconds behind. */
export type ApiKeyUsage = {
  __typename?: 'ApiKeyUsage';
  /** How finely this is counted. */
  bucket: UsageBucket;
  /** The checks of the key. */
  counts: UsageCounts;
  /** When the last bucket ends. */
  end: Scalars['DateTime']['output'];
  /** When each bucket begins. The first one contains `from`, and the last one ends at `to` or later. */
  starts: Array<Scalars['DateTime']['output']>;
  /** The time zone whose days and hours these are. */
  timeZone: Scalars['String']['output'];
};

/** The usage of a key, or an error. */
export type ApiKeyUsageResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | ApiKeyUsage | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** Where and for what a key was used, as far as checks said so. It is some ten seconds behind, and up to a minute while thousands of keys are in use. */
export type ApiKeyUsedFrom = {
  __typename?: 'ApiKeyUsedFrom';
  /** The endpoints that were called, the most used first. Empty when no check named one. */
  endpoints: Array<UsedPlace>;
  /** When the last of them was; null when there was none. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** The networks of the clients, the most used first. Empty when no check named an address. */
  networks: Array<UsedPlace>;
  /** The secrets that were presented, the most used first. */
  secrets: Array<UsedSecret>;
  /** The beginning of the first hour that is looked at. */
  since: Scalars['DateTime']['output'];
  /** How many checks of the key were accepted since then. */
  total: Scalars['Float']['output'];
};

/** Where a key was used from, or an error. */
export type ApiKeyUsedFromResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | ApiKeyUsedFrom | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The result of a check. `rejection` says what is wrong with the checked key. A problem with the caller's own credential is an error instead of this result. */
export type ApiKeyVerification = {
  __typename?: 'ApiKeyVerification';
  /** The account that owns the key; null when this server does not know the key. */
  account: Maybe<Account>;
  /** The key; null when this server does not know it. Its `lastUsedAt` may be out of date. */
  apiKey: Maybe<ApiKey>;
  /** The limits that apply to the key, after this check. */
  limits: Array<UsageLimit>;
  /** The error to send to the client; null when the key is valid. */
  rejection: Maybe<ApiError>;
  /** The HTTP status to send to the client, such as 401 or 429; null when the key is valid. */
  rejectionStatus: Maybe<Scalars['Int']['output']>;
  /** Which secret of the key was presented; null when this server does not know the key. */
  secret: Maybe<PresentedSecret>;
  /** Always true: the check was made, whatever its result. */
  success: Scalars['Boolean']['output'];
  /** Whether to accept the request. */
  valid: Scalars['Boolean']['output'];
};

/** The results of several checks. */
export type ApiKeyVerifications = {
  __typename?: 'ApiKeyVerifications';
  /** Always true: the checks were made, whatever their results. */
  success: Scalars['Boolean']['output'];
  /** One result for each key, in the order of the request. */
  verifications: Array<ApiKeyVerification>;
};

/** A page of keys, or an error. */
export type ApiKeysResult = AccountNotFoundError | AccountSuspendedError | ApiKeyConnection | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

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

/** A change, or a secret that was shown, as the audit trail records it. */
export type AuditEvent = Node & {
  __typename?: 'AuditEvent';
  /** What happened. */
  action: AuditAction;
  /** Who did it. */
  actor: Actor;
  /** The address of the client; null when there was none. */
  address: Maybe<Scalars['String']['output']>;
  /** The changed fields as they are since then, a JSON object as text; null when there are none. */
  after: Maybe<Scalars['String']['output']>;
  /** The changed fields as they were before, a JSON object as text; null when there were none. Never a secret. */
  before: Maybe<Scalars['String']['output']>;
  /** A SHA-256 in hex of the hash before it, the number and all fields. Keep one outside to prove later what came before it. */
  hash: Scalars['String']['output'];
  /** The record's id, unique among all records and never used again. Its prefix says the type, such as `key_…` for keys and `acc_…` for accounts. */
  id: Scalars['ID']['output'];
  /** The place of the event in the trail of its account, from 1. */
  number: Scalars['Int']['output'];
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** The id of the request, `req_…`, as its answer and the log have it. */
  requestId: Scalars['String']['output'];
  /** The id of what was changed; the address of the person for a link to sign in. */
  target: Scalars['String']['output'];
  /** The client's `User-Agent` header, shortened; null when there was none. */
  userAgent: Maybe<Scalars['String']['output']>;
};

/** A page of audit events. */
export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  /** The items of the page, in the requested order. */
  edges: Array<AuditEventEdge>;
  /** The cursors of the page, and whether more pages exist. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** One of the audit events of a page. */
export type AuditEventEdge = {
  __typename?: 'AuditEventEdge';
  /** The cursor of the item in this list and order. Send it back unchanged as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuditEvent;
};

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

/** A page of audit events, or an error. */
export type AuditEventsResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuditEventConnection | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** What can be wrong with an event of the audit trail. */
export type AuditProblem =
  /** The event, or its place in the trail, is not what was written. */
  | 'CHANGED'
  /** There is no event with this number. */
  | 'MISSING';

/** What a verification of an audit trail found. */
export type AuditTrailVerification = {
  __typename?: 'AuditTrailVerification';
  /** How many events were found to be what was written. */
  checkedEvents: Scalars['Int']['output'];
  /** Where the next step begins; null when the trail was read to its end, or is broken. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** The first event that is not what was written; null when the trail is intact. */
  firstBroken: Maybe<BrokenAuditEvent>;
  /** Whether every event that was read is what was written, and none is missing. */
  isIntact: Scalars['Boolean']['output'];
};

/** Authentication Failed (`authentication_failed`, 401 on REST). The token of your identity provider was not accepted. */
export type AuthenticationFailedError = ApiError & {
  __typename?: 'AuthenticationFailedError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** The first event at which an audit trail is broken. */
export type BrokenAuditEvent = {
  __typename?: 'BrokenAuditEvent';
  /** The number of the event. */
  number: Scalars['Int']['output'];
  /** What is wrong with it. */
  problem: AuditProblem;
};

/** The rule that a value breaks, for pages that say it in their own language. */
export type BrokenRule = {
  __typename?: 'BrokenRule';
  /** The lowest number that is accepted; null when there is none. */
  least: Maybe<Scalars['Int']['output']>;
  /** The highest number that is accepted: of characters, bytes, levels, entries, days or what the field counts; null when there is none. */
  most: Maybe<Scalars['Int']['output']>;
  /** Which rule it is. */
  name: RuleName;
  /** What was refused, or what is accepted in its place, as the rule says; null when it names nothing. */
  value: Maybe<Scalars['String']['output']>;
};

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

/** What is written in a browser token. */
export type BrowserToken = {
  __typename?: 'BrowserToken';
  /** What the token allows. */
  actions: Array<BrowserAction>;
  /** When the token was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the token ends. */
  expiresAt: Scalars['DateTime']['output'];
  /** Whose keys the token is for; null when it is for all keys of the account. */
  externalOwnerId: Maybe<Scalars['String']['output']>;
  /** With how many active keys of those that it reaches the token makes no other; null: as the account. */
  maxKeys: Maybe<Scalars['Int']['output']>;
  /** The token's id, `btk_…`, as the audit trail names it. It opens nothing. */
  reference: Scalars['ID']['output'];
  /** The scopes that keys made or rotated with it may have. */
  scopes: Array<Scalars['String']['output']>;
};

/** Browser Token Expired (`browser_token_expired`, 401 on REST). The token was good, and its time is over. */
export type BrowserTokenExpiredError = ApiError & {
  __typename?: 'BrowserTokenExpiredError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Browser Token Invalid (`browser_token_invalid`, 401 on REST). The text begins like a browser token, but this server did not sign it. */
export type BrowserTokenInvalidError = ApiError & {
  __typename?: 'BrowserTokenInvalidError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Browser Token Revoked (`browser_token_revoked`, 401 on REST). The token was ended, or the key or operator that made it may make none any more. */
export type BrowserTokenRevokedError = ApiError & {
  __typename?: 'BrowserTokenRevokedError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Burst Limit Exceeded (`burst_limit_exceeded`, 429 on REST). The account has used up its requests for this minute. */
export type BurstLimitExceededError = ApiError & {
  __typename?: 'BurstLimitExceededError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** The key whose rotation to cancel. */
export type CancelApiKeyRotationInput = {
  /** The key's id, `key_…`, not its secret. */
  id: Scalars['ID']['input'];
};

/** The key with the secret it had before, or an error. */
export type CancelApiKeyRotationResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | CancelApiKeyRotationSuccess | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | RotationNotFoundError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The rotation is cancelled. No server accepts the new secret any more. */
export type CancelApiKeyRotationSuccess = {
  __typename?: 'CancelApiKeyRotationSuccess';
  /** The key, with the secret it had before the rotation. */
  apiKey: ApiKey;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** The member and the new role. */
export type ChangeMemberRoleInput = {
  /** The member's id, `mem_…`. */
  id: Scalars['ID']['input'];
  /** The new role. You cannot give a role that may do more than you. */
  role: MemberRole;
};

/** The member with the new role, or an error. */
export type ChangeMemberRoleResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | ChangeMemberRoleSuccess | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | LastOwnerRequiredError | MemberNotFoundError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The member has the new role, on every server. */
export type ChangeMemberRoleSuccess = {
  __typename?: 'ChangeMemberRoleSuccess';
  /** The member after the change, or before its removal. */
  member: Member;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** The key whose rotation to complete. */
export type CompleteApiKeyRotationInput = {
  /** The key's id, `key_…`, not its secret. */
  id: Scalars['ID']['input'];
};

/** The key with the new secret alone, or an error. */
export type CompleteApiKeyRotationResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | CompleteApiKeyRotationSuccess | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | RotationNotFoundError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The rotation is complete. No server accepts the secret before it any more. */
export type CompleteApiKeyRotationSuccess = {
  __typename?: 'CompleteApiKeyRotationSuccess';
  /** The key, with the new secret alone. */
  apiKey: ApiKey;
  /** Always true. */
  success: Scalars['Boolean']['output'];
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

/** The new account, or an error. */
export type CreateAccountResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | CreateAccountSuccess | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | PlanNotFoundError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The account was created. */
export type CreateAccountSuccess = {
  __typename?: 'CreateAccountSuccess';
  /** The new account. */
  account: Account;
  /** Always true. */
  success: Scalars['Boolean']['output'];
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

/** The new key and its secret, or an error. */
export type CreateApiKeyResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | CreateApiKeySuccess | EndpointRestrictedError | InvalidKeyNameError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | MaxKeysExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The key was created. */
export type CreateApiKeySuccess = {
  __typename?: 'CreateApiKeySuccess';
  /** The new key. */
  apiKey: ApiKey;
  /** The secret, which clients send as `Authorization: Bearer …`. Store it now: the server keeps no copy and does not show it again. */
  secret: Scalars['String']['output'];
  /** Always true. */
  success: Scalars['Boolean']['output'];
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

/** The token, or an error. */
export type CreateBrowserTokenResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | CreateBrowserTokenSuccess | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The token was made. */
export type CreateBrowserTokenSuccess = {
  __typename?: 'CreateBrowserTokenSuccess';
  /** What is written in it. */
  browserToken: BrowserToken;
  /** Always true. */
  success: Scalars['Boolean']['output'];
  /** The token, `lkb_…`, for your page: it sends it as `Authorization: Bearer`. The server does not show it again. */
  token: Scalars['String']['output'];
};

/** The name and permissions of a new operator. */
export type CreateOperatorInput = {
  /** The name, 1 to 100 characters after trimming. It need not be unique. */
  name: Scalars['String']['input'];
  /** The permissions, at least one. You cannot give a permission that you do not have. */
  permissions: Array<OperatorPermission>;
};

/** The new operator and its secret, or an error. */
export type CreateOperatorResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | CreateOperatorSuccess | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The operator was created. Every server accepts its key. */
export type CreateOperatorSuccess = {
  __typename?: 'CreateOperatorSuccess';
  /** The new operator. */
  operator: Operator;
  /** The secret, which clients send as `Authorization: Bearer …`. Store it now: the server keeps no copy and does not show it again. */
  secret: Scalars['String']['output'];
  /** Always true. */
  success: Scalars['Boolean']['output'];
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

/** The link, or an error. */
export type CreateSecretLinkResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | CreateSecretLinkSuccess | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The link was made. */
export type CreateSecretLinkSuccess = {
  __typename?: 'CreateSecretLinkSuccess';
  /** When the link ends if nobody uses it. */
  expiresAt: Scalars['DateTime']['output'];
  /** Always true. */
  success: Scalars['Boolean']['output'];
  /** The link, for the other person alone. It shows the secret once, to whoever presses its button first. The server does not show it again. */
  url: Scalars['String']['output'];
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

/** The account and the number of revoked keys, or an error. */
export type EndSubscriptionResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndSubscriptionSuccess | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** No server accepts a key of the account any more. */
export type EndSubscriptionSuccess = {
  __typename?: 'EndSubscriptionSuccess';
  /** The account. */
  account: Account;
  /** How many keys this call revoked; 0 when the account had none left. */
  revokedKeys: Scalars['Int']['output'];
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Endpoint Restricted (`endpoint_restricted`, 403 on REST). The server knows who you are, but you are not allowed to do this. */
export type EndpointRestrictedError = ApiError & {
  __typename?: 'EndpointRestrictedError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** What keys are for, such as live or test traffic. */
export type Environment = {
  __typename?: 'Environment';
  /** The name, such as `live`. */
  name: Scalars['String']['output'];
  /** The start of the secrets of its keys. */
  prefix: Scalars['String']['output'];
};

/** The environments in which keys can be created. */
export type EnvironmentList = {
  __typename?: 'EnvironmentList';
  /** The environments. A key that names none is created in the first one. */
  environments: Array<Environment>;
};

/** The environments, or an error. */
export type EnvironmentsResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | EnvironmentList | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

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

/** What is wrong with one argument, header or field. */
export type ErrorDetail = {
  __typename?: 'ErrorDetail';
  /** The argument, header or field, as a path with dots. */
  field: Scalars['String']['output'];
  /** What is wrong with the value, and which values are accepted. */
  message: Scalars['String']['output'];
  /** The rule that the value breaks, for programs; null when only the message says it. */
  rule: Maybe<BrokenRule>;
};

/** Internal Error (`internal_error`, 500 on REST). A mistake in the server, not in your request. */
export type InternalError = ApiError & {
  __typename?: 'InternalError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Invalid Email (`invalid_email`, 422 on REST). What was sent is not an email address. Send one, such as `ada@example.com`. */
export type InvalidEmailError = ApiError & {
  __typename?: 'InvalidEmailError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Invalid Key Name (`invalid_key_name`, 422 on REST). The name of the key is empty, too long, or not a name. Send 1 to 50 characters. */
export type InvalidKeyNameError = ApiError & {
  __typename?: 'InvalidKeyNameError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Invalid Request Body (`invalid_request_body`, 400 on REST). The body of the request is not something the server can read. */
export type InvalidRequestBodyError = ApiError & {
  __typename?: 'InvalidRequestBodyError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** The person to invite, and the role. */
export type InviteMemberInput = {
  /** The person's email address, without a name, such as `ada@example.com`. */
  email: Scalars['String']['input'];
  /** The role of the new member. You cannot give a role that may do more than you. */
  role: MemberRole;
};

/** The new member, or an error. */
export type InviteMemberResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | InvalidEmailError | InviteMemberSuccess | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | MemberAlreadyExistsError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The person is a member from now on, and gets an email that says how to sign in. */
export type InviteMemberSuccess = {
  __typename?: 'InviteMemberSuccess';
  /** The member after the change, or before its removal. */
  member: Member;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** IP Rate Limit Exceeded (`ip_rate_limit_exceeded`, 429 on REST). Too many calls without a valid key came from your address in one minute. */
export type IpRateLimitExceededError = ApiError & {
  __typename?: 'IpRateLimitExceededError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** IP Restricted (`ip_restricted`, 403 on REST). The key has a list of addresses, and yours is not on it. */
export type IpRestrictedError = ApiError & {
  __typename?: 'IpRestrictedError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
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

/** What may be wrong with the active keys of an account. */
export type KeyHealth = {
  __typename?: 'KeyHealth';
  /** The number of active keys. */
  activeKeys: Scalars['Int']['output'];
  /** What was found, the most urgent first. A key may be in several findings. */
  findings: Array<KeyHealthFinding>;
  /** How many active keys the account may have. */
  maxKeys: Scalars['Int']['output'];
};

/** One thing that may be wrong with active keys of the account. */
export type KeyHealthFinding = {
  __typename?: 'KeyHealthFinding';
  /** What may be wrong. */
  flaw: KeyFlaw;
  /** How many active keys it concerns. */
  keyCount: Scalars['Int']['output'];
  /** These keys, the oldest first, at most 50. Empty for `NEAR_CEILING`, which concerns all keys. */
  keys: Array<ApiKey>;
  /** The name of the mutation that mends it, as `rotateApiKey`. */
  mutation: Scalars['String']['output'];
  /** Why it matters, in English. */
  why: Scalars['String']['output'];
};

/** The health of the account's keys, or an error. */
export type KeyHealthResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyHealth | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** Key Not Found (`key_not_found`, 404 on REST). Your account has no key with this id, or you may not see it. */
export type KeyNotFoundError = ApiError & {
  __typename?: 'KeyNotFoundError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** What an account asks of its keys. */
export type KeyPolicy = {
  __typename?: 'KeyPolicy';
  /** The scopes that its keys may be given, such as `invoices:*`. Empty means any. */
  allowedScopes: Array<Scalars['String']['output']>;
  /** The idle timeout in days of new keys that name none; null for no timeout. */
  defaultIdleTimeoutDays: Maybe<Scalars['Int']['output']>;
  /** Whether each new key needs an expiry. */
  keysMustExpire: Scalars['Boolean']['output'];
  /** The longest life of a key in days, counted from its creation; null for any. */
  maxKeyLifetimeDays: Maybe<Scalars['Int']['output']>;
};

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
export type KeyRate = {
  __typename?: 'KeyRate';
  /** The number of uses in a window. */
  limit: Scalars['Int']['output'];
  /** The length of a window in seconds. Windows begin at multiples of it since 1970-01-01T00:00:00Z. */
  windowSeconds: Scalars['Int']['output'];
};

/** How often a key may be used in a window of time. */
export type KeyRateInput = {
  /** The number of uses in a window, 1 or more. */
  limit: Scalars['Int']['input'];
  /** The length of a window in seconds, 1 to 86400. */
  windowSeconds: Scalars['Int']['input'];
};

/** Key Rate Limit Exceeded (`key_rate_limit_exceeded`, 429 on REST). The key has used up its own rate. */
export type KeyRateLimitExceededError = ApiError & {
  __typename?: 'KeyRateLimitExceededError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Key Uses Exceeded (`key_uses_exceeded`, 429 on REST). The key has a fixed number of uses, and all of them are used. */
export type KeyUsesExceededError = ApiError & {
  __typename?: 'KeyUsesExceededError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Last Owner Required (`last_owner_required`, 409 on REST). This would leave the account without an owner. */
export type LastOwnerRequiredError = ApiError & {
  __typename?: 'LastOwnerRequiredError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Your former membership, or an error. */
export type LeaveAccountResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | LastOwnerRequiredError | LeaveAccountSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** You are no longer a member of the account. */
export type LeaveAccountSuccess = {
  __typename?: 'LeaveAccountSuccess';
  /** The member after the change, or before its removal. */
  member: Member;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Where the limits of an account, or of a key, stand. */
export type LimitList = {
  __typename?: 'LimitList';
  /** The limits that there are. What is unlimited is not listed. */
  limits: Array<LimitStatus>;
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

/** Where a limit stands. */
export type LimitStatus = {
  __typename?: 'LimitStatus';
  /** When the limit will be reached; null unless this is `MONTH`. */
  forecast: Maybe<QuotaForecast>;
  /** How much there is of it, in each window. */
  limit: Scalars['Int']['output'];
  /** Which limit this is. */
  name: LimitName;
  /** How much of it is left. */
  remaining: Scalars['Int']['output'];
  /** How much of it is used, on all servers together, at most two seconds behind. May be more than `limit` after that was lowered. */
  used: Scalars['Int']['output'];
  /** When the window ends and the limit starts again; null when it never does. */
  windowEnd: Maybe<Scalars['DateTime']['output']>;
  /** When the current window began; null when the limit never starts again. */
  windowStart: Maybe<Scalars['DateTime']['output']>;
};

/** Magic Link Already Used (`magic_link_already_used`, 401 on REST). A link signs in once, and this one was already used. */
export type MagicLinkAlreadyUsedError = ApiError & {
  __typename?: 'MagicLinkAlreadyUsedError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Magic Link Expired (`magic_link_expired`, 401 on REST). A sign-in link is valid for 15 minutes, and this one is older. */
export type MagicLinkExpiredError = ApiError & {
  __typename?: 'MagicLinkExpiredError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Magic Link Not Found (`magic_link_not_found`, 401 on REST). This server does not know the link: it was cut off on its way, or another server made it. */
export type MagicLinkNotFoundError = ApiError & {
  __typename?: 'MagicLinkNotFoundError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Max Keys Exceeded (`max_keys_exceeded`, 409 on REST). Your account has no room for another key. Revoke one that nobody needs, and try again. */
export type MaxKeysExceededError = ApiError & {
  __typename?: 'MaxKeysExceededError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A person's membership of one account. A person has a separate member record in each account. */
export type Member = Node & {
  __typename?: 'Member';
  /** The account of which the person is a member. */
  account: Account;
  /** When the person was invited. */
  createdAt: Scalars['DateTime']['output'];
  /** The person's email address, in lower case. */
  email: Scalars['String']['output'];
  /** The record's id, unique among all records and never used again. Its prefix says the type, such as `key_…` for keys and `acc_…` for accounts. */
  id: Scalars['ID']['output'];
  /** When the person first signed in and acted in the account; null until then. */
  joinedAt: Maybe<Scalars['DateTime']['output']>;
  /** The member's role, which says what the member may do. */
  role: MemberRole;
};

/** Member Already Exists (`member_already_exists`, 409 on REST). The invited person is already a member of the account. */
export type MemberAlreadyExistsError = ApiError & {
  __typename?: 'MemberAlreadyExistsError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The items of the page, in the requested order. */
  edges: Array<MemberEdge>;
  /** The cursors of the page, and whether more pages exist. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** One of the members of a page. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** The cursor of the item in this list and order. Send it back unchanged as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Member;
};

/** Member Not Found (`member_not_found`, 404 on REST). The account has no member with this id. */
export type MemberNotFoundError = ApiError & {
  __typename?: 'MemberNotFoundError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** The member, or an error. */
export type MemberResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | Member | MemberNotFoundError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The roles of members. Each role may also do what the roles after it may do. */
export type MemberRole =
  /** May create keys, and change and revoke the keys it created. */
  | 'DEVELOPER'
  /** May manage members and all keys. */
  | 'OWNER'
  /** May see keys and members, and change nothing. */
  | 'VIEWER';

/** A page of members, or an error. */
export type MembersResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | MemberConnection | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** A page of your memberships, or an error. */
export type MembershipsResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | MemberConnection | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** Method Not Allowed (`method_not_allowed`, 405 on REST). The path exists, but does not accept this HTTP method. */
export type MethodNotAllowedError = ApiError & {
  __typename?: 'MethodNotAllowedError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Monthly Usage Limit Exceeded (`monthly_usage_limit_exceeded`, 429 on REST). The account has used up its requests for this billing month. */
export type MonthlyUsageLimitExceededError = ApiError & {
  __typename?: 'MonthlyUsageLimitExceededError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** The mutations. Each returns a union of its success and the errors that it can return. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Ends the new secret of a key that is being rotated; the one before lasts. When this answers, no server accepts the new secret. */
  cancelApiKeyRotation: CancelApiKeyRotationResult;
  /** Changes the role of a member. When this answers, the role is in force on every server. For owners and operators. */
  changeMemberRole: ChangeMemberRoleResult;
  /** Ends the secret that a key had before its rotation. When this answers, no server accepts that secret. */
  completeApiKeyRotation: CompleteApiKeyRotationResult;
  /** Creates an account. For operators. */
  createAccount: CreateAccountResult;
  /** Creates a key. The answer is the only one that contains its secret. For operators, keys with `KEYS_MANAGE`, owners and developers. */
  createApiKey: CreateApiKeyResult;
  /** Makes a token of minutes that your backend hands to your own web page, so that your customers manage their keys there. For operators, who name the account, and keys with `KEYS_MANAGE`. */
  createBrowserToken: CreateBrowserTokenResult;
  /** Creates an operator with its own key. For operators. */
  createOperator: CreateOperatorResult;
  /** Makes a link that shows a secret to somebody else once. What is stored is sealed with a key that only the link has. A key has one such link at a time: a new one ends the one before. The same callers as for `rotateApiKey`. */
  createSecretLink: CreateSecretLinkResult;
  /** Revokes all keys of an account in one act, with the reason `SUBSCRIPTION_ENDED`. When this answers, no server accepts any of them. A second call revokes nothing and succeeds. New keys may be created afterwards: to prevent them, suspend the account. For operators. */
  endSubscription: EndSubscriptionResult;
  /** Makes a person a member of the account and sends them an email. For owners and operators. */
  inviteMember: InviteMemberResult;
  /** Ends your own membership of the account in which you act. */
  leaveAccount: LeaveAccountResult;
  /** Shows the secret behind a link, once: of several calls one gets it. Needs no credential but the link. */
  openSecretLink: OpenSecretLinkResult;
  /** Uses a sign-in link and signs the browser in: the answer sets its session cookie. Needs no credential. */
  redeemMagicLink: RedeemMagicLinkResult;
  /** Removes a member. When this answers, no server lets the person act in the account. For owners and operators. */
  removeMember: RemoveMemberResult;
  /** Sends an email with a link that signs in once, within 15 minutes. The answer is the same whether the address is known or not. A second request within a minute sends no second email. Needs no credential. */
  requestMagicLink: RequestMagicLinkResult;
  /** Revokes a key. When this answers, no server accepts the key any more. A revocation cannot be undone. */
  revokeApiKey: RevokeApiKeyResult;
  /** Revokes up to 100 keys at once, by their ids or by a filter; with `dryRun` it only shows which. When this answers, no server accepts them any more. */
  revokeApiKeys: RevokeApiKeysResult;
  /** Ends the browser tokens of an owner, or all of the account, before their time. When this answers, no server accepts them; tokens made later work. For operators, who name the account, keys with `KEYS_MANAGE`, and owners of the account. */
  revokeBrowserTokens: RevokeBrowserTokensResult;
  /** Revokes the calling key, which needs no permission for it. When this answers, no server accepts the key any more. A revocation cannot be undone. */
  revokeCallingApiKey: RevokeCallingApiKeyResult;
  /** Revokes an operator. When this answers, no server accepts its key and its subscriptions have ended. A revocation cannot be undone. For operators. */
  revokeOperator: RevokeOperatorResult;
  /** Ends one of your own sessions. When this answers, no server accepts it any more. */
  revokeSession: RevokeSessionResult;
  /** Gives a key a second secret under the same id. Both work during the overlap. The answer is the only one that contains the new secret. When this answers, every server knows when the present secret ends. */
  rotateApiKey: RotateApiKeyResult;
  /** Ends the session of this request and removes its cookie. */
  signOut: SignOutResult;
  /** Ends all of your sessions, including this one. When this answers, no server accepts any of them. */
  signOutEverywhere: SignOutEverywhereResult;
  /** Renames or suspends an account, or changes its plan and limits. When this answers, the changes are in force on every server. For operators. */
  updateAccount: UpdateAccountResult;
  /** Renames a key, or changes its expiry and restrictions. When this answers, the changes are in force on every server. */
  updateApiKey: UpdateApiKeyResult;
  /** Changes what the account asks of new and changed keys; keys stay as they are. When this answers, the policy is in force on every server. For owners, in their own account, and operators. */
  updateKeyPolicy: UpdateKeyPolicyResult;
  /** Switches mails on or off that remind the people of the account of keys that end and of limits that are used up. Events are sent in any case. For owners, in their own account, and operators. */
  updateReminders: UpdateRemindersResult;
  /** Checks a key that a client sent with a request, and counts the cost of the request against its limits. For operators. */
  verifyApiKey: VerifyApiKeyResult;
  /** Checks up to 100 keys at once, each like `verifyApiKey`. For operators. */
  verifyApiKeys: VerifyApiKeysResult;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationCancelApiKeyRotationArgs = {
  input: CancelApiKeyRotationInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationChangeMemberRoleArgs = {
  input: ChangeMemberRoleInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationCompleteApiKeyRotationArgs = {
  input: CompleteApiKeyRotationInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationCreateAccountArgs = {
  input: CreateAccountInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationCreateBrowserTokenArgs = {
  input: CreateBrowserTokenInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationCreateOperatorArgs = {
  input: CreateOperatorInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationCreateSecretLinkArgs = {
  input: CreateSecretLinkInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationEndSubscriptionArgs = {
  input: EndSubscriptionInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationOpenSecretLinkArgs = {
  input: OpenSecretLinkInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationRedeemMagicLinkArgs = {
  input: RedeemMagicLinkInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationRequestMagicLinkArgs = {
  input: RequestMagicLinkInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationRevokeApiKeysArgs = {
  input: RevokeApiKeysInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationRevokeBrowserTokensArgs = {
  input: RevokeBrowserTokensInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationRevokeCallingApiKeyArgs = {
  input: RevokeCallingApiKeyInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationRevokeOperatorArgs = {
  input: RevokeOperatorInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationUpdateAccountArgs = {
  input: UpdateAccountInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationUpdateApiKeyArgs = {
  input: UpdateApiKeyInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationUpdateKeyPolicyArgs = {
  input: UpdateKeyPolicyInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationUpdateRemindersArgs = {
  input: UpdateRemindersInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationVerifyApiKeyArgs = {
  input: VerifyApiKeyInput;
};


/** The mutations. Each returns a union of its success and the errors that it can return. */
export type MutationVerifyApiKeysArgs = {
  inputs: Array<VerifyApiKeyInput>;
};

/** A record with an id. The prefix of the id says which type it has. */
export type Node = {
  /** The record's id, unique among all records and never used again. Its prefix says the type, such as `key_…` for keys and `acc_…` for accounts. */
  id: Scalars['ID']['output'];
};

/** The link whose secret to show. */
export type OpenSecretLinkInput = {
  /** The text after `#token=` in the link. */
  token: Scalars['String']['input'];
};

/** The secret, or an error. */
export type OpenSecretLinkResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | OpenSecretLinkSuccess | SecretLinkAlreadyUsedError | SecretLinkExpiredError | SecretLinkNotFoundError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The secret, which no link shows again. */
export type OpenSecretLinkSuccess = {
  __typename?: 'OpenSecretLinkSuccess';
  /** The name of the account that owns the key. */
  accountName: Scalars['String']['output'];
  /** The name of the key. */
  keyName: Scalars['String']['output'];
  /** The secret. Store it now: what was sealed is erased. */
  secret: Scalars['String']['output'];
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Operation Not Allowed (`operation_not_allowed`, 403 on REST). The server has a list of GraphQL operations, and this one is not on it. */
export type OperationNotAllowedError = ApiError & {
  __typename?: 'OperationNotAllowedError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Operation Too Complex (`operation_too_complex`, 400 on REST). A GraphQL operation is larger or deeper than the server runs. Ask for less at once. */
export type OperationTooComplexError = ApiError & {
  __typename?: 'OperationTooComplexError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A person or a program that runs Latchkey or the API behind it, with its own key. The root operator, whose key is in the configuration, has no record. */
export type Operator = Node & {
  __typename?: 'Operator';
  /** When the operator was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The record's id, unique among all records and never used again. Its prefix says the type, such as `key_…` for keys and `acc_…` for accounts. */
  id: Scalars['ID']['output'];
  /** The last four characters of the secret, so that people recognise it. */
  lastFour: Scalars['String']['output'];
  /** The operator's name, 1 to 100 characters. It need not be unique. */
  name: Scalars['String']['output'];
  /** What the operator may do. */
  permissions: Array<OperatorPermission>;
  /** The start of the secret, before the random part. */
  prefix: Scalars['String']['output'];
  /** When the operator was revoked; null when its key is accepted. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of operators. */
export type OperatorConnection = {
  __typename?: 'OperatorConnection';
  /** The items of the page, in the requested order. */
  edges: Array<OperatorEdge>;
  /** The cursors of the page, and whether more pages exist. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** One of the operators of a page. */
export type OperatorEdge = {
  __typename?: 'OperatorEdge';
  /** The cursor of the item in this list and order. Send it back unchanged as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Operator;
};

/** Operator Not Found (`operator_not_found`, 404 on REST). There is no operator with this id that can be shown or revoked. */
export type OperatorNotFoundError = ApiError & {
  __typename?: 'OperatorNotFoundError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
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

/** The operator, or an error. */
export type OperatorResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | Operator | OperatorNotFoundError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** A page of operators, or an error. */
export type OperatorsResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | OperatorConnection | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The directions of a sort order. */
export type OrderDirection =
  /** Oldest first, or A to Z. */
  | 'ASC'
  /** Newest first, or Z to A. */
  | 'DESC';

/** The checks of a tick that had one outcome. */
export type OutcomeTick = {
  __typename?: 'OutcomeTick';
  /** The code with which the checks were rejected; null for accepted checks. */
  rejection: Maybe<ErrorCode>;
  /** How many there were. */
  total: Scalars['Int']['output'];
};

/** The checks that had one outcome. */
export type OutcomeUsage = {
  __typename?: 'OutcomeUsage';
  /** How many there were in each bucket. */
  perBucket: Array<Scalars['Float']['output']>;
  /** The code with which the checks were rejected; null for accepted checks. */
  rejection: Maybe<ErrorCode>;
  /** How many there were. A whole number, which may be larger than an `Int`. */
  total: Scalars['Float']['output'];
};

/** The position of a page in its list, as in Relay's specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The last cursor of this page; null when the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more items come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first cursor of this page; null when the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A version of the pepper, the server's own secret that keys and sign-ins are signed with, and how many secrets that can still be used are signed with it. */
export type Pepper = {
  __typename?: 'Pepper';
  /** Whether this server has it. The server does not recognise what is signed with another one. */
  isKnown: Scalars['Boolean']['output'];
  /** Whether this server signs new secrets with it. */
  isSigning: Scalars['Boolean']['output'];
  /** The number of secrets of keys that are neither revoked nor expired. Each is signed with the version that signs when it is next used. */
  keySecrets: Scalars['Int']['output'];
  /** The number of links to sign in that were not used and have not expired. */
  magicLinks: Scalars['Int']['output'];
  /** The number of operators that are not revoked. They are signed anew as keys are. */
  operators: Scalars['Int']['output'];
  /** The number of sessions that have not ended. */
  sessions: Scalars['Int']['output'];
  /** The number before the colon in `KEY_PEPPERS`. */
  version: Scalars['Int']['output'];
};

/** The versions of the pepper, or an error. */
export type PeppersResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | PeppersSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** All versions of the pepper. */
export type PeppersSuccess = {
  __typename?: 'PeppersSuccess';
  /** Every version that this server has, or with which a secret is signed that can still be used, the lowest first. */
  peppers: Array<Pepper>;
};

/** A person with an email address, who can be a member of several accounts. Only the person sees this record. */
export type Person = Node & {
  __typename?: 'Person';
  /** When this server first recorded the address. */
  createdAt: Scalars['DateTime']['output'];
  /** The address to which sign-in links are sent, in lower case. */
  email: Scalars['String']['output'];
  /** The record's id, unique among all records and never used again. Its prefix says the type, such as `key_…` for keys and `acc_…` for accounts. */
  id: Scalars['ID']['output'];
};

/** A plan, and the limits of its accounts that have no numbers of their own. */
export type PlanLimits = {
  __typename?: 'PlanLimits';
  /** The most checks per minute over all keys of the account; null means no limit. */
  burstPerMinute: Maybe<Scalars['Int']['output']>;
  /** The most checks per billing month over all keys of the account; null means no limit. */
  monthlyQuota: Maybe<Scalars['Int']['output']>;
  /** The plan. */
  plan: AccountPlan;
};

/** The plans that accounts can have. */
export type PlanList = {
  __typename?: 'PlanList';
  /** The plans, the one with the lowest limits first. */
  plans: Array<PlanLimits>;
};

/** Plan Not Found (`plan_not_found`, 422 on REST). The plan named for an account does not exist. */
export type PlanNotFoundError = ApiError & {
  __typename?: 'PlanNotFoundError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** The plans, or an error. */
export type PlansResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | PlanList | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The secret that was presented, as people recognise it: not the secret itself. */
export type PresentedSecret = {
  __typename?: 'PresentedSecret';
  /** The last four characters of the secret. */
  lastFour: Scalars['String']['output'];
  /** The start of the secret. */
  prefix: Scalars['String']['output'];
};

/** The queries. They change nothing and use no limit. */
export type Query = {
  __typename?: 'Query';
  /** Looks up an account by its id. Operators with `ACCOUNTS_MANAGE` or `MEMBERS_MANAGE` may read every account; a key or a person only their own. */
  account: AccountResult;
  /** Lists all accounts, newest first. For operators. */
  accounts: AccountsResult;
  /** Looks up a key of the account by its id. A revoked key is not found, like a key that never existed. */
  apiKey: ApiKeyResult;
  /** Lists the keys of the account: only active ones and newest first, unless the arguments say otherwise. */
  apiKeys: ApiKeysResult;
  /** Lists the audit trail of the account, newest first. For owners, and for operators with `ACCOUNTS_MANAGE`, who read the trail of operators, sessions and sign-in links when they name no account. */
  auditEvents: AuditEventsResult;
  /** Lists the environments in which keys can be created. */
  environments: EnvironmentsResult;
  /** Finds active keys of the account that may need work: never used, idle, old, without expiry or restriction, and more. */
  keyHealth: KeyHealthResult;
  /** Looks up a member of the account by its id. */
  member: MemberResult;
  /** Lists the members of the account, oldest first. */
  members: MembersResult;
  /** Lists your memberships. Send the id of one of their accounts as `X-Account-Id` to act in it. For people who are signed in. */
  memberships: MembershipsResult;
  /** Looks up any record by its id, as Relay refetches it. Null when it does not exist or you may not see it; `apiKey`, `account` and `operator` say why. */
  node: Maybe<Node>;
  /** Looks up an operator by its id, revoked or not. For operators. */
  operator: OperatorResult;
  /** Lists all operators, newest first, revoked ones included. For operators. */
  operators: OperatorsResult;
  /** Lists the versions of the pepper, and counts what is signed with each: a version without any can be retired. For operators. */
  peppers: PeppersResult;
  /** Lists the plans that accounts can have, and their limits. */
  plans: PlansResult;
  /** Lists the running servers, and the versions of the pepper that each has. For operators. */
  replicas: ReplicasResult;
  /** Lists the scopes of your API that keys can be given, as the deployment declares them. */
  scopes: ScopesResult;
  /** Lists your sessions, newest first. For people who are signed in. */
  sessions: SessionsResult;
  /** Reads the whole audit trail of the account, and says whether every event is what was written. One that is too long for a request is read in steps, with `maxEvents` and `after`. The same callers as for `auditEvents`. */
  verifyAuditTrail: VerifyAuditTrailResult;
  /** Returns the caller of this request and what the caller may do. Every valid credential may query it. */
  viewer: ViewerResult;
};


/** The queries. They change nothing and use no limit. */
export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. They change nothing and use no limit. */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The queries. They change nothing and use no limit. */
export type QueryApiKeyArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. They change nothing and use no limit. */
export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ApiKeyOrder>;
};


/** The queries. They change nothing and use no limit. */
export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. They change nothing and use no limit. */
export type QueryKeyHealthArgs = {
  idleDays?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. They change nothing and use no limit. */
export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. They change nothing and use no limit. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. They change nothing and use no limit. */
export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. They change nothing and use no limit. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. They change nothing and use no limit. */
export type QueryOperatorArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. They change nothing and use no limit. */
export type QueryOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. They change nothing and use no limit. */
export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. They change nothing and use no limit. */
export type QueryVerifyAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  maxEvents?: InputMaybe<Scalars['Int']['input']>;
};

/** When a limit will be reached if the coming days are like the last seven, each like the same day of the week; or like the mean of fewer days, where only three to six are known. Days are those of UTC. */
export type QuotaForecast = {
  __typename?: 'QuotaForecast';
  /** How many whole days before today this is based on, 7 at most. */
  basedOnDays: Scalars['Int']['output'];
  /** What is to be expected. */
  outlook: QuotaOutlook;
  /** When the limit will be reached; null unless `outlook` is `WITHIN_WINDOW`. */
  reachedAt: Maybe<Scalars['DateTime']['output']>;
  /** The mean use of these days; null where there are too few of them. */
  unitsPerDay: Maybe<Scalars['Float']['output']>;
};

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

/** The checks of the current minute and of the four minutes before it. */
export type RecentUsage = {
  __typename?: 'RecentUsage';
  /** The checks, in buckets of a minute. */
  counts: UsageCounts;
  /** When each minute begins; the last one is the current one. */
  starts: Array<Scalars['DateTime']['output']>;
};

/** The sign-in link to use. */
export type RedeemMagicLinkInput = {
  /** The text after `#token=` in the link. */
  token: Scalars['String']['input'];
};

/** The person and the new session, or an error. */
export type RedeemMagicLinkResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | MagicLinkAlreadyUsedError | MagicLinkExpiredError | MagicLinkNotFoundError | RedeemMagicLinkSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The browser is signed in. This answer sets its session cookie. */
export type RedeemMagicLinkSuccess = {
  __typename?: 'RedeemMagicLinkSuccess';
  /** The person who is signed in. */
  person: Person;
  /** The new session. */
  session: Session;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Of what the people of an account are reminded by mail. */
export type Reminders = {
  __typename?: 'Reminders';
  /** Whether the owner of a key, or else the owners of the account, are mailed 14, 7 and 1 days before the key ends, and a day before its old secret does. */
  aboutKeys: Scalars['Boolean']['output'];
  /** Whether they are mailed when 80 % of a limit is used, and when all of it is. */
  aboutLimits: Scalars['Boolean']['output'];
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

/** The removed member, or an error. */
export type RemoveMemberResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | LastOwnerRequiredError | MemberNotFoundError | RemoveMemberSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The person is no longer a member, on every server. Keys that the member created stay. */
export type RemoveMemberSuccess = {
  __typename?: 'RemoveMemberSuccess';
  /** The member after the change, or before its removal. */
  member: Member;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** A running server, and what it says of its peppers. */
export type Replica = {
  __typename?: 'Replica';
  /** Its name, which is made anew at each start. */
  name: Scalars['String']['output'];
  /** The versions of the pepper that it has. */
  pepperVersions: Array<Scalars['Int']['output']>;
  /** When it last said that it runs. It does so once a second. */
  seenAt: Scalars['DateTime']['output'];
  /** The version with which it signs new secrets. */
  signingVersion: Scalars['Int']['output'];
};

/** The running servers, or an error. */
export type ReplicasResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ReplicasSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** All running servers. */
export type ReplicasSuccess = {
  __typename?: 'ReplicasSuccess';
  /** The servers that said so within the last five seconds. */
  replicas: Array<Replica>;
};

/** Request Body Too Large (`request_body_too_large`, 413 on REST). The request body is larger than the server accepts. */
export type RequestBodyTooLargeError = ApiError & {
  __typename?: 'RequestBodyTooLargeError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Request Headers Too Large (`request_headers_too_large`, 431 on REST). A request may have at most 100 headers, and 16 KiB of headers and path together. */
export type RequestHeadersTooLargeError = ApiError & {
  __typename?: 'RequestHeadersTooLargeError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** The address to which a sign-in link is sent. */
export type RequestMagicLinkInput = {
  /** The email address of the person who wants to sign in. */
  email: Scalars['String']['input'];
};

/** The request was accepted, or an error. */
export type RequestMagicLinkResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | InvalidEmailError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | RequestMagicLinkSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The request was accepted. If the address may sign in, an email is sent; the answer does not say whether it may. */
export type RequestMagicLinkSuccess = {
  __typename?: 'RequestMagicLinkSuccess';
  /** Always true. */
  success: Scalars['Boolean']['output'];
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

/** The revoked key, or an error. */
export type RevokeApiKeyResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | RevokeApiKeySuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The key was revoked. No server accepts it any more. */
export type RevokeApiKeySuccess = {
  __typename?: 'RevokeApiKeySuccess';
  /** The revoked key, whose record stays. */
  apiKey: ApiKey;
  /** Always true. */
  success: Scalars['Boolean']['output'];
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

/** What became of the keys, or the reason why none was revoked. */
export type RevokeApiKeysResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | RevokeApiKeysSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The keys were revoked, each as far as it can be. */
export type RevokeApiKeysSuccess = {
  __typename?: 'RevokeApiKeysSuccess';
  /** Whether this was a dry run, which changes nothing. */
  dryRun: Scalars['Boolean']['output'];
  /** Whether the filter has more keys than the 100 of this call. */
  hasMore: Scalars['Boolean']['output'];
  /** What became of each key, in the order of the ids, or the oldest first. */
  results: Array<ApiKeyRevocation>;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Whose tokens to end. */
export type RevokeBrowserTokensInput = {
  /** The owner in your own systems. Absent or null: all tokens of the account, also those that are for no owner. */
  externalOwnerId?: InputMaybe<Scalars['String']['input']>;
};

/** Whether the tokens are ended, or an error. */
export type RevokeBrowserTokensResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | RevokeBrowserTokensSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The tokens are ended. */
export type RevokeBrowserTokensSuccess = {
  __typename?: 'RevokeBrowserTokensSuccess';
  /** Tokens that were made until then are refused. */
  revokedUntil: Scalars['DateTime']['output'];
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Why a key is revoked. */
export type RevokeCallingApiKeyInput = {
  /** A note for the record, at most 500 characters; absent for none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The reason, for the record; absent when there is none to give. */
  reason?: InputMaybe<RevocationReason>;
};

/** The revoked key, or the reason why it was not revoked. */
export type RevokeCallingApiKeyResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | RevokeApiKeySuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The operator to revoke. */
export type RevokeOperatorInput = {
  /** The operator's id, `opr_…`. */
  id: Scalars['ID']['input'];
};

/** The revoked operator, or an error. */
export type RevokeOperatorResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | OperatorNotFoundError | RevokeOperatorSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The operator was revoked. No server accepts its key any more. */
export type RevokeOperatorSuccess = {
  __typename?: 'RevokeOperatorSuccess';
  /** The revoked operator, whose record stays. */
  operator: Operator;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** The session to end. */
export type RevokeSessionInput = {
  /** The session's id, `ses_…`. */
  id: Scalars['ID']['input'];
};

/** The session that was ended, or an error. */
export type RevokeSessionResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | RevokeSessionSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The session was ended, on every server. */
export type RevokeSessionSuccess = {
  __typename?: 'RevokeSessionSuccess';
  /** The session that was ended. */
  session: Session;
  /** Always true. */
  success: Scalars['Boolean']['output'];
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

/** The key with its new secret, or an error. */
export type RotateApiKeyResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | RotateApiKeySuccess | RotationInProgressError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The key has a new secret. */
export type RotateApiKeySuccess = {
  __typename?: 'RotateApiKeySuccess';
  /** The key, known by its new secret. */
  apiKey: ApiKey;
  /** The new secret. Store it now: the server keeps no copy and does not show it again. */
  secret: Scalars['String']['output'];
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Rotation In Progress (`rotation_in_progress`, 409 on REST). The key already has a new secret, and the one before it still works. */
export type RotationInProgressError = ApiError & {
  __typename?: 'RotationInProgressError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Rotation Not Found (`rotation_not_found`, 404 on REST). There is no rotation of this key to complete or to cancel. */
export type RotationNotFoundError = ApiError & {
  __typename?: 'RotationNotFoundError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Route Not Found (`route_not_found`, 404 on REST). There is nothing at this address. */
export type RouteNotFoundError = ApiError & {
  __typename?: 'RouteNotFoundError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
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

/** A scope of your API that the deployment declares. */
export type Scope = {
  __typename?: 'Scope';
  /** What a key with it may do. */
  description: Scalars['String']['output'];
  /** The scope, such as `reports:read`. */
  name: Scalars['String']['output'];
};

/** The scopes that keys can be given. */
export type ScopeCatalogue = {
  __typename?: 'ScopeCatalogue';
  /** Whether the deployment declares its scopes. If not, keys can be given any well-formed scope. */
  isDeclared: Scalars['Boolean']['output'];
  /** The declared scopes; empty when none are declared. */
  scopes: Array<Scope>;
};

/** The scopes, or an error. */
export type ScopesResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ScopeCatalogue | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** Secret Link Already Used (`secret_link_already_used`, 410 on REST). The secret behind this link was shown once, and is not kept. */
export type SecretLinkAlreadyUsedError = ApiError & {
  __typename?: 'SecretLinkAlreadyUsedError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Secret Link Expired (`secret_link_expired`, 410 on REST). The time of the link is over, or the secret behind it does not work any more. */
export type SecretLinkExpiredError = ApiError & {
  __typename?: 'SecretLinkExpiredError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Secret Link Not Found (`secret_link_not_found`, 404 on REST). No secret waits behind this link. */
export type SecretLinkNotFoundError = ApiError & {
  __typename?: 'SecretLinkNotFoundError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Service Unavailable (`service_unavailable`, 503 on REST). The server runs but cannot answer at the moment. Try again soon. */
export type ServiceUnavailableError = ApiError & {
  __typename?: 'ServiceUnavailableError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A browser in which a person is signed in. Only that person sees it. */
export type Session = Node & {
  __typename?: 'Session';
  /** When the person signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** When the session ends at the latest. It ends earlier when it is not used. */
  expiresAt: Scalars['DateTime']['output'];
  /** The record's id, unique among all records and never used again. Its prefix says the type, such as `key_…` for keys and `acc_…` for accounts. */
  id: Scalars['ID']['output'];
  /** Whether this is the session of this request. */
  isCurrent: Scalars['Boolean']['output'];
  /** When the session was last used, up to a minute late. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** The browser's `User-Agent` header, shortened. */
  userAgent: Maybe<Scalars['String']['output']>;
};

/** A page of sessions. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** The items of the page, in the requested order. */
  edges: Array<SessionEdge>;
  /** The cursors of the page, and whether more pages exist. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** One of the sessions of a page. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** The cursor of the item in this list and order. Send it back unchanged as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Session;
};

/** Session Expired (`session_expired`, 401 on REST). The session was unused for too long, or has reached its maximum age. */
export type SessionExpiredError = ApiError & {
  __typename?: 'SessionExpiredError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Session Not Found (`session_not_found`, 401 on REST). This server does not know the session of the browser, or the named session is not yours. */
export type SessionNotFoundError = ApiError & {
  __typename?: 'SessionNotFoundError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Session Revoked (`session_revoked`, 401 on REST). The session was ended, in this browser or from another one. */
export type SessionRevokedError = ApiError & {
  __typename?: 'SessionRevokedError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A page of your sessions, or an error. */
export type SessionsResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionConnection | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The number of sessions that were ended, or an error. */
export type SignOutEverywhereResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | SignOutEverywhereSuccess | ValidationError;

/** You are signed out of every browser. */
export type SignOutEverywhereSuccess = {
  __typename?: 'SignOutEverywhereSuccess';
  /** The number of sessions that were ended, including this one. */
  sessionCount: Scalars['Int']['output'];
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** The session that was ended, or an error. */
export type SignOutResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | SignOutSuccess | ValidationError;

/** You are signed out of this browser. */
export type SignOutSuccess = {
  __typename?: 'SignOutSuccess';
  /** The session that was ended. */
  session: Session;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** The subscriptions, over WebSocket (graphql-ws) or as an event stream (SSE). */
export type Subscription = {
  __typename?: 'Subscription';
  /** Sends the events of the account's keys from now on, from every server, over WebSocket (graphql-ws) or as an event stream (`Accept: text/event-stream`). Past events are not sent again: subscribe first, then read the keys. An error ends the stream; after `ServiceUnavailableError` events may be missing. */
  apiKeyEvents: ApiKeyEventResult;
  /** Sends how many checks of a key, or of all keys of the account, were counted on all servers, by outcome, again and again; they are up to three seconds behind. The first tick counts from the subscription on. An error ends the stream. For callers with `READ_USAGE`. */
  usageTicks: UsageTickResult;
};


/** The subscriptions, over WebSocket (graphql-ws) or as an event stream (SSE). */
export type SubscriptionUsageTicksArgs = {
  everySeconds?: Scalars['Int']['input'];
  keyId?: InputMaybe<Scalars['ID']['input']>;
};

/** Unsupported Media Type (`unsupported_media_type`, 415 on REST). The server accepts only JSON, and the request declares another content type. */
export type UnsupportedMediaTypeError = ApiError & {
  __typename?: 'UnsupportedMediaTypeError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

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

/** The changed account, or an error. */
export type UpdateAccountResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | PlanNotFoundError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | UpdateAccountSuccess | ValidationError;

/** The account was changed. */
export type UpdateAccountSuccess = {
  __typename?: 'UpdateAccountSuccess';
  /** The account after the change. */
  account: Account;
  /** Always true. */
  success: Scalars['Boolean']['output'];
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

/** The changed key, or an error. */
export type UpdateApiKeyResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | InvalidKeyNameError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | UpdateApiKeySuccess | ValidationError | VersionConflictError;

/** The key was changed, on every server. */
export type UpdateApiKeySuccess = {
  __typename?: 'UpdateApiKeySuccess';
  /** The key after the change. */
  apiKey: ApiKey;
  /** Always true. */
  success: Scalars['Boolean']['output'];
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

/** The account with its changed policy, or an error. */
export type UpdateKeyPolicyResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | UpdateKeyPolicySuccess | ValidationError;

/** The account asks this of its keys, on every server. */
export type UpdateKeyPolicySuccess = {
  __typename?: 'UpdateKeyPolicySuccess';
  /** The account after the change. */
  account: Account;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Of what the people of your own account are reminded by mail. A field that is absent stays as it is. */
export type UpdateRemindersInput = {
  /** Whether people are mailed before keys and old secrets end. */
  aboutKeys?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether people are mailed when 80 % of a limit is used, and when all of it is. */
  aboutLimits?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The account with its changed reminders, or an error. */
export type UpdateRemindersResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | UpdateRemindersSuccess | ValidationError;

/** The people of the account are reminded of this by mail. */
export type UpdateRemindersSuccess = {
  __typename?: 'UpdateRemindersSuccess';
  /** The account after the change. */
  account: Account;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** How finely usage is counted. */
export type UsageBucket =
  /** By the day of a time zone. Days of UTC are kept for three years, days of other time zones for as long as hours, unless configured otherwise. */
  | 'DAY'
  /** By the hour of a time zone. Kept for 100 days, unless configured otherwise. */
  | 'HOUR'
  /** By the minute. Kept for 8 days, unless the server is configured otherwise. */
  | 'MINUTE';

/** Numbers of checks, by outcome and by bucket. */
export type UsageCounts = {
  __typename?: 'UsageCounts';
  /** Accepted checks. A whole number, which may be larger than an `Int`. */
  accepted: Scalars['Float']['output'];
  /** The outcomes that occurred: accepted checks first, then the most frequent. */
  outcomes: Array<OutcomeUsage>;
  /** All checks in each bucket. */
  perBucket: Array<Scalars['Float']['output']>;
  /** Rejected checks. A whole number, which may be larger than an `Int`. */
  rejected: Scalars['Float']['output'];
  /** All checks. A whole number, which may be larger than an `Int`. */
  total: Scalars['Float']['output'];
};

/** A part of the usage of an account. */
export type UsageGroup = {
  __typename?: 'UsageGroup';
  /** The checks of the group. */
  counts: UsageCounts;
  /** The name of the key; null in other groupings. */
  label: Maybe<Scalars['String']['output']>;
  /** What the group has in common; null for all groups that are not shown by themselves. */
  name: Maybe<Scalars['String']['output']>;
};

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

/** One limit, and how much of it is left. */
export type UsageLimit = {
  __typename?: 'UsageLimit';
  /** The number of units in a window. */
  limit: Scalars['Int']['output'];
  /** The name of the limit. */
  name: UsageLimitName;
  /** How many units are left, as far as this server knows. Other replicas may have used more. */
  remaining: Scalars['Int']['output'];
  /** When the window ends and the limit starts again; null when it never does. */
  resetsAt: Maybe<Scalars['DateTime']['output']>;
};

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

/** The checks of a key, or of the account, that were counted on all servers since the tick before. */
export type UsageTick = {
  __typename?: 'UsageTick';
  /** Accepted checks. */
  accepted: Scalars['Int']['output'];
  /** When the counts were read. */
  occurredAt: Scalars['DateTime']['output'];
  /** The outcomes that occurred. */
  outcomes: Array<OutcomeTick>;
  /** All checks of the last five minutes that were counted until then, with those of earlier ticks. A client that has read the usage by the minute takes the larger number of each minute. It then counts no check twice, as it could if it added ticks to an answer. */
  recent: RecentUsage;
  /** Rejected checks. */
  rejected: Scalars['Int']['output'];
  /** All checks. */
  total: Scalars['Int']['output'];
};

/** A tick, or an error, which is the last item of the stream. */
export type UsageTickResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | UsageTick | ValidationError;

/** A network from which a key was used, or an endpoint for which it was used. */
export type UsedPlace = {
  __typename?: 'UsedPlace';
  /** When the last of them was. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** A network such as `192.0.2.0/24` or `2001:db8:1::/48`, or an endpoint such as `GET /v1/charts/{id}`. Null for all that are not listed by themselves. */
  name: Maybe<Scalars['String']['output']>;
  /** How many accepted checks there were at least. The rest is in the entry without a name. */
  total: Scalars['Float']['output'];
};

/** A secret of a key with which checks were accepted. */
export type UsedSecret = {
  __typename?: 'UsedSecret';
  /** When it was presented last. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** Counts the secrets that the key has had, from 1. */
  number: Scalars['Int']['output'];
  /** How many checks it was presented in, all of them accepted. */
  total: Scalars['Float']['output'];
};

/** Validation Error (`validation_error`, 422 on REST). The request was understood, but one or more values cannot be used. */
export type ValidationError = ApiError & {
  __typename?: 'ValidationError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

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

/** The result of the check, or a problem with the caller's own credential. */
export type VerifyApiKeyResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | ApiKeyVerification | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The results of the checks, or a problem with the caller's own credential. */
export type VerifyApiKeysResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | ApiKeyVerifications | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** What the verification found, or an error. */
export type VerifyAuditTrailResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuditTrailVerification | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** Version Conflict (`version_conflict`, 409 on REST). The change was meant for a version that is not the current one any more. */
export type VersionConflictError = ApiError & {
  __typename?: 'VersionConflictError';
  /** One entry for each wrong argument, header or field; empty when the message says everything. */
  details: Array<ErrorDetail>;
  /** The URL of the page that explains this code and how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The error code, in lower case. Branch on it, or on the type. */
  error: ErrorCode;
  /** A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a number of the account. */
  message: Scalars['String']['output'];
  /** The id of this request in the server's log, the same as in the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always false. */
  success: Scalars['Boolean']['output'];
  /** When the error occurred, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** The caller of this request, and what it may do. Its id, `vwr_…`, names the caller and the account in which it acts. `node` finds it for this caller only. */
export type Viewer = Node & {
  __typename?: 'Viewer';
  /** The account in which the caller acts. Null for an operator that named none, for a person with several accounts that chose none, and for a browser token, which does not show it. */
  account: Maybe<Account>;
  /** The calling key; null when the caller is not a key of an account. */
  apiKey: Maybe<ApiKey>;
  /** The keys of the viewer's account, as a plain connection instead of the result union of `Query.apiKeys`. Null when the viewer acts in no account or lacks `READ_KEYS`; a wrong argument is an entry of `errors`. */
  apiKeys: Maybe<ApiKeyConnection>;
  /** The browser token of this request; null when it has none. */
  browserToken: Maybe<BrowserToken>;
  /** The record's id, unique among all records and never used again. Its prefix says the type, such as `key_…` for keys and `acc_…` for accounts. */
  id: Scalars['ID']['output'];
  /** The kind of the caller. */
  kind: ViewerKind;
  /** The person's membership of the account, with the role. Null when the caller is not a person or acts in no account. */
  member: Maybe<Member>;
  /** The calling operator; null when the caller is not an operator. */
  operator: Maybe<ViewerOperator>;
  /** What the caller may do, so that a dashboard can offer it. */
  permissions: Array<ViewerPermission>;
  /** The person who is signed in; null when the caller is not a person. */
  person: Maybe<Person>;
  /** Which secret of the calling key was presented, so that a deploy can tell before it ends the other one; null when the caller is not a key of an account. */
  secret: Maybe<PresentedSecret>;
  /** The session of this request; null when it has none. */
  session: Maybe<Session>;
};


/** The caller of this request, and what it may do. Its id, `vwr_…`, names the caller and the account in which it acts. `node` finds it for this caller only. */
export type ViewerApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ApiKeyOrder>;
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

/** The operator who makes this request. */
export type ViewerOperator = {
  __typename?: 'ViewerOperator';
  /** The operator's id, `opr_…`; null for the root operator, whose key is in the configuration. */
  id: Maybe<Scalars['ID']['output']>;
  /** The operator's name; `root` for the root operator. */
  name: Scalars['String']['output'];
  /** What the operator may do. */
  permissions: Array<OperatorPermission>;
};

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

/** The caller, or an error. */
export type ViewerResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | BrowserTokenExpiredError | BrowserTokenInvalidError | BrowserTokenRevokedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError | Viewer;

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

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { __typename?: 'Query', viewer:
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
    | { __typename: 'Viewer', kind: ViewerKind, permissions: Array<ViewerPermission>, account: { __typename?: 'Account', id: string, name: string, activeKeyCount: number, maxKeys: number, keyPolicy: { __typename?: 'KeyPolicy', allowedScopes: Array<string>, keysMustExpire: boolean, maxKeyLifetimeDays: number | null, defaultIdleTimeoutDays: number | null } } | null, member: { __typename?: 'Member', id: string, role: MemberRole } | null, person: { __typename?: 'Person', id: string, email: string } | null, operator: { __typename?: 'ViewerOperator', name: string } | null }
  , memberships:
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
    | { __typename: 'MemberConnection', edges: Array<{ __typename?: 'MemberEdge', node: { __typename?: 'Member', id: string, role: MemberRole, account: { __typename?: 'Account', id: string, name: string } } }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename?: 'Mutation', signOut:
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
    | { __typename: 'SignOutSuccess' }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type AccountRecordFragment = { __typename?: 'Account', id: string, name: string, externalId: string | null, plan: AccountPlan, maxKeys: number, activeKeyCount: number, burstPerMinute: number | null, monthlyQuota: number | null, suspendedAt: string | null, createdAt: string };

export type AccountListQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type AccountListQuery = { __typename?: 'Query', accounts:
    | { __typename: 'AccountConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'AccountEdge', node: { __typename?: 'Account', id: string, name: string, externalId: string | null, plan: AccountPlan, maxKeys: number, activeKeyCount: number, burstPerMinute: number | null, monthlyQuota: number | null, suspendedAt: string | null, createdAt: string } }> }
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
   };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { __typename?: 'Mutation', createAccount:
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
    | { __typename: 'CreateAccountSuccess', account: { __typename?: 'Account', id: string, name: string, externalId: string | null, plan: AccountPlan, maxKeys: number, activeKeyCount: number, burstPerMinute: number | null, monthlyQuota: number | null, suspendedAt: string | null, createdAt: string } }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'PlanNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type UpdateAccountMutation = { __typename?: 'Mutation', updateAccount:
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
    | { __typename: 'PlanNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'UpdateAccountSuccess', account: { __typename?: 'Account', id: string, name: string, externalId: string | null, plan: AccountPlan, maxKeys: number, activeKeyCount: number, burstPerMinute: number | null, monthlyQuota: number | null, suspendedAt: string | null, createdAt: string } }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type PlanListQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanListQuery = { __typename?: 'Query', plans:
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
    | { __typename: 'PlanList', plans: Array<{ __typename?: 'PlanLimits', plan: AccountPlan, burstPerMinute: number | null, monthlyQuota: number | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type OperatorRecordFragment = { __typename?: 'Operator', id: string, name: string, permissions: Array<OperatorPermission>, prefix: string, lastFour: string, createdAt: string, revokedAt: string | null };

export type OperatorListQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OperatorListQuery = { __typename?: 'Query', operators:
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
    | { __typename: 'OperatorConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'OperatorEdge', node: { __typename?: 'Operator', id: string, name: string, permissions: Array<OperatorPermission>, prefix: string, lastFour: string, createdAt: string, revokedAt: string | null } }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type CreateOperatorMutationVariables = Exact<{
  input: CreateOperatorInput;
}>;


export type CreateOperatorMutation = { __typename?: 'Mutation', createOperator:
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
    | { __typename: 'CreateOperatorSuccess', secret: string, operator: { __typename?: 'Operator', id: string, name: string, permissions: Array<OperatorPermission>, prefix: string, lastFour: string, createdAt: string, revokedAt: string | null } }
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

export type RevokeOperatorMutationVariables = Exact<{
  input: RevokeOperatorInput;
}>;


export type RevokeOperatorMutation = { __typename?: 'Mutation', revokeOperator:
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
    | { __typename: 'OperatorNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'RevokeOperatorSuccess', operator: { __typename?: 'Operator', id: string, name: string, permissions: Array<OperatorPermission>, prefix: string, lastFour: string, createdAt: string, revokedAt: string | null } }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type PepperListQueryVariables = Exact<{ [key: string]: never; }>;


export type PepperListQuery = { __typename?: 'Query', peppers:
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
    | { __typename: 'PeppersSuccess', peppers: Array<{ __typename?: 'Pepper', version: number, isSigning: boolean, isKnown: boolean, keySecrets: number, operators: number, sessions: number, magicLinks: number }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type ReplicaListQueryVariables = Exact<{ [key: string]: never; }>;


export type ReplicaListQuery = { __typename?: 'Query', replicas:
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
    | { __typename: 'ReplicasSuccess', replicas: Array<{ __typename?: 'Replica', name: string, pepperVersions: Array<number>, signingVersion: number, seenAt: string }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type AuditTrailQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
}>;


export type AuditTrailQuery = { __typename?: 'Query', auditEvents:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuditEventConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'AuditEventEdge', node: { __typename?: 'AuditEvent', id: string, number: number, occurredAt: string, action: AuditAction, target: string, before: string | null, after: string | null, address: string | null, userAgent: string | null, requestId: string, hash: string, actor: { __typename?: 'Actor', kind: ActorKind, reference: string | null } } }> }
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

export type AuditRecordFragment = { __typename?: 'AuditEvent', id: string, number: number, occurredAt: string, action: AuditAction, target: string, before: string | null, after: string | null, address: string | null, userAgent: string | null, requestId: string, hash: string, actor: { __typename?: 'Actor', kind: ActorKind, reference: string | null } };

export type KeyNamesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type KeyNamesQuery = { __typename?: 'Query', apiKeys:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyConnection', edges: Array<{ __typename?: 'ApiKeyEdge', node: { __typename?: 'ApiKey', id: string, name: string, lastFour: string } }> }
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

export type MemberNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type MemberNamesQuery = { __typename?: 'Query', members:
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
    | { __typename: 'MemberConnection', edges: Array<{ __typename?: 'MemberEdge', node: { __typename?: 'Member', id: string, email: string } }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type AuditChainQueryVariables = Exact<{
  maxEvents: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AuditChainQuery = { __typename?: 'Query', verifyAuditTrail:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuditTrailVerification', checkedEvents: number, endCursor: string | null, firstBroken: { __typename?: 'BrokenAuditEvent', number: number, problem: AuditProblem } | null }
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

export type AuditCountQueryVariables = Exact<{
  filter?: InputMaybe<AuditEventFilter>;
}>;


export type AuditCountQuery = { __typename?: 'Query', auditEvents:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuditEventConnection', totalCount: number }
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

export type KeyHistoryQueryVariables = Exact<{
  filter: AuditEventFilter;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type KeyHistoryQuery = { __typename?: 'Query', auditEvents:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AuditEventConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'AuditEventEdge', node: { __typename?: 'AuditEvent', id: string, number: number, occurredAt: string, action: AuditAction, before: string | null, after: string | null, address: string | null, requestId: string, actor: { __typename?: 'Actor', kind: ActorKind, reference: string | null } } }> }
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

export type UpdateKeyMutationVariables = Exact<{
  input: UpdateApiKeyInput;
}>;


export type UpdateKeyMutation = { __typename?: 'Mutation', updateApiKey:
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
    | { __typename: 'InvalidKeyNameError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'UpdateApiKeySuccess', apiKey: { __typename?: 'ApiKey', id: string, version: number, name: string, description: string | null, metadata: Record<string, unknown> | null, prefix: string, lastFour: string, environment: string, status: ApiKeyStatus, scopes: Array<string>, permissions: Array<ApiKeyPermission>, allowedIps: Array<string>, allowedEndpoints: Array<string>, maxUses: number | null, idleTimeoutDays: number | null, tags: Array<string>, ownerId: string | null, externalOwnerId: string | null, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revocationReason: RevocationReason | null, revocationNote: string | null, rate: { __typename?: 'KeyRate', limit: number, windowSeconds: number } | null, createdBy: { __typename?: 'Member', id: string, email: string } | null, rotation: { __typename?: 'ApiKeyRotation', startedAt: string, endsAt: string, endsOnFirstUse: boolean } | null, secrets: Array<{ __typename?: 'ApiKeySecret', number: number, prefix: string, lastFour: string, createdAt: string, endsAt: string | null, lastUsedAt: string | null }> } }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'VersionConflictError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type CreateSecretLinkMutationVariables = Exact<{
  input: CreateSecretLinkInput;
}>;


export type CreateSecretLinkMutation = { __typename?: 'Mutation', createSecretLink:
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
    | { __typename: 'CreateSecretLinkSuccess', url: string, expiresAt: string }
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

export type LimitRecordFragment = { __typename?: 'LimitStatus', name: LimitName, limit: number, used: number, windowEnd: string | null, forecast: { __typename?: 'QuotaForecast', outlook: QuotaOutlook, reachedAt: string | null, unitsPerDay: number | null, basedOnDays: number } | null };

export type AccountLimitsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AccountLimitsQuery = { __typename?: 'Query', account:
    | { __typename: 'Account', id: string, limits:
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
        | { __typename: 'LimitList', limits: Array<{ __typename?: 'LimitStatus', name: LimitName, limit: number, used: number, windowEnd: string | null, forecast: { __typename?: 'QuotaForecast', outlook: QuotaOutlook, reachedAt: string | null, unitsPerDay: number | null, basedOnDays: number } | null }> }
        | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
       }
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
   };

export type KeyLimitsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type KeyLimitsQuery = { __typename?: 'Query', apiKey:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKey', id: string, limits:
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
        | { __typename: 'LimitList', limits: Array<{ __typename?: 'LimitStatus', name: LimitName, limit: number, used: number, windowEnd: string | null, forecast: { __typename?: 'QuotaForecast', outlook: QuotaOutlook, reachedAt: string | null, unitsPerDay: number | null, basedOnDays: number } | null }> }
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

export type MemberRecordFragment = { __typename?: 'Member', id: string, email: string, role: MemberRole, createdAt: string, joinedAt: string | null };

export type MemberListQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MemberListQuery = { __typename?: 'Query', members:
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
    | { __typename: 'MemberConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'MemberEdge', node: { __typename?: 'Member', id: string, email: string, role: MemberRole, createdAt: string, joinedAt: string | null } }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { __typename?: 'Mutation', inviteMember:
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
    | { __typename: 'InvalidEmailError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'InviteMemberSuccess', member: { __typename?: 'Member', id: string, email: string, role: MemberRole, createdAt: string, joinedAt: string | null } }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'MemberAlreadyExistsError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type ChangeMemberRoleMutationVariables = Exact<{
  input: ChangeMemberRoleInput;
}>;


export type ChangeMemberRoleMutation = { __typename?: 'Mutation', changeMemberRole:
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
    | { __typename: 'ChangeMemberRoleSuccess', member: { __typename?: 'Member', id: string, email: string, role: MemberRole, createdAt: string, joinedAt: string | null } }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'LastOwnerRequiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'MemberNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { __typename?: 'Mutation', removeMember:
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
    | { __typename: 'LastOwnerRequiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'MemberNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'RemoveMemberSuccess', member: { __typename?: 'Member', id: string } }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type LeaveAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveAccountMutation = { __typename?: 'Mutation', leaveAccount:
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
    | { __typename: 'LastOwnerRequiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'LeaveAccountSuccess', member: { __typename?: 'Member', id: string } }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type AccountSumsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  timeZone?: InputMaybe<Scalars['String']['input']>;
}>;


export type AccountSumsQuery = { __typename?: 'Query', account:
    | { __typename: 'Account', id: string, day:
        | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'AccountUsage', counts: { __typename?: 'UsageCounts', total: number, outcomes: Array<{ __typename?: 'OutcomeUsage', rejection: ErrorCode | null, total: number }> } }
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
      , month:
        | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'AccountUsage', counts: { __typename?: 'UsageCounts', total: number, outcomes: Array<{ __typename?: 'OutcomeUsage', rejection: ErrorCode | null, total: number }> } }
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
       }
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
   };

export type AccountTrafficQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AccountTrafficQuery = { __typename?: 'Query', account:
    | { __typename: 'Account', id: string, usage:
        | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'AccountUsage', starts: Array<string>, counts: { __typename?: 'UsageCounts', perBucket: Array<number> } }
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
       }
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
   };

export type AccountTicksSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AccountTicksSubscription = { __typename?: 'Subscription', usageTicks:
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
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'UsageTick', recent: { __typename?: 'RecentUsage', starts: Array<string>, counts: { __typename?: 'UsageCounts', perBucket: Array<number> } } }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type AccountUsageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  bucket: UsageBucket;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
}>;


export type AccountUsageQuery = { __typename?: 'Query', account:
    | { __typename: 'Account', id: string, usage:
        | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
        | { __typename: 'AccountUsage', starts: Array<string>, counts: { __typename?: 'UsageCounts', total: number, accepted: number, perBucket: Array<number>, outcomes: Array<{ __typename?: 'OutcomeUsage', rejection: ErrorCode | null, total: number, perBucket: Array<number> }> } }
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
       }
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
   };

export type KeyHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type KeyHealthQuery = { __typename?: 'Query', keyHealth:
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
    | { __typename: 'KeyHealth', findings: Array<{ __typename?: 'KeyHealthFinding', flaw: KeyFlaw, why: string, keyCount: number, keys: Array<{ __typename?: 'ApiKey', id: string, name: string }> }> }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type RevokedKeyQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RevokedKeyQuery = { __typename?: 'Query', apiKeys:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyConnection', edges: Array<{ __typename?: 'ApiKeyEdge', node: { __typename?: 'ApiKey', id: string, version: number, name: string, description: string | null, metadata: Record<string, unknown> | null, prefix: string, lastFour: string, environment: string, status: ApiKeyStatus, scopes: Array<string>, permissions: Array<ApiKeyPermission>, allowedIps: Array<string>, allowedEndpoints: Array<string>, maxUses: number | null, idleTimeoutDays: number | null, tags: Array<string>, ownerId: string | null, externalOwnerId: string | null, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revocationReason: RevocationReason | null, revocationNote: string | null, revokedBy: { __typename?: 'Actor', kind: ActorKind, reference: string | null } | null, rate: { __typename?: 'KeyRate', limit: number, windowSeconds: number } | null, createdBy: { __typename?: 'Member', id: string, email: string } | null, rotation: { __typename?: 'ApiKeyRotation', startedAt: string, endsAt: string, endsOnFirstUse: boolean } | null, secrets: Array<{ __typename?: 'ApiKeySecret', number: number, prefix: string, lastFour: string, createdAt: string, endsAt: string | null, lastUsedAt: string | null }> } }> }
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

export type RevokedKeyUsageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  bucket: UsageBucket;
  from: Scalars['DateTime']['input'];
  to?: InputMaybe<Scalars['DateTime']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
}>;


export type RevokedKeyUsageQuery = { __typename?: 'Query', apiKeys:
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

export type RevokedKeyPlacesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  hours: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type RevokedKeyPlacesQuery = { __typename?: 'Query', apiKeys:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ApiKeyConnection', edges: Array<{ __typename?: 'ApiKeyEdge', node: { __typename?: 'ApiKey', id: string, usedFrom:
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

export type SessionListQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SessionListQuery = { __typename?: 'Query', sessions:
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
    | { __typename: 'SessionConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'SessionEdge', node: { __typename?: 'Session', id: string, isCurrent: boolean, createdAt: string, lastSeenAt: string, expiresAt: string, userAgent: string | null } }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type EndSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type EndSessionMutation = { __typename?: 'Mutation', revokeSession:
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
    | { __typename: 'RevokeSessionSuccess', session: { __typename?: 'Session', id: string } }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { __typename?: 'Mutation', signOutEverywhere:
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
    | { __typename: 'SignOutEverywhereSuccess', sessionCount: number }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { __typename?: 'Query', viewer:
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
    | { __typename: 'Viewer', account: { __typename?: 'Account', id: string, reminders: { __typename?: 'Reminders', aboutKeys: boolean, aboutLimits: boolean } } | null }
   };

export type UpdateRemindersMutationVariables = Exact<{
  input: UpdateRemindersInput;
}>;


export type UpdateRemindersMutation = { __typename?: 'Mutation', updateReminders:
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
    | { __typename: 'UpdateRemindersSuccess', account: { __typename?: 'Account', id: string, reminders: { __typename?: 'Reminders', aboutKeys: boolean, aboutLimits: boolean } } }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter: number | null, docUrl: string, requestId: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string, rule: { __typename?: 'BrokenRule', name: RuleName, least: number | null, most: number | null, value: string | null } | null }> }
   };

export const BrokenRuleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<BrokenRuleFragment, unknown>;
export const ErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<ErrorFieldsFragment, unknown>;
export const UsageTotalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UsageCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<UsageTotalsFragment, unknown>;
export const UsageRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UsageCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"perBucket"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"perBucket"}}]}}]}}]} as unknown as DocumentNode<UsageRecordFragment, unknown>;
export const PlacesRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacesRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyUsedFrom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endpoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<PlacesRecordFragment, unknown>;
export const AccountPlacesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountPlaces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}}]}}]} as unknown as DocumentNode<AccountPlacesFragment, unknown>;
export const KeyRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"allowedIps"}},{"kind":"Field","name":{"kind":"Name","value":"allowedEndpoints"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"idleTimeoutDays"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"externalOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revocationNote"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOnFirstUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<KeyRecordFragment, unknown>;
export const AccountRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}},{"kind":"Field","name":{"kind":"Name","value":"burstPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<AccountRecordFragment, unknown>;
export const OperatorRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperatorRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<OperatorRecordFragment, unknown>;
export const AuditRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]} as unknown as DocumentNode<AuditRecordFragment, unknown>;
export const LimitRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LimitRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"windowEnd"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"reachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unitsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"basedOnDays"}}]}}]}}]} as unknown as DocumentNode<LimitRecordFragment, unknown>;
export const MemberRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}}]} as unknown as DocumentNode<MemberRecordFragment, unknown>;
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
export const StartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"keyPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedScopes"}},{"kind":"Field","name":{"kind":"Name","value":"keysMustExpire"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeyLifetimeDays"}},{"kind":"Field","name":{"kind":"Name","value":"defaultIdleTimeoutDays"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountPlaces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<StartQuery, StartQueryVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const AccountListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountRecord"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}},{"kind":"Field","name":{"kind":"Name","value":"burstPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<AccountListQuery, AccountListQueryVariables>;
export const CreateAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccountSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}},{"kind":"Field","name":{"kind":"Name","value":"burstPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<CreateAccountMutation, CreateAccountMutationVariables>;
export const UpdateAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAccountSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}},{"kind":"Field","name":{"kind":"Name","value":"burstPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<UpdateAccountMutation, UpdateAccountMutationVariables>;
export const PlanListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"burstPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyQuota"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<PlanListQuery, PlanListQueryVariables>;
export const OperatorListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OperatorList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperatorConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperatorRecord"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperatorRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<OperatorListQuery, OperatorListQueryVariables>;
export const CreateOperatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOperator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOperatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOperator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOperatorSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperatorRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperatorRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<CreateOperatorMutation, CreateOperatorMutationVariables>;
export const RevokeOperatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOperator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeOperatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeOperator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeOperatorSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperatorRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperatorRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<RevokeOperatorMutation, RevokeOperatorMutationVariables>;
export const PepperListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PepperList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peppers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeppersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peppers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isSigning"}},{"kind":"Field","name":{"kind":"Name","value":"isKnown"}},{"kind":"Field","name":{"kind":"Name","value":"keySecrets"}},{"kind":"Field","name":{"kind":"Name","value":"operators"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"magicLinks"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<PepperListQuery, PepperListQueryVariables>;
export const ReplicaListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReplicaList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replicas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplicasSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replicas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pepperVersions"}},{"kind":"Field","name":{"kind":"Name","value":"signingVersion"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<ReplicaListQuery, ReplicaListQueryVariables>;
export const AuditTrailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditRecord"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;
export const KeyNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"},{"kind":"EnumValue","value":"EXPIRED"},{"kind":"EnumValue","value":"REVOKED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<KeyNamesQuery, KeyNamesQueryVariables>;
export const MemberNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<MemberNamesQuery, MemberNamesQueryVariables>;
export const AuditChainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditChain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxEvents"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyAuditTrail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"maxEvents"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxEvents"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditTrailVerification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkedEvents"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"firstBroken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<AuditChainQuery, AuditChainQueryVariables>;
export const AuditCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<AuditCountQuery, AuditCountQueryVariables>;
export const KeyHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<KeyHistoryQuery, KeyHistoryQueryVariables>;
export const UpdateKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateApiKeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"allowedIps"}},{"kind":"Field","name":{"kind":"Name","value":"allowedEndpoints"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"idleTimeoutDays"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"externalOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revocationNote"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOnFirstUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<UpdateKeyMutation, UpdateKeyMutationVariables>;
export const CreateSecretLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSecretLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSecretLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSecretLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSecretLinkSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<CreateSecretLinkMutation, CreateSecretLinkMutationVariables>;
export const AccountLimitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountLimits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LimitRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LimitRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"windowEnd"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"reachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unitsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"basedOnDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<AccountLimitsQuery, AccountLimitsQueryVariables>;
export const KeyLimitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyLimits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LimitRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LimitRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"windowEnd"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"reachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unitsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"basedOnDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<KeyLimitsQuery, KeyLimitsQueryVariables>;
export const MemberListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberRecord"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<MemberListQuery, MemberListQueryVariables>;
export const InviteMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InviteMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<InviteMemberMutation, InviteMemberMutationVariables>;
export const ChangeMemberRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeMemberRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMemberRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeMemberRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMemberRoleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<ChangeMemberRoleMutation, ChangeMemberRoleMutationVariables>;
export const RemoveMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const LeaveAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveAccountSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<LeaveAccountMutation, LeaveAccountMutationVariables>;
export const AccountSumsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountSums"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"day"},"name":{"kind":"Name","value":"usage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bucket"},"value":{"kind":"EnumValue","value":"HOUR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountUsage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageTotals"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"month"},"name":{"kind":"Name","value":"usage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bucket"},"value":{"kind":"EnumValue","value":"DAY"}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountUsage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageTotals"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UsageCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<AccountSumsQuery, AccountSumsQueryVariables>;
export const AccountTrafficDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountTraffic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bucket"},"value":{"kind":"EnumValue","value":"MINUTE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountUsage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perBucket"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<AccountTrafficQuery, AccountTrafficQueryVariables>;
export const AccountTicksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"AccountTicks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usageTicks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UsageTick"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perBucket"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<AccountTicksSubscription, AccountTicksSubscriptionVariables>;
export const AccountUsageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bucket"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UsageBucket"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bucket"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bucket"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountUsage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UsageCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"perBucket"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"perBucket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<AccountUsageQuery, AccountUsageQueryVariables>;
export const KeyHealthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeyHealth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flaw"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"keyCount"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<KeyHealthQuery, KeyHealthQueryVariables>;
export const RevokedKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevokedKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REVOKED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyRecord"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"allowedIps"}},{"kind":"Field","name":{"kind":"Name","value":"allowedEndpoints"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"idleTimeoutDays"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"externalOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revocationNote"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOnFirstUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<RevokedKeyQuery, RevokedKeyQueryVariables>;
export const RevokedKeyUsageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevokedKeyUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bucket"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UsageBucket"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REVOKED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bucket"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bucket"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyUsage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageRecord"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UsageCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"perBucket"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"perBucket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<RevokedKeyUsageQuery, RevokedKeyUsageQueryVariables>;
export const RevokedKeyPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevokedKeyPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hours"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REVOKED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usedFrom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"hours"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hours"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyUsedFrom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacesRecord"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacesRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyUsedFrom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endpoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<RevokedKeyPlacesQuery, RevokedKeyPlacesQueryVariables>;
export const SessionListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<SessionListQuery, SessionListQueryVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const SignOutEverywhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutEverywhereSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const SettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aboutKeys"}},{"kind":"Field","name":{"kind":"Name","value":"aboutLimits"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>;
export const UpdateRemindersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateReminders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRemindersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateReminders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRemindersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aboutKeys"}},{"kind":"Field","name":{"kind":"Name","value":"aboutLimits"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrokenRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrokenRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrokenRule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<UpdateRemindersMutation, UpdateRemindersMutationVariables>;