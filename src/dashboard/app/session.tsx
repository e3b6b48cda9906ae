import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { SuccessOf } from "../../../packages/react/src/client/use-answer.js";
import { ActingProvider, type Acting } from "../../../packages/react/src/connected/acting.js";
import type { StartQuery, ViewerPermission } from "../generated/graphql.js";

export type Viewer = SuccessOf<StartQuery["viewer"]>;

export interface Membership {
  readonly accountId: string;
  readonly accountName: string;
}

/** Who is signed in, where they act, and whether changes made elsewhere arrive. */
export interface Session {
  readonly viewer: Viewer;
  readonly memberships: readonly Membership[];
  readonly chooseAccount: (accountId: string) => void;
  /** After the membership has ended: the page begins anew, in another account or in none. */
  readonly leaveTheAccount: () => void;
  readonly isLive: boolean;
  /** Grows when events may have been missed: lists are to be read again. */
  readonly gaps: number;
}

const SessionContext = createContext<Session | null>(null);

interface SessionProviderProps {
  readonly value: Session;
  readonly children: ReactNode;
}

/** The session, and what parts of keys need of it. */
export function SessionProvider({ value, children }: SessionProviderProps) {
  const { viewer, gaps } = value;
  const acting = useMemo<Acting>(
    () => ({
      permissions: viewer.permissions,
      member: viewer.member,
      account: viewer.account,
      scopes: null,
      externalOwnerId: null,
      gaps,
    }),
    [viewer, gaps],
  );
  return (
    <SessionContext.Provider value={value}>
      <ActingProvider value={acting}>{children}</ActingProvider>
    </SessionContext.Provider>
  );
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("A screen outside of the shell");
  return session;
}

export function usePermission(permission: ViewerPermission): boolean {
  return useSession().viewer.permissions.includes(permission);
}
