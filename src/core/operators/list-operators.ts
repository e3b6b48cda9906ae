import { success, type Result } from "../../errors/result.js";
import { authorize, type CallerCode } from "../access/authorize.js";
import type { Call } from "../access/credential.js";
import { isOperatorId } from "../ids.js";
import { isoText } from "../iso-text.js";
import { encodeCursor } from "../paging/cursor.js";
import type { Page } from "../paging/page.js";
import { parsePageRequest, type PageRequest } from "../paging/page-request.js";
import type { Ports } from "../ports.js";
import { isWrittenMoment } from "../storable-moment.js";
import type { Operator } from "./operator.js";

export const listOperatorsCodes = ["validation_error"] as const;

type Code = (typeof listOperatorsCodes)[number] | CallerCode;

const orderName = "operators createdAt desc";

/** Newest first, the revoked ones among them. */
export async function listOperators(
  ports: Ports,
  call: Call,
  request: PageRequest,
): Promise<Result<Page<Operator>, Code>> {
  const caller = await authorize(ports, call, "operators.read");
  if (!caller.ok) return caller;
  const window = parsePageRequest(
    request,
    orderName,
    ({ value, id }) => value !== null && isWrittenMoment(value) && isOperatorId(id),
  );
  if (!window.ok) return window;
  const slice = await ports.operators.list(window.value);
  return success({
    ...slice,
    cursorOf: ({ id, createdAt }) => encodeCursor(orderName, { value: isoText(createdAt), id }),
    countAll: () => ports.operators.count(),
  });
}
