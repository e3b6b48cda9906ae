import { failure, success, type Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import { authorizeKeys } from "../../access/authorize-keys.js";
import type { Call } from "../../model/callers/credential.js";
import { isKeyId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import type { ApiKey } from "../../model/keys/api-key.js";

export const getApiKeyCodes = ["key_not_found"] as const;

type Code = (typeof getApiKeyCodes)[number] | CallerCode;

export async function getApiKey(services: Services, call: Call, id: string): Promise<Result<ApiKey, Code>> {
  const reach = await authorizeKeys(services, call, "keys.read");
  if (!reach.ok) return reach;
  if (!isKeyId(id)) return failure("key_not_found");
  const apiKey = await services.keys.findManageable(reach.value, id);
  return apiKey === null ? failure("key_not_found") : success(apiKey);
}
