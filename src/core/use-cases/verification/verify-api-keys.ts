import { failure, success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";
import type { Verdict } from "../../engine/verification/verdict.js";
import { checkInput, toCheckedRequest, type VerifyApiKeyInput } from "./verify-api-key.js";

export const verifyApiKeysCodes = ["validation_error"] as const;

export const mostKeysAtOnce = 100;

/** Up to a hundred checks at once. Keys that are not cached are read in one statement. */
export async function verifyApiKeys(
  services: Services,
  call: Call,
  inputs: readonly VerifyApiKeyInput[],
): Promise<Result<readonly Verdict[], CallerCode>> {
  const caller = await authorize(services, call, "keys.verify");
  if (!caller.ok) return caller;
  if (inputs.length < 1 || inputs.length > mostKeysAtOnce) {
    return failure("validation_error", [
      { field: "inputs", message: `Must have 1 to ${mostKeysAtOnce} entries.` },
    ]);
  }
  const refusals = inputs.flatMap((input, index) => checkInput(input, `inputs.${index}.`)?.details ?? []);
  if (refusals.length > 0) return failure("validation_error", refusals);
  return success(await Promise.all(inputs.map(async (input) => services.checkKey(toCheckedRequest(input)))));
}
