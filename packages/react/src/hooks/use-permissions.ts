import { useActing } from "../connected/acting.js";
import type { ViewerPermission } from "../generated/graphql.js";

/** What the token may do; empty until the server has said it. */
export function usePermissions(): readonly ViewerPermission[] {
  return useActing().permissions;
}
