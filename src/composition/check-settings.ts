import { ConfigError, publicUrlOf, type Config } from "../config.js";
import { isLoopback } from "../settings/setting-values.js";
import { isRegular, isWeakSecret } from "../settings/weak-secret.js";
import type { LocalSecrets } from "./local-secrets.js";

type Secrets = Pick<LocalSecrets, "operatorKey" | "peppers">;

/**
 * Warnings about dangerous settings: a line each, with the variable and what to do. Throws for settings that must
 * not start.
 */
export function checkSettings(config: Config, secrets: Secrets): readonly string[] {
  const weak = weakSecrets(secrets);
  if (config.isProduction && weak.length > 0) {
    throw new ConfigError(`The configuration cannot be used:\n${weak.map((line) => `  ${line}`).join("\n")}`);
  }
  return [...weak, ...openDoors(config)];
}

function weakSecrets({ operatorKey, peppers }: Secrets): string[] {
  const lines: string[] = [];
  if (isWeakSecret(operatorKey)) {
    lines.push("OPERATOR_KEY: can be guessed. Make one with: openssl rand -hex 32");
  }
  for (const { version, key } of peppers) {
    if (
      isRegular([...key]) ||
      isRegular(Array.from(key.toString("hex"), (digit) => Number.parseInt(digit, 16)))
    ) {
      lines.push(
        `KEY_PEPPERS: version ${version} can be guessed. Put a new version first, made with: openssl rand -hex 32`,
      );
    }
  }
  return lines;
}

function openDoors(config: Config): string[] {
  const lines: string[] = [];
  if (config.trustProxy === true && !isLoopback(config.host)) {
    lines.push(
      "TRUST_PROXY: true believes every client about the address that a request comes from, and HOST lets other machines connect." +
        " List the addresses of your proxies instead",
    );
  }
  const { protocol, hostname } = new URL(publicUrlOf(config));
  if (config.isProduction && protocol === "http:" && !isLoopback(hostname)) {
    lines.push(
      "PUBLIC_URL: with http:// keys and sessions travel in the clear. Serve clients over https, and set PUBLIC_URL to the https:// address",
    );
  }
  const { listen, token } = config.metrics;
  if (listen !== null && token === null && !isLoopback(listen.host)) {
    lines.push(
      "METRICS_HOST: lets other machines read the metrics. Set METRICS_TOKEN, made with: openssl rand -hex 32",
    );
  }
  if (config.isProduction && config.introspection) {
    lines.push("INTROSPECTION: true shows the whole schema to everybody. Unset it in production");
  }
  return lines;
}
