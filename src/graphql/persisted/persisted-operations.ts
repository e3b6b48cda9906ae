import type { ApolloServerPlugin } from "@apollo/server";
import { BoundedCache, ownText, textBytes } from "../../core/model/bounded-cache.js";
import { failure } from "../../errors/result.js";
import type { GraphqlContext } from "../context.js";
import { signInOperations } from "../own-operations.js";
import type { Judge } from "../refuse-early.js";

/** What an operator allows: the texts of the manifest by their ids, and whether nothing else. */
export interface Manifest {
  readonly isOnly: boolean;
  readonly textsById: ReadonlyMap<string, string>;
}

export interface PersistedOperations {
  /** The text of a known id. */
  readonly find: (id: string) => string | undefined;
  /** Refuses what is not in the manifest, where that alone may run. */
  readonly judge: Judge;
  /** Keeps what a client registers (APQ) for a text that ran and a caller who was recognised. */
  readonly plugin: ApolloServerPlugin<GraphqlContext>;
  /** Where Apollo Server looks for ids. */
  readonly cache: {
    get(key: string): Promise<string | undefined>;
    set(): Promise<void>;
    delete(): Promise<boolean>;
  };
}

const mostRegisteredBytes = 4 * 1_048_576;
const apolloPrefix = "apq:";
/** In no manifest, so that an unknown id is refused like an unknown text. */
const unknownText = "query NotInTheManifest { __typename }";

export function createPersistedOperations(manifest: Manifest | null): PersistedOperations {
  const { isOnly = false, textsById = new Map<string, string>() } = manifest ?? {};
  const texts = new Set([...textsById.values(), ...Object.values(signInOperations)]);
  const registered = new BoundedCache<string>(mostRegisteredBytes);
  const find = (id: string) => textsById.get(id) ?? registered.get(id);

  return {
    find,
    judge: (_document, source) => (isOnly && !texts.has(source) ? failure("operation_not_allowed") : null),
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
      // Apollo Server would register before it is known who is calling.
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(false),
    },
  };
}
