import { validate, type DocumentNode, type GraphQLError, type GraphQLSchema } from "graphql";

/** The rules that a document is held to when it does not go through Apollo Server. */
export function validateOperation(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  return validate(schema, document);
}
