import { createContext, useContext } from "react";
import type { KeyRecordFragment, ViewerPermission } from "../generated/graphql.js";

/** Who acts, as far as the parts of keys need to know. */
export interface Acting {
  readonly permissions: readonly ViewerPermission[];
  readonly member: { readonly id: string; readonly role: string } | null;
  /** Null where the caller may not see the account. */
  readonly account: { readonly keyPolicy: KeyPolicy } | null;
  /** The scopes that the caller may give; null for those of the account. */
  readonly scopes: readonly string[] | null;
  /** The owner of all keys that the caller sees; null where there are several. */
  readonly externalOwnerId: string | null;
  /** Grows when events may have been missed: lists are to be read again. */
  readonly gaps: number;
}

interface KeyPolicy {
  readonly allowedScopes: readonly string[];
  readonly keysMustExpire: boolean;
  readonly maxKeyLifetimeDays: number | null;
}

const nobody: Acting = {
  permissions: [],
  member: null,
  account: null,
  scopes: null,
  externalOwnerId: null,
  gaps: 0,
};

const ActingContext = createContext<Acting>(nobody);

export const ActingProvider = ActingContext.Provider;

export function useActing(): Acting {
  return useContext(ActingContext);
}

export function useMay(permission: ViewerPermission): boolean {
  return useActing().permissions.includes(permission);
}

/** Whether the caller may do this to that key. A developer may only to the keys that they created. */
export function useMayChange(): (permission: ViewerPermission, apiKey: KeyRecordFragment) => boolean {
  const { permissions, member } = useActing();
  return (permission, { createdBy }) => {
    if (!permissions.includes(permission)) return false;
    return member?.role !== "DEVELOPER" || createdBy?.id === member.id;
  };
}

/** Whether the caller may see how often keys are used, and from where. */
export function useMaySeeUsage(): boolean {
  return useMay("READ_USAGE");
}
