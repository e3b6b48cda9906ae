import graphqlPlugin from "@graphql-eslint/eslint-plugin";

/** What others' conventions ask of schema.graphql; each exemption says why. */
export const schemaRules = {
  files: ["schema.graphql"],
  languageOptions: {
    parser: graphqlPlugin.parser,
    parserOptions: { graphQLConfig: { schema: "schema.graphql" } },
  },
  plugins: { "@graphql-eslint": graphqlPlugin },
  rules: {
    ...graphqlPlugin.configs["flat/schema-recommended"].rules,
    ...graphqlPlugin.configs["flat/schema-relay"].rules,
    "@graphql-eslint/require-description": [
      "error",
      {
        types: true,
        rootField: true,
        DirectiveDefinition: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
      },
    ],
  },
};
