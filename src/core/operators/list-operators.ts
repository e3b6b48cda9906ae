import type { Result } from "../../errors/result.js";
import { authorize, type CallerCode } from "../access/authorize.js";
import type { Call } from "../access/credential.js";
import { isOperatorId } from "../ids.js";
import type { Page } from "../paging/page.js";
import { pageByCreation } from "../paging/page-by-creation.js";
import type { PageRequest } from "../paging/page-request.js";
import type { Ports } from "../ports.js";
import type { Operator } from "./operator.js";

export const listOperatorsCodes = ["validation_error"] as const;

type Code = (typeof listOperatorsCodes)[number] | CallerCode;

/** Newest first, the revoked ones among them. */
export async function listOperators(
  ports: Ports,
  call: Call,
  request: PageRequest,
): Promise<Result<Page<Operator>, Code>> {
  const caller = await authorize(ports, call, "operators.read");
  if (!caller.ok) return caller;
  return pageByCreation(request, {
    orderName: "operators createdAt desc",
    isId: isOperatorId,
    list: (window) => ports.operators.list(window),
    count: () => ports.operators.count(),
  });
}
