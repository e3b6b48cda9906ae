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
  /** A moment as RFC 3339 text, for example `2026-05-25T12:34:56Z`. Answers are in UTC; records carry milliseconds, the `timestamp` of an error has none. As input any offset will do. */
  DateTime: { input: string; output: string; }
};

/** A tenant of the API that Latchkey guards: it owns keys, and limits hold for it as a whole. */
export type Account = Node & {
  __typename?: 'Account';
  /** How many active keys it holds now: what counts against `maxKeys`. */
  activeKeyCount: Scalars['Int']['output'];
  /** Billing months begin on the day and at the time of this. */
  billingAnchor: Scalars['DateTime']['output'];
  /** How many requests a minute all its keys together may make; null for no limit. */
  burstPerMinute?: Maybe<Scalars['Int']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** What the operator's own systems call it: no other account has the same; null for nothing. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Unique over all records, for ever: `key_…` for keys, `acc_…` for accounts, `mem_…` for members. */
  id: Scalars['ID']['output'];
  /** How many active keys it may hold; one more is refused with `max_keys_exceeded`. */
  maxKeys: Scalars['Int']['output'];
  /** How many requests a billing month all its keys together may make; null for no limit. */
  monthlyQuota?: Maybe<Scalars['Int']['output']>;
  /** What the operator calls it: 1 to 100 characters. */
  name: Scalars['String']['output'];
  /** Sets the limits below, where it has no numbers of its own. */
  plan: AccountPlan;
  /** Since when none of its keys is accepted; null while they are. */
  suspendedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of accounts. */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** The page, in the order asked for. */
  edges: Array<AccountEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the accounts of a page. */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** Its place in this list and order. Opaque: give it back as it is. */
  cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  node: Account;
};

