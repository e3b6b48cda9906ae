/** A request over HTTP, from which the snippets in every language are written. */
export interface HttpCall extends Caller {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly contentType?: string;
  readonly body?: string | { readonly sizeBytes: number };
}

export interface GraphqlCall extends Caller {
  /** The one field that the document asks for. */
  readonly field: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** `yours` is what the reader keeps in a shell variable; a literal is sent as it is. */
interface Caller {
  readonly credential?: "yours" | { readonly literal: string };
  /** `yours` is sent only if the variable is set: an operator needs it, an account's key does not. */
  readonly account?: "yours" | { readonly literal: string };
}

/** Calls that get a certain error, or could. */
export interface Scenario {
  /** Said before the snippets. */
  readonly note: string;
  /** An `HttpCall` where the request fails before GraphQL reads it. */
  readonly graphql: GraphqlCall | HttpCall;
  /** Null where GraphQL alone has the operation. */
  readonly rest: HttpCall | null;
}

/** What a program watches out for: it waits when it is told how long, and stops otherwise. */
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
