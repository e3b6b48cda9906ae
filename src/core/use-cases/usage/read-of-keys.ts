import { failure, success, type Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import { authorizeKeys } from "../../access/authorize-keys.js";
import type { Call } from "../../model/callers/credential.js";
import type { KeyId } from "../../model/ids.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { KeyReach } from "../../model/keys/key-reach.js";
import type { Services } from "../../services.js";
import { findKeyRecord } from "./find-key-record.js";

export const readOfKeysCodes = ["key_not_found", "validation_error"] as const;

type Code = (typeof readOfKeysCodes)[number] | CallerCode;

/** What one of these use-cases reads of keys. */
type Read<Value> = (
  reach: KeyReach,
  keyIds: readonly KeyId[],
) => Promise<Result<ReadonlyMap<KeyId, Value>, "validation_error">>;

/** Of a key that the caller reaches, revoked or not. */
export async function readOfKey<Value>(
  services: Services,
  call: Call,
  id: string,
  read: Read<Value>,
): Promise<Result<Value, Code>> {
  const reach = await authorizeKeys(services, call, "usage.read");
  if (!reach.ok) return reach;
  const key = await findKeyRecord(services, reach.value, id);
  if (!key.ok) return key;
  const found = await read(reach.value, [key.value.id]);
  return found.ok ? valueOf(found.value, key.value.id) : found;
}

/** Of keys that the caller was shown, by their ids. Callers may see a key and yet not what it was used for. */
export async function readOfShownKeys<Value>(
  services: Services,
  call: Call,
  keys: readonly Pick<ApiKey, "id" | "accountId">[],
  read: Read<Value>,
): Promise<Result<ReadonlyMap<KeyId, Result<Value, Code>>, Code>> {
  const reach = await authorizeKeys(services, call, "usage.read");
  if (!reach.ok) return reach;
  const own = keys.filter((key) => key.accountId === reach.value.accountId).map(({ id }) => id);
  const found = await read(reach.value, own);
  if (!found.ok) return found;
  return success(new Map(keys.map(({ id }): [KeyId, Result<Value, Code>] => [id, valueOf(found.value, id)])));
}

function valueOf<Value>(found: ReadonlyMap<KeyId, Value>, id: KeyId): Result<Value, "key_not_found"> {
  const value = found.get(id);
  return value === undefined ? failure("key_not_found") : success(value);
}
