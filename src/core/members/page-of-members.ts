import type { Result } from "../../errors/result.js";
import { isMemberId } from "../ids.js";
import type { Page } from "../paging/page.js";
import { pageByCreation } from "../paging/page-by-creation.js";
import type { PageRequest } from "../paging/page-request.js";
import type { Member } from "./member.js";
import type { MembersOf, MemberStore } from "./member-store.js";

/** The oldest first. */
export function pageOfMembers(
  members: MemberStore,
  of: MembersOf,
  orderName: string,
  request: PageRequest,
): Promise<Result<Page<Member>, "validation_error">> {
  return pageByCreation(request, {
    orderName,
    isId: isMemberId,
    list: (window) => members.list(of, window),
    count: () => members.count(of),
  });
}
