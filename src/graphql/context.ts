import type { Call } from "../core/model/callers/credential.js";
import type { Core } from "../core/core.js";
import type { AnswerFacts } from "../errors/envelope.js";
import { createLoaders, type Loaders } from "./loaders.js";

export interface GraphqlContext {
  readonly core: Core;
  readonly call: Call;
  /** Made when first asked for: most requests need none. */
  loaders(): Loaders;
  /** Whether the operation does nothing but check keys; known once it was found to be valid. */
  isCheck: boolean;
  /** What an envelope made now says about this request. */
  facts(): AnswerFacts;
  /** Told when what is streamed is not taken. */
  readonly onOverrun: () => void;
  /** The caller was told that it took too long: no further mutation may begin. */
  giveUp(): void;
  isGivenUp(): boolean;
  /** The browser that asks keeps this session from now on, or none. */
  setSession(begun: SessionChange["begun"]): void;
  /** Null when the browser keeps what it has. */
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
  let sessionChange: SessionChange | null = null;
  return {
    core,
    call,
    loaders: loadersOf(core, call),
    isCheck: false,
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

/** For the next of many answers to one request. */
export function withFreshLoaders(context: GraphqlContext): GraphqlContext {
  return { ...context, loaders: loadersOf(context.core, context.call) };
}

function loadersOf(core: Core, call: Call): () => Loaders {
  let loaders: Loaders | undefined;
  return () => (loaders ??= createLoaders(core, call));
}

function ignore(): void {
  // Only a stream can be too slow.
}
