import type { Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { Services } from "../../services.js";
import { endRotation, type endRotationCodes } from "./end-rotation.js";

type Code = (typeof endRotationCodes)[number] | CallerCode;

/** Ends the secret before the rotation. When this returns, no replica accepts it. */
export function completeApiKeyRotation(
  services: Services,
  call: Call,
  id: string,
): Promise<Result<ApiKey, Code>> {
  return endRotation(services, call, id, "completed");
}
