import { failure, type ErrorDetail, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Face } from "../../model/callers/face.js";
import type { Call } from "../../model/callers/credential.js";
import { parseDemands, type DemandsInput, type KeyDemands } from "../../model/verification/key-demands.js";
import { checkWhole } from "../../model/keys/key-restrictions.js";
import type { Services } from "../../services.js";
import type { CheckedRequest } from "../../engine/verification/check-key.js";
import type { Verdict } from "../../engine/verification/verdict.js";

export const verifyApiKeyCodes = ["validation_error"] as const;

export interface VerifyApiKeyInput extends DemandsInput {
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
    return caller.then((authorized) => (authorized.ok ? verify(services, call, input) : authorized));
  }
  return caller.ok ? verify(services, call, input) : caller;
}

function verify(
  services: Services,
  { face }: Call,
  input: VerifyApiKeyInput,
): VerifyResult | Promise<VerifyResult> {
  const demands = parseDemands(input, "");
  const details = checkInput(input, demands, "");
  if (details.length > 0) return failure("validation_error", details);
  const verdict = services.checkKey(toCheckedRequest(input, face, demands));
  return verdict instanceof Promise ? verdict.then(succeed) : succeed(verdict);
}

export function toCheckedRequest(
  input: VerifyApiKeyInput,
  face: Face,
  demands: KeyDemands | null,
): CheckedRequest {
  return {
    key: input.key,
    face,
    endpoint: input.endpoint ?? null,
    method: input.method ?? null,
    ip: input.ip ?? null,
    cost: input.cost ?? 1,
    demands,
  };
}

const nothingWrong: readonly ErrorDetail[] = [];

export function checkInput(
  { cost }: VerifyApiKeyInput,
  demands: KeyDemands | null,
  path: string,
): readonly ErrorDetail[] {
  const doubts = demands === null ? nothingWrong : demands.doubts;
  if (cost === undefined || cost === null || cost === 1) return doubts;
  const details = [...doubts];
  checkWhole(`${path}cost`, cost, mostCost, details, 0);
  return details;
}

function succeed(verdict: Verdict): VerifyResult {
  return { ok: true, value: verdict };
}