/** Account Not Found (`account_not_found`, 404 on REST). There is no account with this id, or it is not yours. */
export type AccountNotFoundError = ApiError & {
  __typename?: 'AccountNotFoundError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** How many checks of its keys an account may use, where it has no numbers of its own. */
export type AccountPlan =
  /** 60 requests a minute, 15,000 a month. */
  | 'BUILDER'
  /** 200 requests a minute, 60,000 a month. */
  | 'LAUNCH'
  /** 10 requests a minute, 500 a month. */
  | 'SANDBOX'
  /** 500 requests a minute, 300,000 a month. */
  | 'SCALE'
  /** No limit: the plan of a new account. */
  | 'UNLIMITED';

/** The account, or why there is none for you. */
export type AccountResult = Account | AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** Account Suspended (`account_suspended`, 403 on REST). The key is good, and its account is switched off. */
export type AccountSuspendedError = ApiError & {
  __typename?: 'AccountSuspendedError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A page of accounts, or why there is none. */
export type AccountsResult = AccountConnection | AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** What every expected error looks like, in every operation. Select it as `... on ApiError { error message }` to stay right when new codes come. The REST envelope has the same fields in snake_case. */
export type ApiError = {
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A named credential of an account. The secret itself is not here: it was shown once, at creation. */
export type ApiKey = Node & {
  __typename?: 'ApiKey';
  /** The account that owns the key. */
  account: Account;
  /** Paths of your API it may be used for, with or without a method, as `GET /v1/charts/*`; all when empty. */
  allowedEndpoints: Array<Scalars['String']['output']>;
  /** Addresses and networks it may be used from; anywhere when empty. */
  allowedIps: Array<Scalars['String']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The member who created the key. Null when an operator or another key did, when the member is gone, and for callers without `READ_MEMBERS`. */
  createdBy?: Maybe<Member>;
  /** From when on it is refused; null when never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unique over all records, for ever: `key_…` for keys, `acc_…` for accounts, `mem_…` for members. */
  id: Scalars['ID']['output'];
  /** The last four characters of the secret, to recognise it by. */
  lastFour: Scalars['String']['output'];
  /** When it was last accepted, a second or so behind; null when never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often it may be used in all, before and after now; null for no end. */
  maxUses?: Maybe<Scalars['Int']['output']>;
  /** A label for people: 1 to 50 characters, not unique. */
  name: Scalars['String']['output'];
  /** What the key may do on Latchkey itself. */
  permissions: Array<ApiKeyPermission>;
  /** What the secret begins with, before its first underscore and the random part. */
  prefix: Scalars['String']['output'];
  /** A rate of its own, beside its account's limits; null when none. */
  rate?: Maybe<KeyRate>;
  /** When it was revoked; null when it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the key was accepted when this was read. */
  status: ApiKeyStatus;
};

/** A page of keys. */
export type ApiKeyConnection = {
  __typename?: 'ApiKeyConnection';
  /** The page, in the order asked for. */
  edges: Array<ApiKeyEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the keys of a page. */
export type ApiKeyEdge = {
  __typename?: 'ApiKeyEdge';
  /** Its place in this list and order. Opaque: give it back as it is. */
  cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  node: ApiKey;
};

/** Something that happened to a key of the account. */
export type ApiKeyEvent = {
  __typename?: 'ApiKeyEvent';
  /** The key as it is when this is sent, which can already be more than what happened. */
  apiKey: ApiKey;
  /** Which limit was reached; null for every other type of event. */
  limit?: Maybe<UsageLimitName>;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** What happened. */
  type: ApiKeyEventType;
};

/** An event, or why there are none for you (any more): an error is the last item of its stream. */
export type ApiKeyEventResult = AccountNotFoundError | AccountSuspendedError | ApiKeyEvent | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** What can happen to a key. More may come: treat one you do not know as `CHANGED`. */
export type ApiKeyEventType =
  /** Its name, expiry or restrictions were changed. */
  | 'CHANGED'
  /** The key was created. */
  | 'CREATED'
  /** Its expiry has passed: it is refused from now on. */
  | 'EXPIRED'
  /** A check of this key was the first to be refused for a limit, of its own or of its account. Usually once for each limit and window, however many checks are refused. */
  | 'LIMIT_REACHED'
  /** It was revoked, and is accepted nowhere any more. */
  | 'REVOKED';

/** API Key Expired (`api_key_expired`, 401 on REST). The key had an expiry date, and it has passed. */
export type ApiKeyExpiredError = ApiError & {
  __typename?: 'ApiKeyExpiredError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Which keys to list; all that is given must hold. */
export type ApiKeyFilter = {
  /** Keys created in this span. */
  createdAt?: InputMaybe<DateTimeRange>;
  /** Keys last used in this span; never those never used. */
  lastUsedAt?: InputMaybe<DateTimeRange>;
  /** Keys with this text anywhere in their name, in upper or lower case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Keys in any of these states; only active ones when absent. */
  status?: InputMaybe<Array<ApiKeyStatus>>;
  /** Keys not used for this many days, 1 to 36500; one never used counts from its creation. */
  unusedForDays?: InputMaybe<Scalars['Int']['input']>;
};

/** API Key Invalid (`api_key_invalid`, 401 on REST). What was sent cannot be a key: a part is wrong, or it came in the wrong way. */
export type ApiKeyInvalidError = ApiError & {
  __typename?: 'ApiKeyInvalidError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** API Key Missing (`api_key_missing`, 401 on REST). The request came without a key. Send one in a header. */
export type ApiKeyMissingError = ApiError & {
  __typename?: 'ApiKeyMissingError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** API Key Not Found (`api_key_not_found`, 401 on REST). The key is well formed, but it was not made by this server. */
export type ApiKeyNotFoundError = ApiError & {
  __typename?: 'ApiKeyNotFoundError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** How to sort a list of keys. The id breaks ties. */
export type ApiKeyOrder = {
  /** Which end comes first. */
  direction: OrderDirection;
  /** The property to sort by. */
  field: ApiKeyOrderField;
};

/** What a list of keys can be sorted by. */
export type ApiKeyOrderField =
  /** By the moment of creation. */
  | 'CREATED_AT'
  /** By last use; a key never used counts as used longest ago. */
  | 'LAST_USED_AT'
  /** By name, upper case before lower case. */
  | 'NAME';

/** What a key may do on Latchkey itself. Without any it may still ask `viewer`. */
export type ApiKeyPermission =
  /** List, create, change and revoke the keys of its account. `keys:manage` on REST. */
  | 'KEYS_MANAGE';

/** The key, or why there is none for you. */
export type ApiKeyResult = AccountNotFoundError | AccountSuspendedError | ApiKey | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** API Key Revoked (`api_key_revoked`, 401 on REST). This key was switched off for good. Create a new key and use that one. */
export type ApiKeyRevokedError = ApiError & {
  __typename?: 'ApiKeyRevokedError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Whether a key is accepted, and if not, why. */
export type ApiKeyStatus =
  /** Accepted, and counted against the account's ceiling. */
  | 'ACTIVE'
  /** Past its expiry: refused, and no longer counted. */
  | 'EXPIRED'
  /** Refused for ever. The record stays. */
  | 'REVOKED';

/** What Latchkey says about a presented key. What is wrong with the key is in `rejection`; what is wrong with the caller who asks is an error instead of this answer, so that the two cannot be taken for one another. */
export type ApiKeyVerification = {
  __typename?: 'ApiKeyVerification';
  /** Whose key it is; null when it is none of ours. */
  account?: Maybe<Account>;
  /** The key; null when it is none of ours. Its `lastUsedAt` may be old. */
  apiKey?: Maybe<ApiKey>;
  /** The limits that hold for this key, after this check. */
  limits: Array<UsageLimit>;
  /** What to answer the client instead; null when the key is good. */
  rejection?: Maybe<ApiError>;
  /** The HTTP status to answer the client with instead, such as 401 or 429; null when the key is good. */
  rejectionStatus?: Maybe<Scalars['Int']['output']>;
  /** Always true: the question was answered, whatever the answer. */
  success: Scalars['Boolean']['output'];
  /** Whether to let the request through. */
  valid: Scalars['Boolean']['output'];
};

/** The answers to many checks, in the order asked. */
export type ApiKeyVerifications = {
  __typename?: 'ApiKeyVerifications';
  /** Always true: the questions were answered, whatever the answers. */
  success: Scalars['Boolean']['output'];
  /** One a key, in the order asked. */
  verifications: Array<ApiKeyVerification>;
};

/** A page of keys, or why there is none. */
export type ApiKeysResult = AccountNotFoundError | AccountSuspendedError | ApiKeyConnection | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** Authentication Failed (`authentication_failed`, 401 on REST). You came with a token of your company's identity provider, and it did not pass. */
export type AuthenticationFailedError = ApiError & {
  __typename?: 'AuthenticationFailedError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Burst Limit Exceeded (`burst_limit_exceeded`, 429 on REST). The account has used up its requests for this minute. */
export type BurstLimitExceededError = ApiError & {
  __typename?: 'BurstLimitExceededError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Which member gets which role. */
export type ChangeMemberRoleInput = {
  /** The member's id, `mem_…`. */
  id: Scalars['ID']['input'];
  /** What the member may do from now on. Nobody gives more than they may do themselves. */
  role: MemberRole;
};

/** The member with the role, or why it does not have it. */
export type ChangeMemberRoleResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | ChangeMemberRoleSuccess | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | LastOwnerRequiredError | MemberNotFoundError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The member has the role, and every server goes by it. */
export type ChangeMemberRoleSuccess = {
  __typename?: 'ChangeMemberRoleSuccess';
  /** The member as it is now, or was at last. */
  member: Member;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** What a new account is called and may use. */
export type CreateAccountInput = {
  /** The moment from which billing months are counted. A new account counts from its creation when this is absent. */
  billingAnchor?: InputMaybe<Scalars['DateTime']['input']>;
  /** Requests a minute, 0 or more, in place of the plan's; null for the plan's. */
  burstPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** What your own systems call it: 1 to 200 characters, no other account's. Tokens of your identity provider may name it so, which is why a change of it also takes `MEMBERS_MANAGE` and `KEYS_MANAGE`. Null for none. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** How many active keys it may hold, 0 to 10000. A new account may hold 10 when this is absent. */
  maxKeys?: InputMaybe<Scalars['Int']['input']>;
  /** Requests a billing month, 0 or more, in place of the plan's; null for the plan's. */
  monthlyQuota?: InputMaybe<Scalars['Int']['input']>;
  /** What you call it: 1 to 100 characters once trimmed, not unique. */
  name: Scalars['String']['input'];
  /** The plan, as `Account.plan` shows it: `SANDBOX`, `BUILDER`, `LAUNCH`, `SCALE` or `UNLIMITED`; lower case, as REST and the command line write it, is taken too. A new account is unlimited when this is absent. */
  plan?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a new account. */
export type CreateAccountResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | CreateAccountSuccess | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | PlanNotFoundError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The account was created. */
export type CreateAccountSuccess = {
  __typename?: 'CreateAccountSuccess';
  /** The new account. */
  account: Account;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** What a new key is called and may do. */
export type CreateApiKeyInput = {
  /** Paths of your API the key may be used for, as `GET /v1/charts/*` or `/v1/charts/*`; null or empty for all. */
  allowedEndpoints?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Addresses and networks the key may be used from, as `192.0.2.0/24`; null or empty for anywhere. */
  allowedIps?: InputMaybe<Array<Scalars['String']['input']>>;
  /** From when on it is refused: a moment to come, or absent for never. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How often the key may be used in all, 1 or more; null for no end. */
  maxUses?: InputMaybe<Scalars['Int']['input']>;
  /** A label for people: 1 to 50 characters, once trimmed; not unique. */
  name: Scalars['String']['input'];
  /** What the key may do on Latchkey itself; nothing when absent. */
  permissions?: InputMaybe<Array<ApiKeyPermission>>;
  /** A rate of the key's own, beside its account's limits; null for none. */
  rate?: InputMaybe<KeyRateInput>;
};

/** The new key and its secret, or why none was created. */
export type CreateApiKeyResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | CreateApiKeySuccess | EndpointRestrictedError | InvalidKeyNameError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | MaxKeysExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The key was created. */
export type CreateApiKeySuccess = {
  __typename?: 'CreateApiKeySuccess';
  /** The new key's record. */
  apiKey: ApiKey;
  /** What to send as `Authorization: Bearer …`. Shown in this one answer and kept nowhere: store it now. */
  secret: Scalars['String']['output'];
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** What a new operator is called and may do. */
export type CreateOperatorInput = {
  /** What you call it: 1 to 100 characters once trimmed, not unique. */
  name: Scalars['String']['input'];
  /** What it may do: at least one permission, and none that you do not have yourself. */
  permissions: Array<OperatorPermission>;
};

/** What became of a new operator. */
export type CreateOperatorResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | CreateOperatorSuccess | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The operator was created, and every server knows its key. */
export type CreateOperatorSuccess = {
  __typename?: 'CreateOperatorSuccess';
  /** The new operator's record. */
  operator: Operator;
  /** What to send as `Authorization: Bearer …`. Shown in this one answer and kept nowhere: store it now. */
  secret: Scalars['String']['output'];
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** A span of time. An absent end is open. */
export type DateTimeRange = {
  /** The first moment of the span. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first moment after the span. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Endpoint Restricted (`endpoint_restricted`, 403 on REST). We know who you are, and you may not do this. */
export type EndpointRestrictedError = ApiError & {
  __typename?: 'EndpointRestrictedError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Every documented error code. Each has a page at `/reference/errors/<code>`. */
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
  /** 429 Rate Limiting: Too many requests in this minute. Wait until retry_after has passed, then go on more slowly. */
  | 'burst_limit_exceeded'
  /** 403 Authorization: You are not allowed to do this. It takes another permission or role: use a key that has it, or ask whoever manages the account. */
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
  /** 404 Not Found: There is no such path on this server. Check the address for typing mistakes, or see /openapi.json. */
  | 'route_not_found'
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
  | 'validation_error';

/** What is wrong with one argument, header or field. */
export type ErrorDetail = {
  __typename?: 'ErrorDetail';
  /** The argument, header or field, as a path joined by dots. */
  field: Scalars['String']['output'];
  /** What is wrong with it, and what would be right. */
  message: Scalars['String']['output'];
};

/** Internal Error (`internal_error`, 500 on REST). A mistake in the server, not in your request. */
export type InternalError = ApiError & {
  __typename?: 'InternalError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Invalid Email (`invalid_email`, 422 on REST). What was sent is not an email address. Send one, such as `ada@example.com`. */
export type InvalidEmailError = ApiError & {
  __typename?: 'InvalidEmailError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Invalid Key Name (`invalid_key_name`, 422 on REST). The name of the key is empty, too long, or not a name. Send 1 to 50 characters. */
export type InvalidKeyNameError = ApiError & {
  __typename?: 'InvalidKeyNameError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Invalid Request Body (`invalid_request_body`, 400 on REST). The body of the request is not something the server can read. */
export type InvalidRequestBodyError = ApiError & {
  __typename?: 'InvalidRequestBodyError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Whom to invite. */
export type InviteMemberInput = {
  /** The address to invite: a bare one, as `ada@example.com`. */
  email: Scalars['String']['input'];
  /** What the new member may do: nothing that you may not do yourself. */
  role: MemberRole;
};

/** The new member, or why there is none. */
export type InviteMemberResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | InvalidEmailError | InviteMemberSuccess | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | MemberAlreadyExistsError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The person is a member from now on, and a mail says how to come in. */
export type InviteMemberSuccess = {
  __typename?: 'InviteMemberSuccess';
  /** The member as it is now, or was at last. */
  member: Member;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** IP Rate Limit Exceeded (`ip_rate_limit_exceeded`, 429 on REST). From your address came too many calls in a minute that had no key, or a bad one. */
export type IpRateLimitExceededError = ApiError & {
  __typename?: 'IpRateLimitExceededError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** IP Restricted (`ip_restricted`, 403 on REST). The key has a list of addresses, and yours is not on it. */
export type IpRestrictedError = ApiError & {
  __typename?: 'IpRestrictedError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Key Not Found (`key_not_found`, 404 on REST). Your account has no key with this id, or you may not see it. */
export type KeyNotFoundError = ApiError & {
  __typename?: 'KeyNotFoundError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** How often one key may be used in a span of time. */
export type KeyRate = {
  __typename?: 'KeyRate';
  /** How many uses a window allows. */
  limit: Scalars['Int']['output'];
  /** How long a window is, in seconds. Windows begin at multiples of this since 1970. */
  windowSeconds: Scalars['Int']['output'];
};

/** How often one key may be used in a span of time. */
export type KeyRateInput = {
  /** How many uses a window allows, 1 or more. */
  limit: Scalars['Int']['input'];
  /** How long a window is, in seconds, 1 to 86400. */
  windowSeconds: Scalars['Int']['input'];
};

/** Key Rate Limit Exceeded (`key_rate_limit_exceeded`, 429 on REST). This one key has used up its own rate. */
export type KeyRateLimitExceededError = ApiError & {
  __typename?: 'KeyRateLimitExceededError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Key Uses Exceeded (`key_uses_exceeded`, 429 on REST). The key was made for a number of uses, and they are used up. */
export type KeyUsesExceededError = ApiError & {
  __typename?: 'KeyUsesExceededError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Last Owner Required (`last_owner_required`, 409 on REST). This would leave the account without an owner. */
export type LastOwnerRequiredError = ApiError & {
  __typename?: 'LastOwnerRequiredError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Who you were in the account, or why you still are. */
export type LeaveAccountResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | LastOwnerRequiredError | LeaveAccountSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** You are no member of the account any more. */
export type LeaveAccountSuccess = {
  __typename?: 'LeaveAccountSuccess';
  /** The member as it is now, or was at last. */
  member: Member;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Magic Link Already Used (`magic_link_already_used`, 401 on REST). A link signs in once, and this one has. */
export type MagicLinkAlreadyUsedError = ApiError & {
  __typename?: 'MagicLinkAlreadyUsedError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Magic Link Expired (`magic_link_expired`, 401 on REST). Links to sign in are good for 15 minutes, and these have passed. */
export type MagicLinkExpiredError = ApiError & {
  __typename?: 'MagicLinkExpiredError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Magic Link Not Found (`magic_link_not_found`, 401 on REST). The link leads nowhere: it was cut off on its way, or it is not a link of this server. */
export type MagicLinkNotFoundError = ApiError & {
  __typename?: 'MagicLinkNotFoundError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Max Keys Exceeded (`max_keys_exceeded`, 409 on REST). Your account has no room for another key. Revoke one that nobody needs, and try again. */
export type MaxKeysExceededError = ApiError & {
  __typename?: 'MaxKeysExceededError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A person in an account. The same person is another member in another account. */
export type Member = Node & {
  __typename?: 'Member';
  /** The account that the person is a member of. */
  account: Account;
  /** When it was invited. */
  createdAt: Scalars['DateTime']['output'];
  /** The person's address, in lower case. */
  email: Scalars['String']['output'];
  /** Unique over all records, for ever: `key_…` for keys, `acc_…` for accounts, `mem_…` for members. */
  id: Scalars['ID']['output'];
  /** When it first came; null until then. */
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the member may do. */
  role: MemberRole;
};

/** Member Already Exists (`member_already_exists`, 409 on REST). The address you invited belongs to somebody who is in the account. */
export type MemberAlreadyExistsError = ApiError & {
  __typename?: 'MemberAlreadyExistsError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The page, in the order asked for. */
  edges: Array<MemberEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the members of a page. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** Its place in this list and order. Opaque: give it back as it is. */
  cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  node: Member;
};

/** Member Not Found (`member_not_found`, 404 on REST). The account has no member with this id. */
export type MemberNotFoundError = ApiError & {
  __typename?: 'MemberNotFoundError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** The member, or why there is none for you. */
export type MemberResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | Member | MemberNotFoundError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** What a member may do in the account; each may do what the next one may. */
export type MemberRole =
  /** Creates keys, changes and revokes those it created. */
  | 'DEVELOPER'
  /** Manages members, and all keys. */
  | 'OWNER'
  /** Sees keys and members, and changes nothing. */
  | 'VIEWER';

/** A page of members, or why there is none. */
export type MembersResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | MemberConnection | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** A page of your memberships, or why there is none. */
export type MembershipsResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | MemberConnection | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** Method Not Allowed (`method_not_allowed`, 405 on REST). The path is right, but not for this HTTP method. */
export type MethodNotAllowedError = ApiError & {
  __typename?: 'MethodNotAllowedError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Monthly Usage Limit Exceeded (`monthly_usage_limit_exceeded`, 429 on REST). The account has used up its requests for this billing month. */
export type MonthlyUsageLimitExceededError = ApiError & {
  __typename?: 'MonthlyUsageLimitExceededError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Gives a member another role. Once this has answered, every server goes by it. For owners and operators. */
  changeMemberRole: ChangeMemberRoleResult;
  /** Creates an account, which can hold keys at once. For operators. */
  createAccount: CreateAccountResult;
  /** Creates a key, and shows its secret this once. For operators, and keys with `KEYS_MANAGE`. */
  createApiKey: CreateApiKeyResult;
  /** Creates an operator with a key of its own. For operators. */
  createOperator: CreateOperatorResult;
  /** Makes somebody a member of the account, and sends them a mail. For owners and operators. */
  inviteMember: InviteMemberResult;
  /** Ends your own membership in the account you act in. */
  leaveAccount: LeaveAccountResult;
  /** Uses a link up, and signs the browser in: the answer sets its cookie. Needs no credential. */
  redeemMagicLink: RedeemMagicLinkResult;
  /** Removes a member. Once this has answered, no server lets the person act in the account. For owners and operators. */
  removeMember: RemoveMemberResult;
  /** Asks for a mail with a link to sign in, good once and for 15 minutes. The answer is the same whether the address is known or not. Asked again within a minute, no second mail is sent, because the first link is still good. Needs no credential. */
  requestMagicLink: RequestMagicLinkResult;
  /** Revokes a key for ever. Once this has answered, no server accepts the key any more. There is no way back. */
  revokeApiKey: RevokeApiKeyResult;
  /** Revokes an operator for ever. Once this has answered, no server accepts its key, and what it watched has ended. For operators. */
  revokeOperator: RevokeOperatorResult;
  /** Ends one of your own sessions. Once this has answered, no server accepts it. */
  revokeSession: RevokeSessionResult;
  /** Ends the session of this request, and takes its cookie back. */
  signOut: SignOutResult;
  /** Ends all of your sessions, this one too. Once this has answered, no server accepts any of them. */
  signOutEverywhere: SignOutEverywhereResult;
  /** Renames or suspends an account, or changes its plan and limits. Once this has answered, every server goes by them. For operators. */
  updateAccount: UpdateAccountResult;
  /** Renames a key, or changes its expiry and restrictions. Once this has answered, every server goes by them. */
  updateApiKey: UpdateApiKeyResult;
  /** Checks a key that a client sent with a request, and takes what the request costs from the key's limits. For operators. */
  verifyApiKey: VerifyApiKeyResult;
  /** Checks up to 100 keys in one go, each as `verifyApiKey` does. For operators. */
  verifyApiKeys: VerifyApiKeysResult;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationChangeMemberRoleArgs = {
  input: ChangeMemberRoleInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationCreateAccountArgs = {
  input: CreateAccountInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationCreateOperatorArgs = {
  input: CreateOperatorInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationRedeemMagicLinkArgs = {
  input: RedeemMagicLinkInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationRequestMagicLinkArgs = {
  input: RequestMagicLinkInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationRevokeOperatorArgs = {
  input: RevokeOperatorInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationUpdateAccountArgs = {
  input: UpdateAccountInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationUpdateApiKeyArgs = {
  input: UpdateApiKeyInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationVerifyApiKeyArgs = {
  input: VerifyApiKeyInput;
};


/** What can be done. Each answers with a union: its success, or one of the errors it can meet. */
export type MutationVerifyApiKeysArgs = {
  inputs: Array<VerifyApiKeyInput>;
};

/** Anything with an id of its own. The id's prefix says what it is. */
export type Node = {
  /** Unique over all records, for ever: `key_…` for keys, `acc_…` for accounts, `mem_…` for members. */
  id: Scalars['ID']['output'];
};

/** Operation Not Allowed (`operation_not_allowed`, 403 on REST). The server has a list of GraphQL operations, and this one is not on it. */
export type OperationNotAllowedError = ApiError & {
  __typename?: 'OperationNotAllowedError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Operation Too Complex (`operation_too_complex`, 400 on REST). A GraphQL operation is larger or deeper than the server runs. Ask for less at once. */
export type OperationTooComplexError = ApiError & {
  __typename?: 'OperationTooComplexError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Somebody or something that runs Latchkey or the API behind it, with a key of its own. The key of the configuration has no record. */
export type Operator = Node & {
  __typename?: 'Operator';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Unique over all records, for ever: `key_…` for keys, `acc_…` for accounts, `mem_…` for members. */
  id: Scalars['ID']['output'];
  /** The last four characters of the secret, to recognise it by. */
  lastFour: Scalars['String']['output'];
  /** What it is called: 1 to 100 characters, not unique. */
  name: Scalars['String']['output'];
  /** What it may do. */
  permissions: Array<OperatorPermission>;
  /** What the secret begins with, before the random part. */
  prefix: Scalars['String']['output'];
  /** Since when its key is refused for ever; null while it is accepted. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of operators. */
export type OperatorConnection = {
  __typename?: 'OperatorConnection';
  /** The page, in the order asked for. */
  edges: Array<OperatorEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the operators of a page. */
export type OperatorEdge = {
  __typename?: 'OperatorEdge';
  /** Its place in this list and order. Opaque: give it back as it is. */
  cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  node: Operator;
};

/** Operator Not Found (`operator_not_found`, 404 on REST). No operator that can be revoked or shown has this id. */
export type OperatorNotFoundError = ApiError & {
  __typename?: 'OperatorNotFoundError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** What an operator may do. Without any it could only ask `viewer`. */
export type OperatorPermission =
  /** List, look up, create and change accounts; list, create and revoke operators. */
  | 'ACCOUNTS_MANAGE'
  /** List, create, change, revoke and watch the keys of every account. */
  | 'KEYS_MANAGE'
  /** Check keys, and nothing else: all that a gateway needs. */
  | 'KEYS_VERIFY'
  /** List and remove the members of every account. With `KEYS_MANAGE` also invite people, raise their roles and make links that sign them in: every role reads keys, and nobody gives what they do not have. */
  | 'MEMBERS_MANAGE';

/** The operator, or why there is none for you. */
export type OperatorResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | Operator | OperatorNotFoundError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** A page of operators, or why there is none. */
export type OperatorsResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | OperatorConnection | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** Which end of an order comes first. */
export type OrderDirection =
  /** Oldest first, or A to Z. */
  | 'ASC'
  /** Newest first, or Z to A. */
  | 'DESC';

/** Where a page stands in its list, as Relay's specification has it. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The last cursor of this page; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first cursor of this page; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody with an email address, in however many accounts. Only the person itself sees this. */
export type Person = Node & {
  __typename?: 'Person';
  /** When the address first became known here. */
  createdAt: Scalars['DateTime']['output'];
  /** The address that links to sign in are sent to, in lower case. */
  email: Scalars['String']['output'];
  /** Unique over all records, for ever: `key_…` for keys, `acc_…` for accounts, `mem_…` for members. */
  id: Scalars['ID']['output'];
};

/** Plan Not Found (`plan_not_found`, 422 on REST). The plan named for an account does not exist. */
export type PlanNotFoundError = ApiError & {
  __typename?: 'PlanNotFoundError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** What can be asked. Nothing here changes anything, or uses up a limit. */
export type Query = {
  __typename?: 'Query';
  /** One account: any for an operator, its own for a key. */
  account: AccountResult;
  /** Every account, newest first. For operators. */
  accounts: AccountsResult;
  /** One key of the account. A revoked key is not found, as one that never was. */
  apiKey: ApiKeyResult;
  /** The keys of the account: the active ones, newest first, unless asked otherwise. */
  apiKeys: ApiKeysResult;
  /** One member of the account. */
  member: MemberResult;
  /** The members of the account, the first one first. */
  members: MembersResult;
  /** Where you are a member: the accounts that you can choose from with `X-Account-Id`. For people who are signed in. */
  memberships: MembershipsResult;
  /** Any record by its id, for Relay's refetching. Null when there is none that you may see; `apiKey`, `account` and `operator` say why. */
  node?: Maybe<Node>;
  /** One operator, revoked or not. For operators. */
  operator: OperatorResult;
  /** Every operator, newest first, the revoked ones among them. For operators. */
  operators: OperatorsResult;
  /** Where you are signed in, the latest sign-in first. For people who are signed in. */
  sessions: SessionsResult;
  /** Who is calling, and what the caller may do. Every key may ask. */
  viewer: ViewerResult;
};


/** What can be asked. Nothing here changes anything, or uses up a limit. */
export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Nothing here changes anything, or uses up a limit. */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Nothing here changes anything, or uses up a limit. */
export type QueryApiKeyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Nothing here changes anything, or uses up a limit. */
export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ApiKeyOrder>;
};


/** What can be asked. Nothing here changes anything, or uses up a limit. */
export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Nothing here changes anything, or uses up a limit. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Nothing here changes anything, or uses up a limit. */
export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Nothing here changes anything, or uses up a limit. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Nothing here changes anything, or uses up a limit. */
export type QueryOperatorArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Nothing here changes anything, or uses up a limit. */
export type QueryOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Nothing here changes anything, or uses up a limit. */
export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link to use. */
export type RedeemMagicLinkInput = {
  /** What stands after `#token=` in the link. */
  token: Scalars['String']['input'];
};

/** Who is signed in, or why nobody is. */
export type RedeemMagicLinkResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | MagicLinkAlreadyUsedError | MagicLinkExpiredError | MagicLinkNotFoundError | RedeemMagicLinkSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** You are signed in: this answer gives the browser its cookie. */
export type RedeemMagicLinkSuccess = {
  __typename?: 'RedeemMagicLinkSuccess';
  /** Who is signed in. */
  person: Person;
  /** The session that has begun. */
  session: Session;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Which member to remove. */
export type RemoveMemberInput = {
  /** The member's id, `mem_…`. */
  id: Scalars['ID']['input'];
};

/** Who was removed, or why nobody was. */
export type RemoveMemberResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | LastOwnerRequiredError | MemberNotFoundError | RemoveMemberSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The person is no member any more, and no server lets them in. Keys they created stay. */
export type RemoveMemberSuccess = {
  __typename?: 'RemoveMemberSuccess';
  /** The member as it is now, or was at last. */
  member: Member;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Request Body Too Large (`request_body_too_large`, 413 on REST). The body is bigger than the server takes. */
export type RequestBodyTooLargeError = ApiError & {
  __typename?: 'RequestBodyTooLargeError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Request Headers Too Large (`request_headers_too_large`, 431 on REST). A request may have 100 headers, and 16 KiB of them with its path. */
export type RequestHeadersTooLargeError = ApiError & {
  __typename?: 'RequestHeadersTooLargeError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Where to send a link. */
export type RequestMagicLinkInput = {
  /** The address of whoever wants to sign in. */
  email: Scalars['String']['input'];
};

/** That the request was taken, or why it was not. */
export type RequestMagicLinkResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | InvalidEmailError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | RequestMagicLinkSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** If the address may sign in, a link is on its way. Whether it may, this does not say. */
export type RequestMagicLinkSuccess = {
  __typename?: 'RequestMagicLinkSuccess';
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Which key to revoke. */
export type RevokeApiKeyInput = {
  /** The key's id, `key_…`; never its secret. */
  id: Scalars['ID']['input'];
};

/** The revoked key, or why none was revoked. */
export type RevokeApiKeyResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | RevokeApiKeySuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The key was revoked, and is accepted nowhere any more. */
export type RevokeApiKeySuccess = {
  __typename?: 'RevokeApiKeySuccess';
  /** The key's record, as it stays. */
  apiKey: ApiKey;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Which operator is to be revoked, for ever. */
export type RevokeOperatorInput = {
  /** The operator's id, `opr_…`. */
  id: Scalars['ID']['input'];
};

/** What became of a revocation. */
export type RevokeOperatorResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | OperatorNotFoundError | RevokeOperatorSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The operator was revoked, and its key is accepted nowhere any more. */
export type RevokeOperatorSuccess = {
  __typename?: 'RevokeOperatorSuccess';
  /** The operator's record, as it stays. */
  operator: Operator;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Which session to end. */
export type RevokeSessionInput = {
  /** The session's id, `ses_…`. */
  id: Scalars['ID']['input'];
};

/** The session that has ended, or why none has. */
export type RevokeSessionResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | RevokeSessionSuccess | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The session has ended, on every server. */
export type RevokeSessionSuccess = {
  __typename?: 'RevokeSessionSuccess';
  /** The session that has ended. */
  session: Session;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Route Not Found (`route_not_found`, 404 on REST). Nothing lives at this address. */
export type RouteNotFoundError = ApiError & {
  __typename?: 'RouteNotFoundError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Service Unavailable (`service_unavailable`, 503 on REST). The server is there, but cannot work for a moment. Try again soon. */
export type ServiceUnavailableError = ApiError & {
  __typename?: 'ServiceUnavailableError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A browser in which you are signed in. Only you see it. */
export type Session = Node & {
  __typename?: 'Session';
  /** When you signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends, however much it is used; unused it ends earlier. */
  expiresAt: Scalars['DateTime']['output'];
  /** Unique over all records, for ever: `key_…` for keys, `acc_…` for accounts, `mem_…` for members. */
  id: Scalars['ID']['output'];
  /** Whether it is the session of this request. */
  isCurrent: Scalars['Boolean']['output'];
  /** When it was last used, up to a minute behind. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** What the browser called itself, shortened. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** A page of sessions. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** The page, in the order asked for. */
  edges: Array<SessionEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the sessions of a page. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** Its place in this list and order. Opaque: give it back as it is. */
  cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  node: Session;
};

/** Session Expired (`session_expired`, 401 on REST). The session was not used for too long, or has reached its greatest age. */
export type SessionExpiredError = ApiError & {
  __typename?: 'SessionExpiredError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Session Not Found (`session_not_found`, 401 on REST). The browser's session is not one of this server, or the session named is not one of yours. */
export type SessionNotFoundError = ApiError & {
  __typename?: 'SessionNotFoundError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Session Revoked (`session_revoked`, 401 on REST). You signed out, here or from another browser, and this session is over. */
export type SessionRevokedError = ApiError & {
  __typename?: 'SessionRevokedError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A page of your sessions, or why there is none. */
export type SessionsResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionConnection | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** How many sessions have ended, or why none has. */
export type SignOutEverywhereResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | SignOutEverywhereSuccess | ValidationError;

/** You are signed out of every browser. */
export type SignOutEverywhereSuccess = {
  __typename?: 'SignOutEverywhereSuccess';
  /** How many sessions have ended, this one included. */
  sessionCount: Scalars['Int']['output'];
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** The session that has ended, or why none has. */
export type SignOutResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | SignOutSuccess | ValidationError;

/** You are signed out of this browser. */
export type SignOutSuccess = {
  __typename?: 'SignOutSuccess';
  /** The session that has ended. */
  session: Session;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** What can be watched, over a WebSocket (graphql-ws) or as an event stream (SSE). */
export type Subscription = {
  __typename?: 'Subscription';
  /** What happens to the keys of the account from now on, on whichever server. Served over WebSocket (graphql-ws) and as an event stream (`Accept: text/event-stream`). Nothing is sent again: subscribe first, then read the keys. An error ends the stream; after `ServiceUnavailableError` something may have been missed. */
  apiKeyEvents: ApiKeyEventResult;
};

/** Unsupported Media Type (`unsupported_media_type`, 415 on REST). The server reads JSON, and the request says that it holds something else. */
export type UnsupportedMediaTypeError = ApiError & {
  __typename?: 'UnsupportedMediaTypeError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** Changes to an account, in force on every server at once; what is absent stays as it is. */
export type UpdateAccountInput = {
  /** The moment from which billing months are counted. A new account counts from its creation when this is absent. */
  billingAnchor?: InputMaybe<Scalars['DateTime']['input']>;
  /** Requests a minute, 0 or more, in place of the plan's; null for the plan's. */
  burstPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** What your own systems call it: 1 to 200 characters, no other account's. Tokens of your identity provider may name it so, which is why a change of it also takes `MEMBERS_MANAGE` and `KEYS_MANAGE`. Null for none. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the account to change, `acc_…`. */
  id: Scalars['ID']['input'];
  /** How many active keys it may hold, 0 to 10000. A new account may hold 10 when this is absent. */
  maxKeys?: InputMaybe<Scalars['Int']['input']>;
  /** Requests a billing month, 0 or more, in place of the plan's; null for the plan's. */
  monthlyQuota?: InputMaybe<Scalars['Int']['input']>;
  /** What you call it: 1 to 100 characters once trimmed, not unique. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The plan, as `Account.plan` shows it: `SANDBOX`, `BUILDER`, `LAUNCH`, `SCALE` or `UNLIMITED`; lower case, as REST and the command line write it, is taken too. A new account is unlimited when this is absent. */
  plan?: InputMaybe<Scalars['String']['input']>;
  /** True: none of its keys is accepted until this is set to false again. */
  suspended?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of the changes to an account. */
export type UpdateAccountResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | PlanNotFoundError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | UpdateAccountSuccess | ValidationError;

/** The account was changed. */
export type UpdateAccountSuccess = {
  __typename?: 'UpdateAccountSuccess';
  /** The account as it is now. */
  account: Account;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** Changes to a key; what is absent stays as it is, null takes an expiry or a restriction away. */
export type UpdateApiKeyInput = {
  /** Paths of your API the key may be used for, as `GET /v1/charts/*` or `/v1/charts/*`; null or empty for all. */
  allowedEndpoints?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Addresses and networks the key may be used from, as `192.0.2.0/24`; null or empty for anywhere. */
  allowedIps?: InputMaybe<Array<Scalars['String']['input']>>;
  /** From when on it is refused: a moment to come, or null for never. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The key's id, `key_…`; never its secret. */
  id: Scalars['ID']['input'];
  /** How often the key may be used in all, 1 or more; null for no end. */
  maxUses?: InputMaybe<Scalars['Int']['input']>;
  /** A label for people: 1 to 50 characters, once trimmed. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A rate of the key's own, beside its account's limits; null for none. */
  rate?: InputMaybe<KeyRateInput>;
};

/** The changed key, or why it was not changed. */
export type UpdateApiKeyResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | InvalidKeyNameError | IpRateLimitExceededError | IpRestrictedError | KeyNotFoundError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | UpdateApiKeySuccess | ValidationError;

/** The key was changed, and every server goes by it. */
export type UpdateApiKeySuccess = {
  __typename?: 'UpdateApiKeySuccess';
  /** The key as it is now. */
  apiKey: ApiKey;
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** How much of one limit is left. */
export type UsageLimit = {
  __typename?: 'UsageLimit';
  /** How much a whole window allows. */
  limit: Scalars['Int']['output'];
  /** Which limit this is about. */
  name: UsageLimitName;
  /** What is left of it, as far as this server knows: other replicas may have taken more. */
  remaining: Scalars['Int']['output'];
  /** When the window ends and the limit is whole again; null when never. */
  resetsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The limits that a check can use up. */
export type UsageLimitName =
  /** Requests of the account in a minute. */
  | 'BURST'
  /** Uses of this key in its own window. */
  | 'KEY_RATE'
  /** Uses of this key in all. */
  | 'KEY_USES'
  /** Requests of the account in its billing month. */
  | 'MONTH';

/** Validation Error (`validation_error`, 422 on REST). The request was understood, but one or more values cannot be used. */
export type ValidationError = ApiError & {
  __typename?: 'ValidationError';
  /** What is wrong with which argument; empty where the message says it all. */
  details: Array<ErrorDetail>;
  /** The address of the page that explains this code and shows how to handle it. */
  docUrl: Scalars['String']['output'];
  /** The documented code, in lower case; branch on it, or on the type. */
  error: ErrorCode;
  /** What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account. */
  message: Scalars['String']['output'];
  /** Names this request in the server's log; the same as the `X-Request-Id` header. */
  requestId: Scalars['ID']['output'];
  /** Seconds to wait before trying again; null where waiting does not help. */
  retryAfter?: Maybe<Scalars['Int']['output']>;
  /** Always false: this is an error. */
  success: Scalars['Boolean']['output'];
  /** When the error was given, to the second. */
  timestamp: Scalars['DateTime']['output'];
};

/** A key that somebody presented, and what for. */
export type VerifyApiKeyInput = {
  /** How much of the limits the request takes, 0 to 1000; 1 when absent. */
  cost?: InputMaybe<Scalars['Int']['input']>;
  /** The path asked for, as the client sent it, still escaped; needed for keys bound to endpoints. */
  endpoint?: InputMaybe<Scalars['String']['input']>;
  /** The client's address; needed for keys bound to addresses. */
  ip?: InputMaybe<Scalars['String']['input']>;
  /** The secret, exactly as the client sent it. */
  key: Scalars['String']['input'];
  /** The HTTP method of the request; needed for keys bound to endpoints with a method. */
  method?: InputMaybe<Scalars['String']['input']>;
};

/** The answer about the key, or what is wrong with the caller who asked. */
export type VerifyApiKeyResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | ApiKeyVerification | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The answers about the keys, or what is wrong with the caller who asked. */
export type VerifyApiKeysResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | ApiKeyVerifications | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError;

/** The caller of this request, and what it may do. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The account the caller acts in; null for an operator who named none, and for a person who has yet to choose. */
  account?: Maybe<Account>;
  /** The calling key; null for whoever is none. */
  apiKey?: Maybe<ApiKey>;
  /** The keys of the viewer's account, as the root's `apiKeys` lists them, for clients that want a plain connection. Null for a viewer in no account or without `READ_KEYS`; a wrong argument is an entry of `errors`. */
  apiKeys?: Maybe<ApiKeyConnection>;
  /** What the caller is. */
  kind: ViewerKind;
  /** As whom the person acts in the account, with the role; null where there is no account. */
  member?: Maybe<Member>;
  /** The operator; null for whoever is none. */
  operator?: Maybe<ViewerOperator>;
  /** What the caller may do: what a dashboard should offer. */
  permissions: Array<ViewerPermission>;
  /** The person who is signed in; null for whoever is none. */
  person?: Maybe<Person>;
  /** The session of this request; null for one without. */
  session?: Maybe<Session>;
};


/** The caller of this request, and what it may do. */
export type ViewerApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ApiKeyOrder>;
};

/** What a caller can be. */
export type ViewerKind =
  /** A key of an account. */
  | 'API_KEY'
  /** A person who is signed in. */
  | 'MEMBER'
  /** An operator key: acts in every account, as far as its permissions go. */
  | 'OPERATOR';

/** The operator who makes this request. */
export type ViewerOperator = {
  __typename?: 'ViewerOperator';
  /** The operator's id, `opr_…`; null for the root operator, whose key is configured. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What the operator is called; `root` for the root operator. */
  name: Scalars['String']['output'];
  /** What the operator may do. */
  permissions: Array<OperatorPermission>;
};

/** What a caller may do; each value names the operations it opens. */
export type ViewerPermission =
  /** Create accounts: `createAccount`. */
  | 'CREATE_ACCOUNTS'
  /** Create keys: `createApiKey`. */
  | 'CREATE_KEYS'
  /** Give new keys the permission `KEYS_MANAGE`. */
  | 'CREATE_MANAGING_KEYS'
  /** Create operators: `createOperator`. */
  | 'CREATE_OPERATORS'
  /** Make links that sign somebody in, on the command line. */
  | 'CREATE_SIGN_IN_LINKS'
  /** Invite people into the account: `inviteMember`. */
  | 'INVITE_MEMBERS'
  /** Leave the account: `leaveAccount`. */
  | 'LEAVE_ACCOUNT'
  /** List all accounts: `accounts`. */
  | 'LIST_ACCOUNTS'
  /** Look up an account: any for an operator, its own for a key or a person. */
  | 'READ_ACCOUNT'
  /** List keys and look one up: `apiKeys`, `apiKey`. */
  | 'READ_KEYS'
  /** See who is a member, and who created a key: `members`. */
  | 'READ_MEMBERS'
  /** List one's own accounts: `memberships`. */
  | 'READ_MEMBERSHIPS'
  /** List operators and look one up: `operators`, `operator`. */
  | 'READ_OPERATORS'
  /** Ask for the calling key: `GET /v1/keys/me`. */
  | 'READ_OWN_KEY'
  /** List one's own sessions: `sessions`. */
  | 'READ_SESSIONS'
  /** Ask who one is: `viewer`. */
  | 'READ_VIEWER'
  /** Remove members: `removeMember`. */
  | 'REMOVE_MEMBERS'
  /** Revoke keys: `revokeApiKey`. A `DEVELOPER` may revoke those it created itself. */
  | 'REVOKE_KEYS'
  /** Revoke operators: `revokeOperator`. */
  | 'REVOKE_OPERATORS'
  /** End one's own sessions: `signOut`, `signOutEverywhere`, `revokeSession`. */
  | 'REVOKE_SESSIONS'
  /** Change accounts: `updateAccount`. */
  | 'UPDATE_ACCOUNTS'
  /** Change keys: `updateApiKey`. A `DEVELOPER` may change those it created itself. */
  | 'UPDATE_KEYS'
  /** Change roles: `changeMemberRole`. */
  | 'UPDATE_MEMBERS'
  /** Check keys for a gateway: `verifyApiKey`, `verifyApiKeys`. */
  | 'VERIFY_KEYS'
  /** Hear what happens to keys: `apiKeyEvents`. */
  | 'WATCH_KEYS';

/** Who is calling, or why that cannot be told. */
export type ViewerResult = AccountNotFoundError | AccountSuspendedError | ApiKeyExpiredError | ApiKeyInvalidError | ApiKeyMissingError | ApiKeyNotFoundError | ApiKeyRevokedError | AuthenticationFailedError | EndpointRestrictedError | IpRateLimitExceededError | IpRestrictedError | KeyRateLimitExceededError | KeyUsesExceededError | ServiceUnavailableError | SessionExpiredError | SessionNotFoundError | SessionRevokedError | ValidationError | Viewer;

export type AccountFieldsFragment = { __typename?: 'Account', id: string, name: string, externalId?: string | null, maxKeys: number, createdAt: string, activeKeyCount: number };

export type AccountQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AccountQuery = { __typename?: 'Query', account:
    | { __typename: 'Account', id: string, name: string, externalId?: string | null, maxKeys: number, createdAt: string, activeKeyCount: number }
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type AccountsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AccountsQuery = { __typename?: 'Query', accounts:
    | { __typename: 'AccountConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges: Array<{ __typename?: 'AccountEdge', cursor: string, node: { __typename?: 'Account', id: string, name: string, externalId?: string | null, maxKeys: number, createdAt: string, activeKeyCount: number } }> }
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { __typename?: 'Mutation', createAccount:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'CreateAccountSuccess', success: boolean, account: { __typename?: 'Account', id: string, name: string, externalId?: string | null, maxKeys: number, createdAt: string, activeKeyCount: number } }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'PlanNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type UpdateAccountMutation = { __typename?: 'Mutation', updateAccount:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'PlanNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'UpdateAccountSuccess', success: boolean, account: { __typename?: 'Account', id: string, name: string, externalId?: string | null, maxKeys: number, createdAt: string, activeKeyCount: number } }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type ApiKeyEventsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ApiKeyEventsSubscription = { __typename?: 'Subscription', apiKeyEvents:
    | { __typename: 'AccountNotFoundError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'AccountSuspendedError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'ApiKeyEvent', type: ApiKeyEventType, occurredAt: string, limit?: UsageLimitName | null, apiKey: { __typename?: 'ApiKey', id: string, name: string, prefix: string, lastFour: string, status: ApiKeyStatus, permissions: Array<ApiKeyPermission>, createdAt: string, expiresAt?: string | null, revokedAt?: string | null, lastUsedAt?: string | null, account: { __typename?: 'Account', id: string, name: string } } }
    | { __typename: 'ApiKeyExpiredError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'ApiKeyInvalidError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'ApiKeyMissingError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'ApiKeyNotFoundError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'ApiKeyRevokedError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'AuthenticationFailedError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'EndpointRestrictedError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'IpRateLimitExceededError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'IpRestrictedError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'KeyRateLimitExceededError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'KeyUsesExceededError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'ServiceUnavailableError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'SessionExpiredError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'SessionNotFoundError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'SessionRevokedError', error: ErrorCode, message: string, retryAfter?: number | null }
    | { __typename: 'ValidationError', error: ErrorCode, message: string, retryAfter?: number | null }
   };

type ApiErrorFields_AccountNotFoundError_Fragment = { __typename?: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_AccountSuspendedError_Fragment = { __typename?: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_ApiKeyExpiredError_Fragment = { __typename?: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_ApiKeyInvalidError_Fragment = { __typename?: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_ApiKeyMissingError_Fragment = { __typename?: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_ApiKeyNotFoundError_Fragment = { __typename?: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_ApiKeyRevokedError_Fragment = { __typename?: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_AuthenticationFailedError_Fragment = { __typename?: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_BurstLimitExceededError_Fragment = { __typename?: 'BurstLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_EndpointRestrictedError_Fragment = { __typename?: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_InternalError_Fragment = { __typename?: 'InternalError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_InvalidEmailError_Fragment = { __typename?: 'InvalidEmailError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_InvalidKeyNameError_Fragment = { __typename?: 'InvalidKeyNameError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_InvalidRequestBodyError_Fragment = { __typename?: 'InvalidRequestBodyError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_IpRateLimitExceededError_Fragment = { __typename?: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_IpRestrictedError_Fragment = { __typename?: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_KeyNotFoundError_Fragment = { __typename?: 'KeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_KeyRateLimitExceededError_Fragment = { __typename?: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_KeyUsesExceededError_Fragment = { __typename?: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_LastOwnerRequiredError_Fragment = { __typename?: 'LastOwnerRequiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_MagicLinkAlreadyUsedError_Fragment = { __typename?: 'MagicLinkAlreadyUsedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_MagicLinkExpiredError_Fragment = { __typename?: 'MagicLinkExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_MagicLinkNotFoundError_Fragment = { __typename?: 'MagicLinkNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_MaxKeysExceededError_Fragment = { __typename?: 'MaxKeysExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_MemberAlreadyExistsError_Fragment = { __typename?: 'MemberAlreadyExistsError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_MemberNotFoundError_Fragment = { __typename?: 'MemberNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_MethodNotAllowedError_Fragment = { __typename?: 'MethodNotAllowedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_MonthlyUsageLimitExceededError_Fragment = { __typename?: 'MonthlyUsageLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_OperationNotAllowedError_Fragment = { __typename?: 'OperationNotAllowedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_OperationTooComplexError_Fragment = { __typename?: 'OperationTooComplexError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_OperatorNotFoundError_Fragment = { __typename?: 'OperatorNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_PlanNotFoundError_Fragment = { __typename?: 'PlanNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_RequestBodyTooLargeError_Fragment = { __typename?: 'RequestBodyTooLargeError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_RequestHeadersTooLargeError_Fragment = { __typename?: 'RequestHeadersTooLargeError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_RouteNotFoundError_Fragment = { __typename?: 'RouteNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_ServiceUnavailableError_Fragment = { __typename?: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_SessionExpiredError_Fragment = { __typename?: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_SessionNotFoundError_Fragment = { __typename?: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_SessionRevokedError_Fragment = { __typename?: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_UnsupportedMediaTypeError_Fragment = { __typename?: 'UnsupportedMediaTypeError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

type ApiErrorFields_ValidationError_Fragment = { __typename?: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> };

export type ApiErrorFieldsFragment =
  | ApiErrorFields_AccountNotFoundError_Fragment
  | ApiErrorFields_AccountSuspendedError_Fragment
  | ApiErrorFields_ApiKeyExpiredError_Fragment
  | ApiErrorFields_ApiKeyInvalidError_Fragment
  | ApiErrorFields_ApiKeyMissingError_Fragment
  | ApiErrorFields_ApiKeyNotFoundError_Fragment
  | ApiErrorFields_ApiKeyRevokedError_Fragment
  | ApiErrorFields_AuthenticationFailedError_Fragment
  | ApiErrorFields_BurstLimitExceededError_Fragment
  | ApiErrorFields_EndpointRestrictedError_Fragment
  | ApiErrorFields_InternalError_Fragment
  | ApiErrorFields_InvalidEmailError_Fragment
  | ApiErrorFields_InvalidKeyNameError_Fragment
  | ApiErrorFields_InvalidRequestBodyError_Fragment
  | ApiErrorFields_IpRateLimitExceededError_Fragment
  | ApiErrorFields_IpRestrictedError_Fragment
  | ApiErrorFields_KeyNotFoundError_Fragment
  | ApiErrorFields_KeyRateLimitExceededError_Fragment
  | ApiErrorFields_KeyUsesExceededError_Fragment
  | ApiErrorFields_LastOwnerRequiredError_Fragment
  | ApiErrorFields_MagicLinkAlreadyUsedError_Fragment
  | ApiErrorFields_MagicLinkExpiredError_Fragment
  | ApiErrorFields_MagicLinkNotFoundError_Fragment
  | ApiErrorFields_MaxKeysExceededError_Fragment
  | ApiErrorFields_MemberAlreadyExistsError_Fragment
  | ApiErrorFields_MemberNotFoundError_Fragment
  | ApiErrorFields_MethodNotAllowedError_Fragment
  | ApiErrorFields_MonthlyUsageLimitExceededError_Fragment
  | ApiErrorFields_OperationNotAllowedError_Fragment
  | ApiErrorFields_OperationTooComplexError_Fragment
  | ApiErrorFields_OperatorNotFoundError_Fragment
  | ApiErrorFields_PlanNotFoundError_Fragment
  | ApiErrorFields_RequestBodyTooLargeError_Fragment
  | ApiErrorFields_RequestHeadersTooLargeError_Fragment
  | ApiErrorFields_RouteNotFoundError_Fragment
  | ApiErrorFields_ServiceUnavailableError_Fragment
  | ApiErrorFields_SessionExpiredError_Fragment
  | ApiErrorFields_SessionNotFoundError_Fragment
  | ApiErrorFields_SessionRevokedError_Fragment
  | ApiErrorFields_UnsupportedMediaTypeError_Fragment
  | ApiErrorFields_ValidationError_Fragment
;

export type KeyFieldsFragment = { __typename?: 'ApiKey', id: string, name: string, prefix: string, lastFour: string, status: ApiKeyStatus, permissions: Array<ApiKeyPermission>, createdAt: string, expiresAt?: string | null, revokedAt?: string | null, lastUsedAt?: string | null };

export type ApiKeysQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  orderBy?: InputMaybe<ApiKeyOrder>;
}>;


export type ApiKeysQuery = { __typename?: 'Query', apiKeys:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges: Array<{ __typename?: 'ApiKeyEdge', cursor: string, node: { __typename?: 'ApiKey', id: string, name: string, prefix: string, lastFour: string, status: ApiKeyStatus, permissions: Array<ApiKeyPermission>, createdAt: string, expiresAt?: string | null, revokedAt?: string | null, lastUsedAt?: string | null, account: { __typename?: 'Account', id: string, name: string, activeKeyCount: number } } }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type ApiKeyQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ApiKeyQuery = { __typename?: 'Query', apiKey:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKey', id: string, name: string, prefix: string, lastFour: string, status: ApiKeyStatus, permissions: Array<ApiKeyPermission>, createdAt: string, expiresAt?: string | null, revokedAt?: string | null, lastUsedAt?: string | null }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', viewer:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'Viewer', kind: ViewerKind, permissions: Array<ViewerPermission>, account?: { __typename?: 'Account', id: string, name: string, maxKeys: number, activeKeyCount: number } | null, apiKey?: { __typename?: 'ApiKey', id: string, name: string, prefix: string, lastFour: string, status: ApiKeyStatus, permissions: Array<ApiKeyPermission>, createdAt: string, expiresAt?: string | null, revokedAt?: string | null, lastUsedAt?: string | null } | null, operator?: { __typename?: 'ViewerOperator', id?: string | null, name: string, permissions: Array<OperatorPermission> } | null }
   };

export type NodeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NodeQuery = { __typename?: 'Query', node?:
    | { __typename: 'Account', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Operator', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Session', id: string }
   | null };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { __typename?: 'Mutation', createApiKey:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'CreateApiKeySuccess', success: boolean, secret: string, apiKey: { __typename?: 'ApiKey', id: string, name: string, prefix: string, lastFour: string, status: ApiKeyStatus, permissions: Array<ApiKeyPermission>, createdAt: string, expiresAt?: string | null, revokedAt?: string | null, lastUsedAt?: string | null } }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'InvalidKeyNameError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'MaxKeysExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { __typename?: 'Mutation', revokeApiKey:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'RevokeApiKeySuccess', success: boolean, apiKey: { __typename?: 'ApiKey', id: string, name: string, prefix: string, lastFour: string, status: ApiKeyStatus, permissions: Array<ApiKeyPermission>, createdAt: string, expiresAt?: string | null, revokedAt?: string | null, lastUsedAt?: string | null } }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type VerifyApiKeyMutationVariables = Exact<{
  input: VerifyApiKeyInput;
}>;


export type VerifyApiKeyMutation = { __typename?: 'Mutation', verifyApiKey:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyVerification', valid: boolean }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type VerifyApiKeysMutationVariables = Exact<{
  inputs: Array<VerifyApiKeyInput> | VerifyApiKeyInput;
}>;


export type VerifyApiKeysMutation = { __typename?: 'Mutation', verifyApiKeys:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyVerifications', verifications: Array<{ __typename?: 'ApiKeyVerification', valid: boolean }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type UpdateApiKeyMutationVariables = Exact<{
  input: UpdateApiKeyInput;
}>;


export type UpdateApiKeyMutation = { __typename?: 'Mutation', updateApiKey:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'InvalidKeyNameError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'UpdateApiKeySuccess', apiKey: { __typename?: 'ApiKey', id: string, name: string, prefix: string, lastFour: string, status: ApiKeyStatus, permissions: Array<ApiKeyPermission>, createdAt: string, expiresAt?: string | null, revokedAt?: string | null, lastUsedAt?: string | null } }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type OperatorFieldsFragment = { __typename?: 'Operator', id: string, name: string, prefix: string, lastFour: string, permissions: Array<OperatorPermission>, createdAt: string, revokedAt?: string | null };

export type OperatorQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OperatorQuery = { __typename?: 'Query', operator:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'Operator', id: string, name: string, prefix: string, lastFour: string, permissions: Array<OperatorPermission>, createdAt: string, revokedAt?: string | null }
    | { __typename: 'OperatorNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type OperatorsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type OperatorsQuery = { __typename?: 'Query', operators:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'OperatorConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges: Array<{ __typename?: 'OperatorEdge', cursor: string, node: { __typename?: 'Operator', id: string, name: string, prefix: string, lastFour: string, permissions: Array<OperatorPermission>, createdAt: string, revokedAt?: string | null } }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type CreateOperatorMutationVariables = Exact<{
  input: CreateOperatorInput;
}>;


export type CreateOperatorMutation = { __typename?: 'Mutation', createOperator:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'CreateOperatorSuccess', success: boolean, secret: string, operator: { __typename?: 'Operator', id: string, name: string, prefix: string, lastFour: string, permissions: Array<OperatorPermission>, createdAt: string, revokedAt?: string | null } }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type RevokeOperatorMutationVariables = Exact<{
  input: RevokeOperatorInput;
}>;


export type RevokeOperatorMutation = { __typename?: 'Mutation', revokeOperator:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'OperatorNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'RevokeOperatorSuccess', success: boolean, operator: { __typename?: 'Operator', id: string, name: string, prefix: string, lastFour: string, permissions: Array<OperatorPermission>, createdAt: string, revokedAt?: string | null } }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type MemberFieldsFragment = { __typename?: 'Member', id: string, email: string, role: MemberRole, joinedAt?: string | null };

export type MembersQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type MembersQuery = { __typename?: 'Query', members:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'MemberConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'MemberEdge', cursor: string, node: { __typename?: 'Member', id: string, email: string, role: MemberRole, joinedAt?: string | null, account: { __typename?: 'Account', id: string } } }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type MemberQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MemberQuery = { __typename?: 'Query', member:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'Member', id: string, email: string, role: MemberRole, joinedAt?: string | null }
    | { __typename: 'MemberNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type MembershipsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MembershipsQuery = { __typename?: 'Query', memberships:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'MemberConnection', totalCount: number, edges: Array<{ __typename?: 'MemberEdge', node: { __typename?: 'Member', id: string, email: string, role: MemberRole, joinedAt?: string | null, account: { __typename?: 'Account', id: string, name: string } } }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { __typename?: 'Mutation', inviteMember:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'InvalidEmailError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'InviteMemberSuccess', success: boolean, member: { __typename?: 'Member', id: string, email: string, role: MemberRole, joinedAt?: string | null } }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'MemberAlreadyExistsError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type ChangeMemberRoleMutationVariables = Exact<{
  input: ChangeMemberRoleInput;
}>;


export type ChangeMemberRoleMutation = { __typename?: 'Mutation', changeMemberRole:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ChangeMemberRoleSuccess', success: boolean, member: { __typename?: 'Member', id: string, email: string, role: MemberRole, joinedAt?: string | null } }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'LastOwnerRequiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'MemberNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { __typename?: 'Mutation', removeMember:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'LastOwnerRequiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'MemberNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'RemoveMemberSuccess', success: boolean, member: { __typename?: 'Member', id: string, email: string, role: MemberRole, joinedAt?: string | null } }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type LeaveAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveAccountMutation = { __typename?: 'Mutation', leaveAccount:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'LastOwnerRequiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'LeaveAccountSuccess', success: boolean, member: { __typename?: 'Member', id: string, email: string, role: MemberRole, joinedAt?: string | null } }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type SessionFieldsFragment = { __typename?: 'Session', id: string, isCurrent: boolean, createdAt: string, lastSeenAt: string, expiresAt: string, userAgent?: string | null };

export type SessionsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type SessionsQuery = { __typename?: 'Query', sessions:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'SessionEdge', node: { __typename?: 'Session', id: string, isCurrent: boolean, createdAt: string, lastSeenAt: string, expiresAt: string, userAgent?: string | null } }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { __typename?: 'Mutation', revokeSession:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'RevokeSessionSuccess', success: boolean, session: { __typename?: 'Session', id: string, isCurrent: boolean, createdAt: string, lastSeenAt: string, expiresAt: string, userAgent?: string | null } }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename?: 'Mutation', signOut:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SignOutSuccess', success: boolean, session: { __typename?: 'Session', id: string, isCurrent: boolean, createdAt: string, lastSeenAt: string, expiresAt: string, userAgent?: string | null } }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { __typename?: 'Mutation', signOutEverywhere:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SignOutEverywhereSuccess', success: boolean, sessionCount: number }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type RequestMagicLinkMutationVariables = Exact<{
  input: RequestMagicLinkInput;
}>;


export type RequestMagicLinkMutation = { __typename?: 'Mutation', requestMagicLink:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'InvalidEmailError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'RequestMagicLinkSuccess', success: boolean }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type RedeemMagicLinkMutationVariables = Exact<{
  input: RedeemMagicLinkInput;
}>;


export type RedeemMagicLinkMutation = { __typename?: 'Mutation', redeemMagicLink:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'MagicLinkAlreadyUsedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'MagicLinkExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'MagicLinkNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'RedeemMagicLinkSuccess', success: boolean, person: { __typename?: 'Person', id: string, email: string }, session: { __typename?: 'Session', id: string, isCurrent: boolean, createdAt: string, lastSeenAt: string, expiresAt: string, userAgent?: string | null } }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { __typename?: 'Query', viewer:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'Viewer', kind: ViewerKind, permissions: Array<ViewerPermission>, account?: { __typename?: 'Account', id: string } | null, person?: { __typename?: 'Person', id: string, email: string } | null, member?: { __typename?: 'Member', id: string, email: string, role: MemberRole, joinedAt?: string | null } | null, session?: { __typename?: 'Session', id: string, isCurrent: boolean, createdAt: string, lastSeenAt: string, expiresAt: string, userAgent?: string | null } | null }
   };

export type KeyCreatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type KeyCreatorsQuery = { __typename?: 'Query', apiKeys:
    | { __typename: 'AccountNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AccountSuspendedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyConnection', edges: Array<{ __typename?: 'ApiKeyEdge', node: { __typename?: 'ApiKey', id: string, createdBy?: { __typename?: 'Member', id: string, email: string, role: MemberRole, joinedAt?: string | null } | null } }> }
    | { __typename: 'ApiKeyExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyInvalidError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyMissingError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ApiKeyRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'AuthenticationFailedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'EndpointRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'IpRestrictedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyRateLimitExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'KeyUsesExceededError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ServiceUnavailableError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionExpiredError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionNotFoundError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'SessionRevokedError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
    | { __typename: 'ValidationError', success: boolean, error: ErrorCode, message: string, retryAfter?: number | null, docUrl: string, requestId: string, timestamp: string, details: Array<{ __typename?: 'ErrorDetail', field: string, message: string }> }
   };

export const AccountFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}}]}}]} as unknown as DocumentNode<AccountFieldsFragment, unknown>;
export const ApiErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<ApiErrorFieldsFragment, unknown>;
export const KeyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<KeyFieldsFragment, unknown>;
export const OperatorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperatorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<OperatorFieldsFragment, unknown>;
export const MemberFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}}]} as unknown as DocumentNode<MemberFieldsFragment, unknown>;
export const SessionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}}]}}]} as unknown as DocumentNode<SessionFieldsFragment, unknown>;
export const AccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const CreateAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccountSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<CreateAccountMutation, CreateAccountMutationVariables>;
export const UpdateAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAccountSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<UpdateAccountMutation, UpdateAccountMutationVariables>;
export const ApiKeyEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ApiKeyEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeyEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFields"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<ApiKeyEventsSubscription, ApiKeyEventsSubscriptionVariables>;
export const ApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFields"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const ApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<ApiKeyQuery, ApiKeyQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxKeys"}},{"kind":"Field","name":{"kind":"Name","value":"activeKeyCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const NodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const CreateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const VerifyApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyVerification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<VerifyApiKeyMutation, VerifyApiKeyMutationVariables>;
export const VerifyApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyApiKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"inputs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyApiKeyInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyApiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"inputs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"inputs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyVerifications"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<VerifyApiKeysMutation, VerifyApiKeysMutationVariables>;
export const UpdateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateApiKeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<UpdateApiKeyMutation, UpdateApiKeyMutationVariables>;
export const OperatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Operator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperatorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperatorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<OperatorQuery, OperatorQueryVariables>;
export const OperatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Operators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperatorConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperatorFields"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperatorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<OperatorsQuery, OperatorsQueryVariables>;
export const CreateOperatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOperator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOperatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOperator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOperatorSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperatorFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperatorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<CreateOperatorMutation, CreateOperatorMutationVariables>;
export const RevokeOperatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOperator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeOperatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeOperator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeOperatorSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperatorFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperatorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<RevokeOperatorMutation, RevokeOperatorMutationVariables>;
export const MembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Members"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberFields"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>;
export const MemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Member"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<MemberQuery, MemberQueryVariables>;
export const MembershipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Memberships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberFields"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<MembershipsQuery, MembershipsQueryVariables>;
export const InviteMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InviteMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<InviteMemberMutation, InviteMemberMutationVariables>;
export const ChangeMemberRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeMemberRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMemberRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeMemberRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMemberRoleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<ChangeMemberRoleMutation, ChangeMemberRoleMutationVariables>;
export const RemoveMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const LeaveAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveAccountSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<LeaveAccountMutation, LeaveAccountMutationVariables>;
export const SessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionFields"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutEverywhereSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const RequestMagicLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestMagicLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestMagicLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestMagicLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestMagicLinkSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<RequestMagicLinkMutation, RequestMagicLinkMutationVariables>;
export const RedeemMagicLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeemMagicLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeemMagicLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeemMagicLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedeemMagicLinkSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<RedeemMagicLinkMutation, RedeemMagicLinkMutationVariables>;
export const WhoAmIDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAmI"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<WhoAmIQuery, WhoAmIQueryVariables>;
export const KeyCreatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyCreators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberFields"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"docUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}}]}}]} as unknown as DocumentNode<KeyCreatorsQuery, KeyCreatorsQueryVariables>;