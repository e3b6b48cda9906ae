import type { Result } from "../../../errors/result.js";
import { isMemberId } from "../../model/ids.js";
import type { Page } from "../../model/paging/page.js";
import { pageByCreation } from "../../model/paging/page-by-creation.js";
import type { PageRequest } from "../../model/paging/page-request.js";
import type { Member } from "../../model/members/member.js";
import type { MembersOf, MemberStore } from "../../model/members/member-store.js";

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
