import type { Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isOperatorId } from "../../model/ids.js";
import type { Page } from "../../model/paging/page.js";
import { pageByCreation } from "../../model/paging/page-by-creation.js";
import type { PageRequest } from "../../model/paging/page-request.js";
import type { Services } from "../../services.js";
import type { Operator } from "../../model/operators/operator.js";

export const listOperatorsCodes = ["validation_error"] as const;

type Code = (typeof listOperatorsCodes)[number] | CallerCode;

/** Newest first, revoked ones included. */
export async function listOperators(
  services: Services,
  call: Call,
  request: PageRequest,
): Promise<Result<Page<Operator>, Code>> {
  const caller = await authorize(services, call, "operators.read");
  if (!caller.ok) return caller;
  return pageByCreation(request, {
    orderName: "operators createdAt desc",
    isId: isOperatorId,
    list: (window) => services.operators.list(window),
    count: () => services.operators.count(),
  });
}
