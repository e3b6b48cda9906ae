import { useSession } from "../app/session.js";
import type { KeyRecordFragment, ViewerPermission } from "../generated/graphql.js";

/** Whether the person may do this to that key. A developer may only to the keys that they created. */
export function useMayChange(): (permission: ViewerPermission, apiKey: KeyRecordFragment) => boolean {
  const { viewer } = useSession();
  return (permission, { createdBy }) => {
    if (!viewer.permissions.includes(permission)) return false;
    return viewer.member?.role !== "DEVELOPER" || createdBy?.id === viewer.member.id;
  };
}
