import { ApolloServerValidationErrorCode } from "@apollo/server/errors";
import { GraphQLError, type ValidationRule } from "graphql";

const message =
  "Introspection is off on this server. Its operator can turn it on with INTROSPECTION=true; the schema is in the file schema.graphql.";

/** In place of Apollo Server's own rule, which advises a change of the program. */
export const introspectionOff: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== "__schema" && node.name.value !== "__type") return;
    const { INTROSPECTION_DISABLED: validationErrorCode } = ApolloServerValidationErrorCode;
    context.reportError(new GraphQLError(message, { nodes: [node], extensions: { validationErrorCode } }));
  },
});
