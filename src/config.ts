import { z } from "zod";
import type { Environments } from "./core/model/keys/environments.js";
import type { UsageRetention } from "./core/model/usage/usage-level.js";
import { allowedOrigins } from "./settings/allowed-origins.js";
import { identitySettings, readIdentity, type IdentityConfig } from "./settings/identity-settings.js";
import { mailSettings, signInSettings } from "./settings/sign-in-settings.js";
import { metricsSettings, readMetrics, type MetricsConfig } from "./settings/metrics-settings.js";
import { pepperSettings, type Pepper } from "./settings/pepper-settings.js";
import { parseVariables, refuse } from "./settings/parse-variables.js";
import { httpUrl, nodeEnvironment, wholeNumber } from "./settings/setting-values.js";
import { defaultEnvironment, environments, keyPrefix } from "./settings/environments.js";
import { isStartedByNpm } from "./settings/started-by-npm.js";
import {
  persistedSettings,
  readPersistedOperations,
  type PersistedOperationsConfig,
} from "./settings/persisted-settings.js";
import { remoteSettings } from "./settings/remote-settings.js";
import { readTracing, tracingSettings, type TracingConfig } from "./settings/tracing-settings.js";
import { readRole, roleSettings, type RoleConfig } from "./settings/role-settings.js";
import { trustProxy } from "./settings/trust-proxy.js";
import { readUsageRetention, usageSettings } from "./settings/usage-settings.js";

export { ConfigError, refuse as refuseSettings } from "./settings/parse-variables.js";
export { publicUrlOf, urlHost } from "./settings/public-url.js";
export { answersChecks, answersManagement } from "./settings/role-settings.js";
/** The form of `DATA_DIR/peppers` too. */
export { peppers } from "./settings/pepper-settings.js";

const flag = z.enum(["true", "false"]).transform((text) => text === "true");

const environment = z.object({
  NODE_ENV: nodeEnvironment.default("development"),
  PORT: wholeNumber(1, 65_535).default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  PUBLIC_URL: httpUrl.optional(),
  DOCS_BASE_URL: httpUrl.optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must start with postgresql://")
    .optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 500).default(10),
  DATABASE_TIMEOUT_MS: wholeNumber(100, 600_000).default(8_000),
  DATA_DIR: z.string().min(1).default("./data"),
  KEY_PREFIX: keyPrefix.default("lk"),
  ENVIRONMENTS: environments.optional(),
  SCOPES_FILE: z.string().min(1).optional(),
  ...pepperSettings,
  OPERATOR_KEY: z.string().min(32, "must be 32 characters or more").optional(),
  INTROSPECTION: flag.optional(),
  ...persistedSettings,
  COMPILED_OPERATIONS: z.enum(["on", "off"]).default("on"),
  DIRECT_READER: z.enum(["on", "off"]).default("on"),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).optional(),
  TRUST_PROXY: trustProxy,
  ALLOWED_ORIGINS: allowedOrigins,
  BODY_LIMIT_BYTES: wholeNumber(1_024, 10_485_760).default(102_400),
  REQUEST_TIMEOUT_SECONDS: wholeNumber(1, 600).default(10),
  SHUTDOWN_DELAY_SECONDS: wholeNumber(0, 600).optional(),
  SHUTDOWN_GRACE_SECONDS: wholeNumber(0, 600).default(10),
  ...usageSettings,
  VERIFICATION_CACHE_KEYS: wholeNumber(1, 10_000_000).default(200_000),
  VERIFICATION_TIMEOUT_MS: wholeNumber(50, 60_000).default(1_000),
  MAX_SUBSCRIPTIONS: wholeNumber(0, 1_000_000).default(1_000),
  IP_RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000).default(60),
  AUDIT_RETENTION_DAYS: wholeNumber(1, 36_500).optional(),
  WORKERS: wholeNumber(1, 64).default(1),
  ...roleSettings,
  npm_lifecycle_script: z.string().optional(),
  ...mailSettings,
  ...signInSettings,
  ...identitySettings,
  ...metricsSettings,
  ...tracingSettings,
});

type Environment = z.infer<typeof environment>;

export interface Config extends RoleConfig {
  readonly isProduction: boolean;
  readonly host: string;
  readonly port: number;
  /** Absent until the port is known, when neither is configured. */
  readonly publicUrl: string | undefined;
  readonly docsBaseUrl: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly databasePoolSize: number;
  readonly databaseTimeoutMs: number;
  readonly dataDirectory: string;
  readonly keyPrefix: string;
  readonly environments: Environments;
  /** The file that declares the scopes of the protected API; null when keys may have any. */
  readonly scopesFile: string | null;
  readonly peppers: readonly Pepper[] | undefined;
  /** Which of the peppers signs; the first one when undefined. */
  readonly signingPepper: number | undefined;
  /** Versions that the server may start without although secrets are signed with them. */
  readonly forcedRetirements: readonly number[];
  readonly operatorKey: string | undefined;
  readonly introspection: boolean;
  /** Null when there is no list of operations. */
  readonly persistedOperations: PersistedOperationsConfig | null;
  readonly compiledOperations: boolean;
  /** Whether requests of the fast paths are read without Node's HTTP. */
  readonly directReader: boolean;
  readonly logLevel: NonNullable<Environment["LOG_LEVEL"]>;
  /** Commands log nothing unless the level is set: their users read what they print. */
  readonly commandLogLevel: Config["logLevel"];
  readonly trustProxy: Environment["TRUST_PROXY"];
  /** Other sites whose pages may call this server. */
  readonly allowedOrigins: readonly string[];
  readonly bodyLimitBytes: number;
  readonly requestTimeoutSeconds: number;
  readonly shutdownDelaySeconds: number;
  readonly shutdownGraceSeconds: number;
  readonly usageFlushIntervalMs: number;
  readonly usageRetention: UsageRetention;
  readonly verificationCacheKeys: number;
  readonly verificationTimeoutMs: number;
  readonly maxSubscriptions: number;
  /** 0 for no limit. */
  readonly ipRateLimitPerMinute: number;
  /** Null to keep the audit trail for ever. */
  readonly auditRetentionDays: number | null;
  readonly workers: number;
  /** Whether the server ends when its parent does: npm passes no signal on. */
  readonly isStartedByNpm: boolean;
  /** May hold a password. Without it mails are files in the data directory. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** How often the server looks whether somebody is to be reminded of something. */
  readonly reminderIntervalMs: number;
  /** Whether whoever can read mail at an address may have an account. */
  readonly isSignUpOpen: boolean;
  /** Who owns the first account of an empty database. */
  readonly ownerEmail: string;
  readonly sessionIdleHours: number;
  readonly sessionMaxHours: number;
  readonly metrics: MetricsConfig;
  /** Null when nothing is traced. */
  readonly tracing: TracingConfig | null;
  /** Null when no tokens of another identity provider are taken. */
  readonly identity: IdentityConfig | null;
}

