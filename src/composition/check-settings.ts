import { refuseSettings, publicUrlOf, type Config } from "../config.js";
import { isLoopback } from "../settings/setting-values.js";
import { isRegular, isWeakSecret } from "../settings/weak-secret.js";
import type { LocalSecrets } from "./local-secrets.js";

/** The operator key is null where it is not made yet. */
type Secrets = Pick<LocalSecrets, "peppers"> & { readonly operatorKey: string | null };

export interface DangerousSetting {
  readonly variable: string;
  readonly danger: string;
  /** What to do, without the full stop. */
  readonly advice: string;
  /** Whether a server does not start with it. */
  readonly isRefused: boolean;
}

/**
 * Warnings about dangerous settings: a line each, with the variable and what to do. Throws for settings that must
 * not start.
 */
export function checkSettings(config: Config, secrets: Secrets): readonly string[] {
  const dangerous = dangerousSettings(config, secrets);
  const refused = dangerous.filter(({ isRefused }) => isRefused).map(describe);
  if (refused.length > 0) refuseSettings(...refused);
  return dangerous.map(describe);
}

export function dangerousSettings(config: Config, secrets: Secrets): readonly DangerousSetting[] {
  return [...weakSecrets(secrets, config.isProduction), ...openDoors(config)];
}

function describe({ variable, danger, advice }: DangerousSetting): string {
  return `${variable}: ${danger}. ${advice}`;
}

function weakSecrets({ operatorKey, peppers }: Secrets, isRefused: boolean): DangerousSetting[] {
  const found: DangerousSetting[] = [];
  if (operatorKey !== null && isWeakSecret(operatorKey)) {
    found.push({
      variable: "OPERATOR_KEY",
      danger: "can be guessed",
      advice: "Make one with: openssl rand -hex 32",
      isRefused,
    });
  }
  for (const { version, key } of peppers) {
    if (
      isRegular([...key]) ||
      isRegular(Array.from(key.toString("hex"), (digit) => Number.parseInt(digit, 16)))
    ) {
      found.push({
        variable: "KEY_PEPPERS",
        danger: `version ${version} can be guessed`,
        advice: "Put a new version first, made with: openssl rand -hex 32",
        isRefused,
      });
    }
  }
  return found;
}

function openDoors(config: Config): DangerousSetting[] {
  const found: DangerousSetting[] = [];
  const warn = (variable: string, danger: string, advice: string) =>
    found.push({ variable, danger, advice, isRefused: false });
  if (config.trustProxy === true && !isLoopback(config.host)) {
    warn(
      "TRUST_PROXY",
      "true believes every client about the address that a request comes from, and HOST lets other machines connect",
      "List the addresses of your proxies instead",
    );
  }
  const { protocol, hostname } = new URL(publicUrlOf(config));
  if (config.isProduction && protocol === "http:" && !isLoopback(hostname)) {
    warn(
      "PUBLIC_URL",
      "with http:// keys and sessions travel in the clear",
      "Serve clients over https, and set PUBLIC_URL to the https:// address",
    );
  }
  const { listen, token } = config.metrics;
  if (listen !== null && token === null && !isLoopback(listen.host)) {
    warn(
      "METRICS_HOST",
      "lets other machines read the metrics",
      "Set METRICS_TOKEN, made with: openssl rand -hex 32",
    );
  }
  if (config.isProduction && config.introspection) {
    warn("INTROSPECTION", "true shows the whole schema to everybody", "Unset it in production");
  }
  return found;
}
