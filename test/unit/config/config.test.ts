import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "../../../src/config.js";

const hex = "0123456789abcdef".repeat(4);
const databaseUrl = "postgresql://latchkey:hush-password@localhost/latchkey";

describe("without any variable", () => {
  test("the documented defaults hold", () => {
    expect(readConfig({})).toMatchObject({
      isProduction: false,
      host: "127.0.0.1",
      port: 4000,
      publicUrl: undefined,
      docsBaseUrl: undefined,
      databaseUrl: undefined,
      databasePoolSize: 10,
      databaseTimeoutMs: 8_000,
      dataDirectory: "./data",
      keyPrefix: "lk",
      peppers: undefined,
      operatorKey: undefined,
      introspection: true,
      persistedOperations: null,
      logLevel: "info",
      commandLogLevel: "silent",
      trustProxy: false,
      bodyLimitBytes: 102_400,
      requestTimeoutSeconds: 10,
      shutdownGraceSeconds: 10,
      usageFlushIntervalMs: 1_000,
      smtpUrl: undefined,
      mailFrom: "Latchkey <latchkey@localhost>",
      isSignUpOpen: false,
      ownerEmail: "owner@localhost",
      sessionIdleHours: 168,
      sessionMaxHours: 720,
    });
  });

  test("an empty one counts as absent, and one of another program is ignored", () => {
    const names = [
      "PORT",
      "HOST",
      "DATABASE_URL",
      "KEY_PEPPERS",
      "OPERATOR_KEY",
      "PUBLIC_URL",
      "TRUST_PROXY",
    ];
    const empty = Object.fromEntries(names.map((name) => [name, ""]));
    expect(readConfig({ ...empty, PGHOST: "elsewhere", HOME: "/root" })).toEqual(readConfig({}));
  });

  test("production has introspection off, unless it is asked for", () => {
    expect(readConfig({ NODE_ENV: "production" })).toMatchObject({
      isProduction: true,
      introspection: false,
    });
    expect(readConfig({ NODE_ENV: "production", INTROSPECTION: "true" })).toMatchObject({
      introspection: true,
    });
    expect(readConfig({ INTROSPECTION: "false" })).toMatchObject({ introspection: false });
  });
});

