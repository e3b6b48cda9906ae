import { answersManagement, publicUrlOf, type Config } from "../config.js";
import type { ScopeCatalogue } from "../core/model/keys/scope-catalogue.js";
import type { CoreSettings } from "../core/model/ports.js";
import { hourMs } from "../core/model/durations.js";

/** The settings of the configuration that are core's. */
export function coreSettings(config: Config, scopeCatalogue: ScopeCatalogue): CoreSettings {
  return {
    isManaging: answersManagement(config),
    keyPrefix: config.keyPrefix,
    environments: config.environments,
    scopeCatalogue,
    signIn: {
      publicUrl: publicUrlOf(config),
      isSignUpOpen: config.isSignUpOpen,
      idleMs: config.sessionIdleHours * hourMs,
      maxMs: config.sessionMaxHours * hourMs,
    },
    maxManagementCalls: config.databasePoolSize,
    maxCachedKeys: config.verificationCacheKeys,
    maxSubscriptions: config.maxSubscriptions,
    failedCallsPerMinute: config.ipRateLimitPerMinute,
    usageFlushIntervalMs: config.usageFlushIntervalMs,
    reminderIntervalMs: config.reminderIntervalMs,
    usageRetention: config.usageRetention,
    auditRetentionDays: config.auditRetentionDays,
  };
}