/** Where the database is, and what commands log. */
export type DatabaseConfig = Pick<Config, "databaseUrl" | "dataDirectory" | "commandLogLevel">;

/** For commands that need no secret, and are not given any. */
export function readDatabaseConfig(variables: NodeJS.ProcessEnv = process.env): DatabaseConfig {
  const values = parseVariables(
    environment.pick({ DATABASE_URL: true, DATA_DIR: true, LOG_LEVEL: true }),
    variables,
  );
  return {
    databaseUrl: values.DATABASE_URL,
    dataDirectory: values.DATA_DIR,
    commandLogLevel: values.LOG_LEVEL ?? "silent",
  };
}

/** For a command that may ask a server elsewhere. */
export const readRemoteSettings = (variables: NodeJS.ProcessEnv = process.env) => remoteSettings(variables);

export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const values = parseVariables(environment, variables);
  if (values.DATABASE_URL !== undefined && values.KEY_PEPPERS === undefined) {
    refuse(
      "KEY_PEPPERS: required with DATABASE_URL, because every replica must share it." +
        ' Make one with: echo "1:$(openssl rand -hex 32)"',
    );
  }
  if (values.DATABASE_TIMEOUT_MS >= values.REQUEST_TIMEOUT_SECONDS * 1_000) {
    refuse(
      "DATABASE_TIMEOUT_MS: must be below REQUEST_TIMEOUT_SECONDS, so that a statement ends before the request that waits for it",
    );
  }
  const isProduction = values.NODE_ENV === "production";
  return {
    isProduction,
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL,
    docsBaseUrl: values.DOCS_BASE_URL,
    databaseUrl: values.DATABASE_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    databaseTimeoutMs: values.DATABASE_TIMEOUT_MS,
    dataDirectory: values.DATA_DIR,
    keyPrefix: values.KEY_PREFIX,
    environments: values.ENVIRONMENTS ?? [{ name: defaultEnvironment, prefix: values.KEY_PREFIX }],
    scopesFile: values.SCOPES_FILE ?? null,
    peppers: values.KEY_PEPPERS,
    signingPepper: values.KEY_PEPPER_SIGNING,
    forcedRetirements: values.KEY_PEPPERS_FORCE_RETIRE,
    operatorKey: values.OPERATOR_KEY,
    introspection: values.INTROSPECTION ?? !isProduction,
    persistedOperations: readPersistedOperations(values, refuse),
    compiledOperations: values.COMPILED_OPERATIONS === "on",
    directReader: values.DIRECT_READER === "on",
    logLevel: values.LOG_LEVEL ?? "info",
    commandLogLevel: values.LOG_LEVEL ?? "silent",
    trustProxy: values.TRUST_PROXY,
    allowedOrigins: values.ALLOWED_ORIGINS,
    bodyLimitBytes: values.BODY_LIMIT_BYTES,
    requestTimeoutSeconds: values.REQUEST_TIMEOUT_SECONDS,
    shutdownDelaySeconds: values.SHUTDOWN_DELAY_SECONDS ?? (isProduction ? 5 : 1),
    shutdownGraceSeconds: values.SHUTDOWN_GRACE_SECONDS,
    usageFlushIntervalMs: values.USAGE_FLUSH_INTERVAL_MS,
    usageRetention: readUsageRetention(values, refuse),
    verificationCacheKeys: values.VERIFICATION_CACHE_KEYS,
    verificationTimeoutMs: values.VERIFICATION_TIMEOUT_MS,
    maxSubscriptions: values.MAX_SUBSCRIPTIONS,
    ipRateLimitPerMinute: values.IP_RATE_LIMIT_PER_MINUTE,
    auditRetentionDays: values.AUDIT_RETENTION_DAYS ?? null,
    workers: values.WORKERS,
    ...readRole(values, refuse),
    isStartedByNpm: isStartedByNpm(values.npm_lifecycle_script),
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    reminderIntervalMs: values.REMINDER_INTERVAL_MS,
    isSignUpOpen: values.SIGN_UP === "open",
    ownerEmail: values.OWNER_EMAIL,
    sessionIdleHours: values.SESSION_IDLE_HOURS,
    sessionMaxHours: values.SESSION_MAX_HOURS,
    metrics: readMetrics(values, refuse),
    tracing: readTracing(values),
    identity: readIdentity(values, isProduction, refuse),
  };
}
