import type { GraphQLSchema } from "graphql";

/** The root types are made by type-graphql from all resolvers together: no decorator can describe them. */
export function describeRoots(schema: GraphQLSchema): void {
  describe(schema.getQueryType(), "What can be asked. Nothing here changes anything, or uses up a limit.");
  describe(
    schema.getMutationType(),
    "What can be done. Each answers with a union: its success, or one of the errors it can meet.",
  );
  describe(
    schema.getSubscriptionType(),
    "What can be watched, over a WebSocket (graphql-ws) or as an event stream (SSE).",
  );
}

function describe(type: { description?: unknown } | null | undefined, description: string): void {
  if (type) type.description = description;
}
