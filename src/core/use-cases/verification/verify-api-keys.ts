import { failure, success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";
import type { Verdict } from "../../engine/verification/verdict.js";
import { parseDemands } from "../../model/verification/key-demands.js";
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
  const checks = inputs.map((input, index) => {
    const path = `inputs.${index}.`;
    const demands = parseDemands(input, path);
    return {
      refusals: checkInput(input, demands, path),
      request: toCheckedRequest(input, call.face, demands),
    };
  });
  const refusals = checks.flatMap((check) => check.refusals);
  if (refusals.length > 0) return failure("validation_error", refusals);
  return success(await Promise.all(checks.map(async ({ request }) => services.checkKey(request))));
}
