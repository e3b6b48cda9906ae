import type { Engine } from "./engine/engine.js";
import type { Environments } from "./model/keys/environments.js";
import type { ScopeCatalogue } from "./model/keys/scope-catalogue.js";
import type { CoreSettings, ManagementStores, Ports, Stores } from "./model/ports.js";
import type { SignInSettings } from "./model/sign-in/sign-in-settings.js";

/** What a use-case works with: the stores of its lane, the services of the engine, and what comes from outside. */
export interface Services
  extends
    Stores,
    Engine,
    Pick<Ports, "mailer" | "tokenTrust" | "audit" | "tracing">,
    Pick<ManagementStores, "pepperUses" | "usageReader" | "placeReader" | "limitReader" | "keyHealth">,
    Pick<CoreSettings, "usageRetention"> {
  readonly signIn: SignInSettings;
  readonly keyPrefix: string;
  readonly environments: Environments;
  readonly scopeCatalogue: ScopeCatalogue;
}
