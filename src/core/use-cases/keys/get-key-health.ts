import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import { authorizeInAccount, type CallerCode } from "../../access/authorize.js";
import { dayMs } from "../../model/durations.js";
import type { Call } from "../../model/callers/credential.js";
import { allKeysOf } from "../../model/keys/key-reach.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import { keyFlaws, type FlawMoments, type KeyFlaw } from "../../model/keys/key-health.js";
import { checkWhole } from "../../model/keys/key-restrictions.js";
import type { Services } from "../../services.js";

export const getKeyHealthCodes = ["validation_error"] as const;

type Code = (typeof getKeyHealthCodes)[number] | CallerCode;

export interface KeyHealth {
  readonly activeKeys: number;
  readonly maxKeys: number;
  /** The most urgent first. */
  readonly findings: readonly KeyFinding[];
}

export interface KeyFinding {
  readonly flaw: KeyFlaw;
  readonly keyCount: number;
  /** At most `mostKeysShown`, the oldest first. */
  readonly keys: readonly ApiKey[];
}

export const mostKeysShown = 50;
export const defaultIdleDays = 90;

const maxDays = 3_650;
const nearCeiling = 0.8;

/** What is wrong with the active keys of an account. A fixed number of statements, however many keys it has. */
export async function getKeyHealth(
  services: Services,
  call: Call,
  input: { readonly idleDays?: number | null | undefined },
): Promise<Result<KeyHealth, Code>> {
  const authorized = await authorizeInAccount(services, call, "keys.readHealth");
  if (!authorized.ok) return authorized;
  const idleDays = input.idleDays ?? defaultIdleDays;
  const details: ErrorDetail[] = [];
  checkWhole("idleDays", idleDays, maxDays, details);
  if (details.length > 0) return failure("validation_error", details);

  const accountId = authorized.value;
  const moments = momentsAt(services.clock(), idleDays);
  const [account, counts, flawed] = await Promise.all([
    services.accounts.find(accountId),
    services.keys.countActive([accountId], moments.now),
    services.keyHealth.findFlaws(accountId, moments, mostKeysShown),
  ]);
  const ids = [...new Set(flawed.flatMap(({ keyIds }) => keyIds))];
  const records = await services.keys.findRecords(allKeysOf(accountId), ids);
  const byId = new Map(records.map((key) => [key.id, key]));
  const findings: KeyFinding[] = flawed.map(({ flaw, keyCount, keyIds }) => ({
    flaw,
    keyCount,
    keys: keyIds.flatMap((id) => byId.get(id) ?? []),
  }));

  const activeKeys = counts.get(accountId) ?? 0;
  const maxKeys = account?.maxKeys ?? 0;
  if (activeKeys >= maxKeys * nearCeiling)
    findings.push({ flaw: "near_ceiling", keyCount: activeKeys, keys: [] });
  findings.sort((one, other) => keyFlaws.indexOf(one.flaw) - keyFlaws.indexOf(other.flaw));
  return success({ activeKeys, maxKeys, findings });
}

function momentsAt(now: Date, idleDays: number): FlawMoments {
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs);
  return {
    now,
    idleSince: daysAgo(idleDays),
    neverUsedSince: daysAgo(7),
    oldSince: daysAgo(90),
    rotatingSince: daysAgo(1),
  };
}
