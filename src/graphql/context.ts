import type { Call } from "../core/model/callers/credential.js";
import type { Core } from "../core/core.js";
import type { AnswerFacts } from "../errors/envelope.js";
import type { RanOperation } from "./ran-operation.js";
import { createLoaders, type Loaders } from "./loaders.js";

export interface GraphqlContext {
  readonly core: Core;
  readonly call: Call;
  /** Created on first use, because most requests need none. */
  loaders(): Loaders;
  /** Called after validation. A function, because Apollo Server copies the context. */
  noteOperation(operation: RanOperation): void;
  /** Null before validation. */
  operation(): RanOperation | null;
  /** Notes an error code of the answer. The first one is for the log. */
  noteError(code: string): void;
  error(): string | null;
  /** The values of an error envelope that is created now. */
  facts(): AnswerFacts;
  /** Called when the client reads a stream too slowly. */
  readonly onOverrun: () => void;
  /** To be called when the request has timed out. No further mutation may begin. */
  giveUp(): void;
  isGivenUp(): boolean;
  /** Sets the session cookie of the browser, or deletes it on null. */
  setSession(begun: SessionChange["begun"]): void;
  /** Null when the cookie does not change. */
  sessionChange(): SessionChange | null;
}

export interface SessionChange {
  readonly begun: { readonly token: string; readonly expiresAt: Date } | null;
}

export function createGraphqlContext(
  core: Core,
  call: Call,
  { requestId, docsBaseUrl }: Omit<AnswerFacts, "now">,
  onOverrun: () => void = ignore,
): GraphqlContext {
  let isGivenUp = false;
  let operation: RanOperation | null = null;
  let error: string | null = null;
  let sessionChange: SessionChange | null = null;
  return {
    core,
    call,
    loaders: loadersOf(core, call),
    noteOperation(noted) {
      operation = noted;
    },
    operation: () => operation,
    noteError(code) {
      error ??= code;
    },
    error: () => error,
    facts: () => ({ requestId, docsBaseUrl, now: core.clock() }),
    onOverrun,
    giveUp() {
      isGivenUp = true;
    },
    isGivenUp: () => isGivenUp,
    setSession(begun) {
      sessionChange = { begun };
    },
    sessionChange: () => sessionChange,
  };
}

/** For the next event of a stream, which must not show what earlier events have loaded. */
export function withFreshLoaders(context: GraphqlContext): GraphqlContext {
  return { ...context, loaders: loadersOf(context.core, context.call) };
}

function loadersOf(core: Core, call: Call): () => Loaders {
  let loaders: Loaders | undefined;
  return () => (loaders ??= createLoaders(core, call));
}

function ignore(): void {
  // Only streams can be read too slowly.
}
