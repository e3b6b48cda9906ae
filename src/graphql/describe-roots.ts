import type { GraphQLSchema } from "graphql";

/** type-graphql builds the root types from all resolvers, so no decorator can describe them. */
export function describeRoots(schema: GraphQLSchema): void {
  describe(schema.getQueryType(), "The queries. They change nothing and use no limit.");
  describe(
    schema.getMutationType(),
    "The mutations. Each returns a union of its success and the errors that it can return.",
  );
  describe(
    schema.getSubscriptionType(),
    "The subscriptions, over WebSocket (graphql-ws) or as an event stream (SSE).",
  );
}

function describe(type: { description?: unknown } | null | undefined, description: string): void {
  if (type) type.description = description;
}
