import type { Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { Services } from "../../services.js";
import { endRotation, type endRotationCodes } from "./end-rotation.js";

type Code = (typeof endRotationCodes)[number] | CallerCode;

/** Ends the new secret, and the one before lasts. When this returns, no replica accepts the new one. */
export function cancelApiKeyRotation(
  services: Services,
  call: Call,
  id: string,
): Promise<Result<ApiKey, Code>> {
  return endRotation(services, call, id, "cancelled");
}
