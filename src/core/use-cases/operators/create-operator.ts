import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Principal } from "../../access/principal.js";
import { checkName } from "../../model/check-name.js";
import { newOperatorId } from "../../model/ids.js";
import { generateSecret, lastFourOf, operatorPrefix } from "../../model/keys/secret.js";
import type { Services } from "../../services.js";
import { isOperatorPermission, operatorPermissions, type Operator } from "../../model/operators/operator.js";

export const createOperatorCodes = ["validation_error"] as const;

export interface CreateOperatorInput {
  readonly name: string;
  readonly permissions: readonly string[];
}

export interface CreatedOperator {
  readonly operator: Operator;
  /** Shown in this one answer, kept nowhere. */
  readonly secret: string;
}

type Code = (typeof createOperatorCodes)[number] | CallerCode;

export async function createOperator(
  services: Services,
  call: Call,
  input: CreateOperatorInput,
): Promise<Result<CreatedOperator, Code>> {
  const caller = await authorize(services, call, "operators.create");
  if (!caller.ok) return caller;
  const name = input.name.trim();
  const permissions = [...new Set(input.permissions.filter(isOperatorPermission))];
  const details = checkInput(name, input.permissions);
  if (details.length > 0) return failure("validation_error", details);
  if (!permissions.every((permission) => has(caller.value, permission))) {
    const message = "Nobody can give a permission that they do not have.";
    return failure("endpoint_restricted", [{ field: "permissions", message }]);
  }

  const now = services.clock();
  const prefix = operatorPrefix(services.keyPrefix);
  const secret = generateSecret(prefix);
  const operator: Operator = {
    id: newOperatorId(now),
    name,
    prefix,
    lastFour: lastFourOf(secret),
    permissions,
    createdAt: now,
    revokedAt: null,
  };
  await services.operators.insert(operator, services.digester.sign(secret), authorOf(caller.value, call));
  return success({ operator, secret });
}

function checkInput(name: string, permissions: readonly string[]): ErrorDetail[] {
  const details: ErrorDetail[] = [];
  checkName(name, details);
  if (permissions.length === 0 || !permissions.every(isOperatorPermission)) {
    const message = `Must be one or more of: ${operatorPermissions.join(", ")}.`;
    details.push({ field: "permissions", message });
  }
  return details;
}

function has(principal: Principal, permission: Operator["permissions"][number]): boolean {
  return principal.kind === "operator" && principal.operator.permissions.includes(permission);
}
