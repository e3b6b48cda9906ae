import { createContext, useContext, useMemo, type ReactNode } from "react";
import { useSubscription } from "urql";
import type { Problem } from "../client/problem.js";
import { useAnswer } from "../client/use-answer.js";
import { ActingProvider, type Acting } from "../connected/acting.js";
import { KeyEventsDocument, ViewerDocument } from "../generated/graphql.js";

interface ViewerState {
  /** Whether the server has said who acts. */
  readonly isKnown: boolean;
  readonly problem: Problem | null;
  readonly readAgain: () => void;
}

const ViewerContext = createContext<ViewerState | null>(null);

export function useViewerState(): ViewerState {
  const state = useContext(ViewerContext);
  if (state === null) throw new Error("Put a <LatchkeyProvider> around this part.");
  return state;
}

interface ViewerProps {
  readonly gaps: number;
  readonly children: ReactNode;
}

/** Asks who acts, and watches the keys where that is allowed. */
export function Viewer({ gaps, children }: ViewerProps) {
  const { value, problem, readAgain } = useAnswer({
    query: ViewerDocument,
    variables: {},
    pick: (data) => data.viewer,
  });
  const mayWatch = value?.permissions.includes("WATCH_KEYS") === true;
  const hasAccount = value !== null && value.account !== null;
  useSubscription({ query: KeyEventsDocument, variables: { hasAccount }, pause: !mayWatch });
  const acting = useMemo<Acting>(
    () => ({
      permissions: value?.permissions ?? [],
      member: value?.member ?? null,
      account: value?.account ?? null,
      scopes: value?.browserToken?.scopes ?? null,
      externalOwnerId: value?.browserToken?.externalOwnerId ?? null,
      gaps,
    }),
    [value, gaps],
  );
  return (
    <ViewerContext.Provider value={{ isKnown: value !== null, problem, readAgain }}>
      <ActingProvider value={acting}>{children}</ActingProvider>
    </ViewerContext.Provider>
  );
}