describe("a wrong value", () => {
  const wholeNumber = (least: number, most: number) =>
    `must be a whole number from ${String(least)} to ${String(most)}`;

  test.each([
    ["PORT", "70000", wholeNumber(1, 65_535)],
    ["PORT", "0", wholeNumber(1, 65_535)],
    ["PORT", "-1", wholeNumber(1, 65_535)],
    ["PORT", "80.5", wholeNumber(1, 65_535)],
    ["PORT", "4e3", wholeNumber(1, 65_535)],
    ["PORT", " 4000", wholeNumber(1, 65_535)],
    ["PUBLIC_URL", "keys.example.com", "must be an http:// or https:// URL"],
    ["PUBLIC_URL", "ftp://keys.example.com", "must be an http:// or https:// URL"],
    ["DOCS_BASE_URL", "not a url", "must be an http:// or https:// URL"],
    ["DATABASE_URL", "mysql://somewhere/db", "must start with postgresql://"],
    ["DATABASE_POOL_SIZE", "0", wholeNumber(1, 500)],
    ["DATABASE_TIMEOUT_MS", "99", wholeNumber(100, 600_000)],
    ["KEY_PREFIX", "Acme", "must be lower case letters and digits, parts joined by _"],
    ["KEY_PREFIX", "1acme", "must be lower case letters and digits, parts joined by _"],
    ["KEY_PREFIX", "acme__x", "must be lower case letters and digits, parts joined by _"],
    ["KEY_PREFIX", "acme_op", "must not end in _op, as the secrets of operators do"],
    ["KEY_PREFIX", "acme_", "must be lower case letters and digits, parts joined by _"],
    ["OPERATOR_KEY", "o".repeat(31), "must be 32 characters or more"],
    ["INTROSPECTION", "yes", "true"],
    ["LOG_LEVEL", "verbose", "debug"],
    ["BODY_LIMIT_BYTES", "1023", wholeNumber(1_024, 10_485_760)],
    ["REQUEST_TIMEOUT_SECONDS", "0", wholeNumber(1, 600)],
    ["SHUTDOWN_GRACE_SECONDS", "601", wholeNumber(0, 600)],
    ["IP_RATE_LIMIT_PER_MINUTE", "1.5", wholeNumber(0, 1_000_000)],
    ["USAGE_FLUSH_INTERVAL_MS", "9", wholeNumber(10, 60_000)],
    ["REMINDER_INTERVAL_MS", "9", wholeNumber(10, 3_600_000)],
    ["SIGN_UP", "maybe", "closed"],
    ["OWNER_EMAIL", "nobody", "must be an email address"],
    ["SESSION_IDLE_HOURS", "0", wholeNumber(1, 8_760)],
    ["SESSION_MAX_HOURS", "8761", wholeNumber(1, 8_760)],
    ["SMTP_URL", "mail.example.com:25", "must be smtp://host:port or smtps://host:port"],
    ["SMTP_URL", "smtp://", "must be smtp://host:port or smtps://host:port"],
    ["MAIL_FROM", "Latchkey", "must be an address, or a name and an <address>"],
    ["MAIL_FROM", "a@b.c, d@e.f", "must be an address, or a name and an <address>"],
    ["MAIL_FROM", "Latchkey <a@b.c>\r\nBcc: d@e.f", "must be an address, or a name and an <address>"],
  ])("%s=%s is named with its rule", (name, value, rule) => {
    const message = messageOf({ [name]: value });
    expect(message).toContain(`${name}: `);
    expect(message).toContain(rule);
  });

  test("is told together with every other one, and no value is repeated", () => {
    const wrong = {
      PORT: "hush-port",
      PUBLIC_URL: "hush-url",
      DOCS_BASE_URL: "hush-docs",
      DATABASE_URL: "hush://user:hush-password@host/db",
      DATABASE_POOL_SIZE: "hush-pool",
      DATABASE_TIMEOUT_MS: "hush-timeout",
      KEY_PREFIX: "hush-Prefix",
      KEY_PEPPERS: "1:hush-pepper",
      OPERATOR_KEY: "hush-operator-key",
      INTROSPECTION: "hush-introspection",
      LOG_LEVEL: "hush-level",
      TRUST_PROXY: "hush-proxy",
      BODY_LIMIT_BYTES: "hush-limit",
      REQUEST_TIMEOUT_SECONDS: "hush-seconds",
      SHUTDOWN_GRACE_SECONDS: "hush-grace",
      USAGE_FLUSH_INTERVAL_MS: "hush-flush",
      SMTP_URL: "hush://user:hush-password@host",
      MAIL_FROM: "hush",
      SIGN_UP: "hush-sign-up",
      OWNER_EMAIL: "hush-owner",
      SESSION_IDLE_HOURS: "hush-idle",
      SESSION_MAX_HOURS: "hush-max",
    };
    const lines = messageOf(wrong).split("\n").slice(1);
    expect(lines.map((line) => /^ {2}([A-Z_]+): \S/.exec(line)?.[1])).toEqual(Object.keys(wrong));
    expect(lines.join()).not.toContain("hush");
  });
});

describe("KEY_PEPPERS", () => {
  test("are required with DATABASE_URL, and how to make one is said", () => {
    const message = messageOf({ DATABASE_URL: databaseUrl });
    expect(message).toContain("KEY_PEPPERS: required with DATABASE_URL");
    expect(message).toContain("openssl rand -hex 32");
    expect(message).not.toContain("hush-password");
    expect(readConfig({ DATABASE_URL: databaseUrl, KEY_PEPPERS: `1:${hex}` })).toMatchObject({ databaseUrl });
  });

  test("keep their order, the first to sign with, and may be spaced and in either case", () => {
    const { peppers } = readConfig({ KEY_PEPPERS: `12:${hex.toUpperCase()}, 3:${"00".repeat(32)}` });
    expect(peppers).toEqual([
      { version: 12, key: Buffer.from(hex, "hex") },
      { version: 3, key: Buffer.alloc(32) },
    ]);
  });

  test.each([
    ["63 hex digits", `1:${hex.slice(1)}`],
    ["65 hex digits", `1:${hex}0`],
    ["another letter", `1:${hex.slice(1)}g`],
    ["version 0", `0:${hex}`],
    ["a version with a leading zero", `01:${hex}`],
    ["a negative version", `-1:${hex}`],
    ["a version too large for its column", `9999999999:${hex}`],
    ["no version", hex],
    ["a trailing comma", `1:${hex},`],
    ["one good and one bad", `1:${hex},2:${hex.slice(2)}`],
  ])("with %s are refused, and not repeated", (_form, value) => {
    const message = messageOf({ KEY_PEPPERS: value });
    expect(message).toContain("KEY_PEPPERS: must be <version>:<64 hex digits>, comma separated");
    expect(message).not.toContain(hex.slice(2));
  });

  test("with one version twice are refused", () => {
    expect(messageOf({ KEY_PEPPERS: `1:${hex},1:${"00".repeat(32)}` })).toContain(
      "KEY_PEPPERS: must not name one version twice",
    );
  });
});

