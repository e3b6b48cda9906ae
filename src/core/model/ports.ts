import type { Registry } from "../../metrics/registry.js";
import type { AuditStore } from "./audit/audit-store.js";
import type { AccountStore } from "./accounts/account-store.js";
import type { BrowserTokenStore } from "./browser-tokens/browser-token-store.js";
import type { TokenTrust } from "./callers/token-verifier.js";
import type { ChangeFeedConnection } from "./changes/change-feed.js";
import type { PublishKeyEvents } from "./events/key-event.js";
import type { Environments } from "./keys/environments.js";
import type { ScopeCatalogue } from "./keys/scope-catalogue.js";
import type { KeyHealthStore } from "./keys/key-health.js";
import type { KeyStore } from "./keys/key-store.js";
import type { RotationStore } from "./keys/rotation-store.js";
import type { SecretLinkStore } from "./keys/secret-link-store.js";
import type { Pepper } from "./keys/secret-digester.js";
import type { LimitReader } from "./limits/limit-reader.js";
import type { LimitStore } from "./limits/limit-store.js";
import type { Mailer } from "./mail/mailer.js";
import type { MemberStore } from "./members/member-store.js";
import type { TokenMemberStore } from "./members/token-member-store.js";
import type { OperatorReader } from "./operators/operator-reader.js";
import type { OperatorStore } from "./operators/operator-store.js";
import type { PepperReader } from "./peppers/pepper-use.js";
import type { SignatureStore } from "./peppers/signature-store.js";
import type { ReminderStore } from "./reminders/reminder-store.js";
import type { SessionStore } from "./sessions/session-store.js";
import type { MagicLinkStore } from "./sign-in/magic-link-store.js";
import type { MailPauses } from "./sign-in/mail-pauses.js";
import type { SignInSettings } from "./sign-in/sign-in-settings.js";
import type { Tracing } from "./tracing.js";
import type { PlaceReader, PlaceStore } from "./usage/used-from.js";
import type { UsageRetention } from "./usage/usage-level.js";
import type { UsageReader } from "./usage/usage-reader.js";
import type { UsageStore } from "./usage/usage-store.js";
import type { UseStore } from "./usage/use-store.js";
import type { VerifiableKeyStore } from "./verification/verifiable-key.js";

/** Everything that core needs from outside. Core builds its own services from it (`engine/engine.ts`). */
export interface Ports {
  readonly changeFeed: ChangeFeedConnection;
  readonly publishKeyEvents: PublishKeyEvents;
  readonly management: ManagementStores;
  readonly urgent: Stores;
  readonly checks: CheckStores;
  readonly usage: UsageStore;
  readonly places: PlaceStore;
  readonly reminders: ReminderStores;
  readonly audit: AuditStore;
  readonly mailer: Mailer;
  /** Null when no tokens of another identity provider are accepted. */
  readonly tokenTrust: TokenTrust | null;
  readonly secrets: CoreSecrets;
  readonly settings: CoreSettings;
  readonly problems: Problems;
  readonly metrics: Registry;
  /** Null when nothing is traced. */
  readonly tracing: Tracing | null;
}

/** The stores that use-cases read and write. Those of a lane share its connections. */
export interface Stores {
  readonly accounts: AccountStore;
  readonly keys: KeyStore;
  readonly rotations: RotationStore;
  readonly keyUses: UseStore;
  readonly members: MemberStore;
  readonly tokenMembers: TokenMemberStore;
  readonly sessions: SessionStore;
  readonly magicLinks: MagicLinkStore;
  readonly secretLinks: SecretLinkStore;
  readonly browserTokens: BrowserTokenStore;
  readonly operators: OperatorStore;
}

export interface ManagementStores extends Stores {
  readonly signatures: SignatureStore;
  readonly pepperUses: PepperReader;
  readonly usageReader: UsageReader;
  readonly keyHealth: KeyHealthStore;
  readonly placeReader: PlaceReader;
  readonly limitReader: LimitReader;
  /** Counts how often links to sign in are asked for. */
  readonly signInLimits: Pick<LimitStore, "lease">;
  readonly mailPauses: MailPauses;
}

/** Reminders have a connection of their own too. */
export interface ReminderStores {
  readonly store: ReminderStore;
  readonly limitReader: Pick<LimitReader, "readUsed">;
}

/** Checks have connections of their own, so that they do not wait for other work. */
export interface CheckStores {
  readonly verifiableKeys: VerifiableKeyStore;
  readonly knownOperators: OperatorReader;
  readonly limits: LimitStore;
}

export interface CoreSecrets {
  /** The key of the root operator. */
  readonly operatorKey: string;
  /** The first one signs new secrets. */
  readonly peppers: readonly Pepper[];
}

export interface CoreSettings {
  /** False for a server that only checks: it leaves to others what can wait. */
  readonly isManaging: boolean;
  /** What the secrets of operators begin with, before `_op`. */
  readonly keyPrefix: string;
  readonly environments: Environments;
  readonly scopeCatalogue: ScopeCatalogue;
  readonly signIn: SignInSettings;
  /** How many management calls may run at once. */
  readonly maxManagementCalls: number;
  readonly maxCachedKeys: number;
  readonly maxSubscriptions: number;
  /** How many calls from one address may fail in a minute; 0 for any number. */
  readonly failedCallsPerMinute: number;
  readonly usageFlushIntervalMs: number;
  readonly reminderIntervalMs: number;
  readonly usageRetention: UsageRetention;
  /** Null: the audit trail is kept for ever. */
  readonly auditRetentionDays: number | null;
}

/** Reports failures that no caller is told about. */
export interface Problems {
  readonly warning: ReportAs;
  readonly error: ReportAs;
}

type ReportAs = (message: string) => (error: unknown) => void;
