import type { Config } from "../../config.js";

/** What is shorter is no secret, and hidden it would make texts unreadable. */
const leastCharacters = 4;

/** Whatever a driver says, no secret of the configuration is shown. */
export function hideSecrets(config: Config | null): (text: string) => string {
  const secrets = config === null ? [] : secretsOf(config);
  return (text) =>
    secrets
      .reduce((rest, secret) => rest.replaceAll(secret, "[hidden]"), text)
      .replace(/:\/\/[^\s/@]+@/g, "://[hidden]@");
}

function secretsOf({ databaseUrl, smtpUrl, operatorKey, metrics, peppers }: Config): string[] {
  const passwords = [databaseUrl, smtpUrl].flatMap((url) => {
    const [, written = ""] = /^[a-z]+:\/\/[^/@:]*:([^/]*)@/.exec(url ?? "") ?? [];
    const [, named = ""] = /[?&]password=([^&]*)/.exec(url ?? "") ?? [];
    return [url ?? "", written, decoded(written), named, decoded(named)];
  });
  const keys = (peppers ?? []).map(({ key }) => key.toString("hex"));
  return [...passwords, ...keys, operatorKey ?? "", metrics.token ?? ""]
    .filter((secret) => secret.length >= leastCharacters)
    .sort((one, other) => other.length - one.length);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