describe("OPERATOR_KEY", () => {
  test("of 32 characters is taken as it is", () => {
    const operatorKey = "ö perator-key, of 32 characters!";
    expect(operatorKey).toHaveLength(32);
    expect(readConfig({ OPERATOR_KEY: operatorKey })).toMatchObject({ operatorKey });
  });
});

describe("URLs", () => {
  test.each([
    ["https://keys.example.com/", "https://keys.example.com"],
    ["https://keys.example.com//", "https://keys.example.com"],
    ["http://keys.example.com/base/", "http://keys.example.com/base"],
    ["https://keys.example.com:8443", "https://keys.example.com:8443"],
  ])("%s is used as %s", (given, used) => {
    expect(readConfig({ PUBLIC_URL: given, DOCS_BASE_URL: given })).toMatchObject({
      publicUrl: used,
      docsBaseUrl: used,
    });
  });
});

describe("TRUST_PROXY", () => {
  test.each([
    ["true", true],
    ["false", false],
    ["10.0.0.1", ["10.0.0.1"]],
    ["10.0.0.0/8, 192.168.1.1", ["10.0.0.0/8", "192.168.1.1"]],
    ["::1,fd00::/8", ["::1", "fd00::/8"]],
    ["loopback, uniquelocal", ["loopback", "uniquelocal"]],
  ])("%s is understood", (given, trustProxy) => {
    expect(readConfig({ TRUST_PROXY: given })).toMatchObject({ trustProxy });
  });

  test.each([
    ["1", "a count of hops"],
    ["proxy.example.com", "a name"],
    ["10.0.0.0/8/8", "two lengths"],
    ["10.0.0.0/", "no length"],
    ["10.0.0.0/33", "a length no such address has"],
    ["::/129", "a length no such address has"],
    ["0.0.0.0/0", "everybody, which is spelt true"],
    ["10.0.0.1,", "a trailing comma"],
    ["TRUE", "another case"],
  ])("%s is refused: %s", (given) => {
    expect(messageOf({ TRUST_PROXY: given })).toContain(
      "TRUST_PROXY: must be true, false, or IP addresses and networks, comma separated",
    );
  });
});

function messageOf(variables: Record<string, string>): string {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error(`Accepted: ${Object.keys(variables).join(", ")}`);
}

