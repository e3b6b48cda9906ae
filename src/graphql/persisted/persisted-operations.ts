import type { ApolloServerPlugin } from "@apollo/server";
import { BoundedCache, ownText, textBytes } from "../../core/model/bounded-cache.js";
import { failure } from "../../errors/result.js";
import type { GraphqlContext } from "../context.js";
import { secretLinkOperations, signInOperations } from "../own-operations.js";
import type { DocumentRule } from "../refuse-before-validation.js";

/** The operator's manifest of persisted operations. */
export interface Manifest {
  /** Whether only operations of the manifest may run. */
  readonly isOnly: boolean;
  readonly textsById: ReadonlyMap<string, string>;
}

export interface PersistedOperations {
  /** The text of an operation by its id. */
  readonly find: (id: string) => string | undefined;
  /** Refuses other operations when only those of the manifest may run. */
  readonly refusalOf: DocumentRule;
  /** Registers an operation (APQ) after it has run for a recognised caller. */
  readonly plugin: ApolloServerPlugin<GraphqlContext>;
  /** The cache in which Apollo Server looks for ids. */
  readonly cache: {
    get(key: string): Promise<string | undefined>;
    set(): Promise<void>;
    delete(): Promise<boolean>;
  };
}

const mostRegisteredBytes = 4 * 1_048_576;
const apolloPrefix = "apq:";
/** A text that no manifest contains, so that an unknown id is refused like an unknown text. */
const unknownText = "query NotInTheManifest { __typename }";

export function createPersistedOperations(
  manifest: Manifest | null,
  ownOperations: readonly string[],
): PersistedOperations {
  const { isOnly = false, textsById = new Map<string, string>() } = manifest ?? {};
  const texts = new Set([
    ...textsById.values(),
    ...Object.values({ ...signInOperations, ...secretLinkOperations }),
    ...ownOperations,
  ]);
  const registered = new BoundedCache<string>(mostRegisteredBytes);
  const find = (id: string) => textsById.get(id) ?? registered.get(id);

  return {
    find,
    refusalOf: (_document, source) =>
      isOnly && !texts.has(source) ? failure("operation_not_allowed") : null,
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          executionDidStart: ({ metrics, source, queryHash, contextValue }) =>
            Promise.resolve({
              executionDidEnd() {
                if (
                  !isOnly &&
                  metrics.persistedQueryRegister === true &&
                  contextValue.call.standing === "recognised"
                ) {
                  registered.set(queryHash, ownText(source), textBytes(source));
                }
                return Promise.resolve();
              },
            }),
        }),
    },
    cache: {
      get: (key) =>
        Promise.resolve(find(key.slice(apolloPrefix.length)) ?? (isOnly ? unknownText : undefined)),
      // Apollo Server would register an operation before its caller is recognised.
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(false),
    },
  };
}
