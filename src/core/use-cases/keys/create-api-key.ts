import { failure, failureWith, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeActor, type CallerCode } from "../../access/authorize.js";
import { limitOf } from "../../access/authorize-keys.js";
import { isAllowed } from "../../access/is-allowed.js";
import { givingKey, type Principal } from "../../access/principal.js";
import type { Call } from "../../model/callers/credential.js";
import { newKeyId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import {
  isKeyPermission,
  keyPermissions,
  type ApiKey,
  type KeyPermission,
} from "../../model/keys/api-key.js";
import { prefixOf, unknownEnvironment } from "../../model/keys/environments.js";
import { checkLife, refuseLife } from "../../model/keys/key-life-rules.js";
import { boundByToken } from "./bound-by-token.js";
import { handOverUses } from "./hand-over-uses.js";
import { parseKeyName } from "../../model/keys/key-name.js";
import { checkKeyInput, type KeyInput } from "./check-key-input.js";
import { noExtras } from "../../model/keys/key-extras.js";
import type { Account } from "../../model/accounts/account.js";
import { refuseDisallowed } from "../../model/accounts/key-policy.js";
import { allKeysOf } from "../../model/keys/key-reach.js";
import { widerThan } from "../../model/keys/no-wider.js";
import { generateSecret, lastFourOf } from "../../model/keys/secret.js";

export const createApiKeyCodes = ["invalid_key_name", "max_keys_exceeded", "validation_error"] as const;

export interface CreateApiKeyInput extends KeyInput {
  readonly name: unknown;
  readonly permissions?: readonly string[] | null | undefined;
  readonly expiresAt?: Date | null | undefined;
  /** Absent: that of the account's policy. Null: none. */
  readonly idleTimeoutDays?: number | null | undefined;
  /** Absent: that of the key that creates it, else the first. */
  readonly environment?: string | null | undefined;
}

export interface CreatedApiKey {
  readonly apiKey: ApiKey;
  /** Only this answer shows it, and it is not stored. */
  readonly secret: string;
}

type Code = (typeof createApiKeyCodes)[number] | CallerCode;

const managingKey: ErrorDetail = {
  field: "permissions",
  message: "Only an owner of the account may create a key that manages keys.",
  rule: { name: "owners_only" },
};

export async function createApiKey(
  services: Services,
  call: Call,
  input: CreateApiKeyInput,
): Promise<Result<CreatedApiKey, Code>> {
  const actor = await authorizeActor(services, call, "keys.create");
  if (!actor.ok) return actor;
  const { accountId, memberId, principal } = actor.value;
  const name = parseKeyName(input.name);
  if (!name.ok) return name;
  const permissions = parsePermissions(input.permissions ?? []);
  if (!permissions.ok) return permissions;
  // Callers cannot create a key that may do more than themselves.
  if (permissions.value.includes("keys:manage") && !isAllowed(principal, "keys.createManaging")) {
    return failure("endpoint_restricted", [managingKey]);
  }
  const bound = boundByToken(principal, input);
  if (!bound.ok) return bound;
  const { fields, details } = await checkKeyInput(services, accountId, bound.value);
  const expiresAt = input.expiresAt ?? null;
  details.push(...checkLife(input, services.clock()));
  const environment = input.environment ?? defaultEnvironment(services, principal);
  const prefix = prefixOf(services.environments, environment);
  if (prefix === null) details.push(unknownEnvironment(services.environments));
  if (details.length > 0 || prefix === null) return failure("validation_error", details);
  const power = {
    ...noExtras,
    ...fields,
    permissions: permissions.value,
    environment,
    expiresAt,
  };
  const giver = givingKey(principal);
  const wider = giver === null ? [] : widerThan(giver, power);
  if (wider.length > 0) return failure("endpoint_restricted", wider);

  const secret = generateSecret(prefix);
  const spent = await handOverUses(services, principal, power.maxUses);
  if (spent !== null) return spent;
  return services.keys.withAccountLocked(accountId, async (locked) => {
    if (locked === null) return failure("account_not_found");
    const { account, now } = locked;
    const idleTimeoutDays =
      input.idleTimeoutDays === undefined ? account.defaultIdleTimeoutDays : input.idleTimeoutDays;
    const life = { createdAt: now, lastUsedAt: null, expiresAt, idleTimeoutDays };
    // The wait for the lock may have been long, so the expiry is checked again.
    const refused = [
      ...refuseLife({ ...life, expiresAt: null }, { expiresAt }, account, now),
      ...refuseDisallowed(account, power.scopes),
    ];
    if (refused.length > 0) return failure("validation_error", refused);
    const longer = giver === null ? [] : widerThan(giver, { idleTimeoutDays });
    if (longer.length > 0) return failure("endpoint_restricted", longer);
    for (const { maxKeys, reach } of ceilingsOf(account, principal)) {
      if ((await locked.countActiveKeys(reach)) >= maxKeys) {
        return failureWith("max_keys_exceeded", { maxKeys });
      }
    }
    const apiKey: ApiKey = {
      id: newKeyId(now),
      accountId,
      name: name.value,
      prefix,
      lastFour: lastFourOf(secret),
      version: 1,
      revokedAt: null,
      ...power,
      ...life,
    };
    const signed = services.digester.sign(secret);
    await locked.insertKey(apiKey, signed, memberId, authorOf(principal, call));
    return success({ apiKey, secret });
  });
}

/** That of the account, and that which a company gives to the owner of a browser token. */
function ceilingsOf({ id, maxKeys }: Account, principal: Principal) {
  const ceilings = [{ maxKeys, reach: allKeysOf(id) }];
  if (principal.kind !== "browser_token" || principal.token.maxKeys === null) return ceilings;
  const reach = { accountId: id, limitedTo: limitOf(principal) };
  return [...ceilings, { maxKeys: principal.token.maxKeys, reach }];
}

function defaultEnvironment({ environments }: Services, principal: Principal): string {
  return givingKey(principal)?.environment ?? environments[0].name;
}

function parsePermissions(
  permissions: readonly string[],
): Result<readonly KeyPermission[], "validation_error"> {
  const known = permissions.filter(isKeyPermission);
  if (known.length === permissions.length) return success([...new Set(known)]);
  const value = keyPermissions.join(", ");
  return failure("validation_error", [
    {
      field: "permissions",
      message: `Each must be one of: ${value}.`,
      rule: { name: "unknown_value", value },
    },
  ]);
}