describe("another identity provider", () => {
  const jwk = { kty: "EC", crv: "P-256", x: "AA", y: "AA" };
  const set = (...keys: readonly object[]) => JSON.stringify({ keys });
  const trusted = {
    AUTH_JWKS_URL: "https://id.acme.example/jwks.json",
    AUTH_ISSUER: "https://id.acme.example/",
    AUTH_AUDIENCE: "latchkey",
  };

  test("is trusted with its URL or its keys, and nobody is by default", () => {
    expect(readConfig({}).identity).toBeNull();
    const claims = { account: "account_id", email: "email", role: "role" };
    const common = { issuer: trusted.AUTH_ISSUER, audience: "latchkey", claims, provisions: false };
    expect(readConfig(trusted).identity).toEqual({ ...common, keys: { url: trusted.AUTH_JWKS_URL } });
    const named = { AUTH_JWKS: set(jwk), AUTH_JWKS_URL: "", AUTH_PROVISION: "true", AUTH_CLAIM_ROLE: "r" };
    expect(readConfig({ ...trusted, ...named }).identity).toEqual({
      ...common,
      keys: { set: set(jwk) },
      provisions: true,
      claims: { ...claims, role: "r" },
    });
  });

  test.each<[string, Record<string, string>, string]>([
    ["both", { ...trusted, AUTH_JWKS: set(jwk) }, "AUTH_JWKS: cannot be set together"],
    ["no issuer", { ...trusted, AUTH_ISSUER: "" }, "AUTH_ISSUER: required"],
    ["no audience", { ...trusted, AUTH_AUDIENCE: "" }, "AUTH_AUDIENCE: required"],
    ["no keys", { ...trusted, AUTH_JWKS_URL: "" }, "AUTH_JWKS_URL: required"],
    ["only a wish", { AUTH_PROVISION: "true" }, "AUTH_JWKS_URL: required"],
    ["no URL", { ...trusted, AUTH_JWKS_URL: "id.acme.example" }, "AUTH_JWKS_URL: must be"],
    ["a URL that others could answer", httpInProduction(), "AUTH_JWKS_URL: must be https:// in production"],
    ["no JSON", { AUTH_JWKS: "hush" }, "AUTH_JWKS: must be JSON"],
    ["no key", { AUTH_JWKS: set() }, "AUTH_JWKS: must be JSON"],
    ["a private key", { AUTH_JWKS: set({ ...jwk, d: "hush" }) }, "AUTH_JWKS: must be JSON"],
    ["a shared secret", { AUTH_JWKS: set({ kty: "oct", k: "hush" }) }, "AUTH_JWKS: must be JSON"],
  ])("with %s is refused", (_what, variables, line) => {
    const message = messageOf(variables);
    expect(message).toContain(line);
    expect(message).not.toContain("hush");
  });

  function httpInProduction() {
    return { ...trusted, AUTH_JWKS_URL: "http://id.acme.example/jwks.json", NODE_ENV: "production" };
  }
});

describe("settings that go together", () => {
  test("a statement must end before the request that waits for it", () => {
    expect(() => readConfig({ REQUEST_TIMEOUT_SECONDS: "8" })).toThrow(
      /DATABASE_TIMEOUT_MS: must be below REQUEST_TIMEOUT_SECONDS/,
    );
    expect(readConfig({ REQUEST_TIMEOUT_SECONDS: "8", DATABASE_TIMEOUT_MS: "7999" })).toMatchObject({
      requestTimeoutSeconds: 8,
      databaseTimeoutMs: 7_999,
    });
  });

  test("persisted operations need their manifest, and the manifest says how it is meant", () => {
    const file = { PERSISTED_OPERATIONS_MANIFEST: "manifest.json" };
    expect(() => readConfig(file)).toThrow(ConfigError);
    expect(() => readConfig({ PERSISTED_OPERATIONS: "only" })).toThrow(ConfigError);
    expect(() => readConfig({ ...file, PERSISTED_OPERATIONS: "some" })).toThrow(
      /PERSISTED_OPERATIONS: .*allow/,
    );
    expect(readConfig({ ...file, PERSISTED_OPERATIONS: "only" }).persistedOperations).toEqual({
      file: "manifest.json",
      isOnly: true,
    });
  });
});

describe("what a server answers", () => {
  const shared = { DATABASE_URL: databaseUrl, KEY_PEPPERS: `1:${hex}` };

  test("everything at one port, unless it is said otherwise", () => {
    expect(readConfig({})).toMatchObject({ role: "all", checkPort: null });
    expect(readConfig({ ...shared, ROLE: "check" })).toMatchObject({ role: "check", checkPort: null });
    expect(readConfig({ ROLE: "manage", CHECK_PORT: "4001" })).toMatchObject({
      role: "manage",
      checkPort: 4001,
    });
  });

  test.each([
    ["a role that there is not", { ROLE: "checks" }, /ROLE: must be all, check or manage/],
    [
      "checks without a shared database",
      { ROLE: "check" },
      /ROLE: a server that only checks needs DATABASE_URL/,
    ],
    [
      "a port for checks beside checks",
      { ...shared, ROLE: "check", CHECK_PORT: "4001" },
      /CHECK_PORT: with ROLE=check/,
    ],
    ["one port for both", { PORT: "4001", CHECK_PORT: "4001" }, /CHECK_PORT: must differ from PORT/],
  ])("%s is refused", (_name, variables, message) => {
    expect(() => readConfig(variables)).toThrow(message);
  });
});
