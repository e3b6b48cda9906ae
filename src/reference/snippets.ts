import type { ErrorCode } from "../errors/catalogue.js";
import { curlSnippet } from "./curl-snippet.js";
import { saysWhenToRetry } from "./example-envelope.js";
import { javascriptSnippet } from "./javascript-snippet.js";
import { pythonSnippet } from "./python-snippet.js";
import { isGraphqlCall, overHttp } from "./scenario.js";
import { scenarioOf } from "./scenarios.js";

/** Code that runs unchanged when the reader has set the shell variables that it uses. */
export interface Snippets {
  readonly note: string;
  readonly needsKey: boolean;
  readonly managesKeys: boolean;
  /** For the explorer. Null when the request fails before GraphQL reads it. */
  readonly operation: { readonly document: string; readonly variables: string | null } | null;
  readonly graphqlCurl: string;
  /** Null when only GraphQL has the operation. */
  readonly restCurl: string | null;
  readonly handling: { readonly javascript: string; readonly python: string } | null;
}

export function snippetsOf(publicUrl: string, code: ErrorCode): Snippets {
  const { note, graphql, rest } = scenarioOf(code);
  const handling = { code, saysWhenToRetry: saysWhenToRetry(code) };
  const inGraphql = isGraphqlCall(graphql);
  const plain = rest ?? graphql;
  return {
    note,
    needsKey: plain.credential === "yours",
    managesKeys: plain.account === "yours",
    operation: inGraphql
      ? {
          document: graphql.document,
          variables: graphql.variables ? JSON.stringify(graphql.variables, null, 2) : null,
        }
      : null,
    graphqlCurl: curlSnippet(publicUrl, overHttp(graphql)),
    restCurl: rest === null ? null : curlSnippet(publicUrl, rest),
    // Other clients may fail while they send a huge body, and never read the answer. curl always shows it.
    handling:
      typeof rest?.body === "object"
        ? null
        : {
            javascript: javascriptSnippet(publicUrl, inGraphql ? graphql : plain, handling),
            python: pythonSnippet(publicUrl, plain, handling),
          },
  };
}
