import { success, type Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isSessionId, type SessionId } from "../../model/ids.js";
import type { Page } from "../../model/paging/page.js";
import { pageByCreation } from "../../model/paging/page-by-creation.js";
import type { PageRequest } from "../../model/paging/page-request.js";
import type { Services } from "../../services.js";
import { authorizeSession } from "./authorize-session.js";
import type { Session } from "../../model/sessions/session.js";

export const listSessionsCodes = ["validation_error"] as const;

type Code = (typeof listSessionsCodes)[number] | CallerCode;

export interface ListedSessions {
  readonly page: Page<Session>;
  readonly currentId: SessionId | null;
}

/** The active sessions of the caller, the latest sign-in first. */
export async function listSessions(
  services: Services,
  call: Call,
  request: PageRequest,
): Promise<Result<ListedSessions, Code>> {
  const caller = await authorizeSession(services, call, "sessions.read");
  if (!caller.ok) return caller;
  const { person, session } = caller.value;
  const now = services.clock();
  const live = { now, seenAfter: new Date(now.getTime() - services.signIn.idleMs) };
  const page = await pageByCreation(request, {
    orderName: "sessions createdAt desc",
    isId: isSessionId,
    list: (window) => services.sessions.list(person.id, live, window),
    count: () => services.sessions.count(person.id, live),
  });
  return page.ok ? success({ page: page.value, currentId: session?.id ?? null }) : page;
}
