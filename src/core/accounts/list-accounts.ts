import { success, type Result } from "../../errors/result.js";
import { authorize, type CallerCode } from "../access/authorize.js";
import type { Call } from "../access/credential.js";
import { isAccountId } from "../ids.js";
import { isoText } from "../iso-text.js";
import { encodeCursor } from "../paging/cursor.js";
import type { Page } from "../paging/page.js";
import { parsePageRequest, type PageRequest } from "../paging/page-request.js";
import type { Ports } from "../ports.js";
import { isWrittenMoment } from "../storable-moment.js";
import type { Account } from "./account.js";

export const listAccountsCodes = ["validation_error"] as const;

type Code = (typeof listAccountsCodes)[number] | CallerCode;

const orderName = "accounts createdAt desc";

/** Newest first. */
export async function listAccounts(
  ports: Ports,
  call: Call,
  request: PageRequest,
): Promise<Result<Page<Account>, Code>> {
  const caller = await authorize(ports, call, "accounts.list");
  if (!caller.ok) return caller;
  const window = parsePageRequest(
    request,
    orderName,
    ({ value, id }) => value !== null && isWrittenMoment(value) && isAccountId(id),
  );
  if (!window.ok) return window;
  const slice = await ports.accounts.list(window.value);
  return success({
    ...slice,
    cursorOf: ({ id, createdAt }) => encodeCursor(orderName, { value: isoText(createdAt), id }),
    countAll: () => ports.accounts.count(),
  });
}
