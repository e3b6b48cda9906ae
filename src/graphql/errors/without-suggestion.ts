import type { GraphQLFormattedError } from "graphql";

/** A name that nearly fits would tell about a schema that is not shown. Apollo Server leaves those about variables. */
export function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ ?Did you mean.+\?$/, "") };
}
