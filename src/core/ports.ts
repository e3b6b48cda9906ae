import type { AccountStore } from "./model/accounts/account-store.js";
import type { RootKeyCheck } from "./model/callers/root-key.js";
import type { Background } from "./model/background.js";
import type { TokenTrust } from "./model/callers/token-verifier.js";
import type { Clock } from "./model/clock.js";
import type { KeyEventHub } from "./engine/events/key-event-hub.js";
import type { FailedCalls } from "./engine/floods/failed-calls.js";
import type { KeyStore } from "./model/keys/key-store.js";
import type { SecretDigester } from "./model/keys/secret-digester.js";
import type { OperatorDirectory } from "./engine/operators/operator-directory.js";
import type { OperatorStore } from "./model/operators/operator-store.js";
import type { Mailer } from "./model/mail/mailer.js";
import type { MemberStore } from "./model/members/member-store.js";
import type { TokenMemberStore } from "./model/members/token-member-store.js";
import type { SessionStore } from "./model/sessions/session-store.js";
import type { MagicLinkStore } from "./model/sign-in/magic-link-store.js";
import type { SignInLimits } from "./model/sign-in/sign-in-limits.js";
import type { SignInSettings } from "./model/sign-in/sign-in-settings.js";
import type { CheckKey } from "./engine/verification/check-key.js";
import type { UseTaker } from "./engine/verification/take-use.js";
import type { FindKey } from "./engine/verification/key-cache.js";
import type { UsageRecorder } from "./engine/usage/usage-recorder.js";

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
