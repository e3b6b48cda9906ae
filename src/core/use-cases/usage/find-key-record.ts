import { failure, success, type Result } from "../../../errors/result.js";
import { isKeyId } from "../../model/ids.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { KeyReach } from "../../model/keys/key-reach.js";
import type { Services } from "../../services.js";

/** A key that the caller reaches, revoked or not: what it was used for stays to be seen. */
export async function findKeyRecord(
  { keys }: Services,
  reach: KeyReach,
  id: string,
): Promise<Result<ApiKey, "key_not_found">> {
  if (!isKeyId(id)) return failure("key_not_found");
  const [key] = await keys.findRecords(reach, [id]);
  return key === undefined ? failure("key_not_found") : success(key);
}
