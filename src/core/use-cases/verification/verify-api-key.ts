import { failure, type ErrorDetail, type Failure, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { checkWhole } from "../../model/keys/key-restrictions.js";
import type { Services } from "../../services.js";
import type { CheckedRequest } from "../../engine/verification/check-key.js";
import type { Verdict } from "../../engine/verification/verdict.js";

export const verifyApiKeyCodes = ["validation_error"] as const;

export interface VerifyApiKeyInput {
  readonly key: string;
  readonly endpoint?: string | null | undefined;
  readonly method?: string | null | undefined;
  readonly ip?: string | null | undefined;
  readonly cost?: number | null | undefined;
}

export type VerifyResult = Result<Verdict, CallerCode>;

export const mostCost = 1_000;

/**
 * Checks a key. The verdict says what is wrong with the key, a failure what is wrong with the caller. For an
 * operator and a cached key the result is no promise.
 */
export function verifyApiKey(
  services: Services,
  call: Call,
  input: VerifyApiKeyInput,
): VerifyResult | Promise<VerifyResult> {
  const caller = authorize(services, call, "keys.verify");
  if (caller instanceof Promise) {
    return caller.then((authorized) => (authorized.ok ? verify(services, input) : authorized));
  }
  return caller.ok ? verify(services, input) : caller;
}

function verify(services: Services, input: VerifyApiKeyInput): VerifyResult | Promise<VerifyResult> {
  const refusal = checkInput(input, "");
  if (refusal !== null) return refusal;
  const verdict = services.checkKey(toCheckedRequest(input));
  return verdict instanceof Promise ? verdict.then(succeed) : succeed(verdict);
}

export function toCheckedRequest(input: VerifyApiKeyInput): CheckedRequest {
  return {
    key: input.key,
    endpoint: input.endpoint ?? null,
    method: input.method ?? null,
    ip: input.ip ?? null,
    cost: input.cost ?? 1,
  };
}

export function checkInput({ cost }: VerifyApiKeyInput, path: string): Failure<"validation_error"> | null {
  if (cost === undefined || cost === null || cost === 1) return null;
  const details: ErrorDetail[] = [];
  checkWhole(`${path}cost`, cost, mostCost, details, 0);
  return details.length === 0 ? null : failure("validation_error", details);
}

function succeed(verdict: Verdict): VerifyResult {
  return { ok: true, value: verdict };
}
