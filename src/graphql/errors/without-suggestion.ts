import type { GraphQLFormattedError } from "graphql";

/** A name that nearly fits would tell about a schema that is not shown. Apollo Server leaves those about variables. */
export function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message } = error;
  // What a caller wrote can hold these words too: then more is left out, and never less.
  const start = message.endsWith("?") ? message.indexOf("Did you mean") : -1;
  return start === -1 ? error : { ...error, message: message.slice(0, start).trimEnd() };
}
