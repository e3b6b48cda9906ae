import type { AccountStore } from "./accounts/account-store.js";
import type { RootKeyCheck } from "./access/root-key.js";
import type { Background } from "./background.js";
import type { TokenTrust } from "./access/token-verifier.js";
import type { Clock } from "./clock.js";
import type { KeyEventHub } from "./events/key-event-hub.js";
import type { FailedCalls } from "./floods/failed-calls.js";
import type { KeyStore } from "./keys/key-store.js";
import type { SecretDigester } from "./keys/secret-digester.js";
import type { OperatorDirectory } from "./operators/operator-directory.js";
import type { OperatorStore } from "./operators/operator-store.js";
import type { Mailer } from "./mail/mailer.js";
import type { MemberStore } from "./members/member-store.js";
import type { TokenMemberStore } from "./members/token-member-store.js";
import type { SessionStore } from "./sessions/session-store.js";
import type { MagicLinkStore } from "./sign-in/magic-link-store.js";
import type { SignInLimits } from "./sign-in/sign-in-limits.js";
import type { SignInSettings } from "./sign-in/sign-in-settings.js";
import type { CheckKey } from "./verification/check-key.js";
import type { UseTaker } from "./verification/take-use.js";
import type { FindKey } from "./verification/key-cache.js";
import type { UsageRecorder } from "./usage/usage-recorder.js";

/** Everything the use-cases need from outside. */
export interface Ports {
  readonly accounts: AccountStore;
  readonly keys: KeyStore;
  readonly members: MemberStore;
  readonly tokenMembers: TokenMemberStore;
  readonly sessions: SessionStore;
  readonly magicLinks: MagicLinkStore;
  readonly signInLimits: SignInLimits;
  readonly signIn: SignInSettings;
  readonly mailer: Mailer;
  readonly background: Background;
  readonly usage: UsageRecorder;
  readonly findKey: FindKey;
  readonly checkKey: CheckKey;
  readonly uses: UseTaker;
  readonly failedCalls: FailedCalls;
  readonly events: KeyEventHub;
  readonly digester: SecretDigester;
  readonly isRootKey: RootKeyCheck;
  readonly operators: OperatorStore;
  readonly operatorDirectory: OperatorDirectory;
  /** Null when no tokens of another identity provider are taken. */
  readonly tokenTrust: TokenTrust | null;
  readonly clock: Clock;
  readonly keyPrefix: string;
}
