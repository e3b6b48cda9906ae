/** A request from which the snippets in every language are generated. */
export interface HttpCall extends Caller {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly contentType?: string;
  readonly body?: string | { readonly sizeBytes: number };
}

export interface GraphqlCall extends Caller {
  /** The root field of the document. */
  readonly field: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** `yours` is the value of the reader's shell variable. A literal is sent unchanged. */
interface Caller {
  readonly credential?: "yours" | { readonly literal: string };
  /** `yours` is sent only if the variable is set. An operator needs it, and an account's key does not. */
  readonly account?: "yours" | { readonly literal: string };
}

/** Calls that cause an error, or show how it would arrive. */
export interface Scenario {
  /** The text before the snippets. */
  readonly note: string;
  /** An `HttpCall` when the request fails before GraphQL reads it. */
  readonly graphql: GraphqlCall | HttpCall;
  /** Null when only GraphQL has the operation. */
  readonly rest: HttpCall | null;
}

/** The error that a snippet handles. The snippet waits when the answer says how long, and stops otherwise. */
export interface Handling {
  readonly code: string;
  readonly saysWhenToRetry: boolean;
}

export function isGraphqlCall(call: GraphqlCall | HttpCall): call is GraphqlCall {
  return "document" in call;
}

export function overHttp(call: GraphqlCall | HttpCall): HttpCall {
  if (!isGraphqlCall(call)) return call;
  const { document, variables, credential, account } = call;
  const query = document.replace(/\s+/g, " ");
  const body = JSON.stringify(variables === undefined ? { query } : { query, variables });
  return {
    ...(credential === undefined ? {} : { credential }),
    ...(account === undefined ? {} : { account }),
    method: "POST",
    path: "/graphql",
    contentType: "application/json",
    body,
  };
}
