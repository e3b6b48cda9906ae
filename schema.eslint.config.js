import graphqlPlugin from "@graphql-eslint/eslint-plugin";

const recommended = graphqlPlugin.configs["flat/schema-recommended"].rules;
const [, { EnumValueDefinition: enumValues, ...names }] = recommended["@graphql-eslint/naming-convention"];

/** What others' conventions ask of schema.graphql; each exemption says why. */
export const schemaRules = {
  files: ["schema.graphql"],
  languageOptions: {
    parser: graphqlPlugin.parser,
    parserOptions: { graphQLConfig: { schema: "schema.graphql" } },
  },
  plugins: { "@graphql-eslint": graphqlPlugin },
  rules: {
    ...recommended,
    ...graphqlPlugin.configs["flat/schema-relay"].rules,
    // The documented codes are the wire values, byte for byte, and they are written in lower case.
    "@graphql-eslint/naming-convention": [
      "error",
      {
        ...names,
        "EnumValueDefinition[parent.name.value!=ErrorCode]": enumValues,
        "EnumValueDefinition[parent.name.value=ErrorCode]": "snake_case",
      },
    ],
    // Only records have ids: these are parts of an answer, which no client caches or asks for again.
    "@graphql-eslint/strict-id-in-types": [
      "error",
      {
        exceptions: {
          suffixes: ["Connection", "Edge", "Error", "Success"],
          types: [
            "Actor",
            "ApiKeyEvent",
            "ApiKeyRevocation",
            "ApiKeyRotation",
            "ApiKeySecret",
            "ApiKeyVerification",
            "ApiKeyVerifications",
            "Environment",
            "EnvironmentList",
            "AccountUsage",
            "ApiKeyUsage",
            "ApiKeyUsedFrom",
            "AuditTrailVerification",
            "BrokenAuditEvent",
            "BrowserToken",
            "BrokenRule",
            "ErrorDetail",
            "KeyHealth",
            "KeyHealthFinding",
            "KeyPolicy",
            "Pepper",
            "KeyRate",
            "Reminders",
            "LimitList",
            "PlanLimits",
            "PlanList",
            "Replica",
            "LimitStatus",
            "OutcomeTick",
            "OutcomeUsage",
            "PageInfo",
            "PresentedSecret",
            "QuotaForecast",
            "RecentUsage",
            "Scope",
            "ScopeCatalogue",
            "UsageCounts",
            "UsageGroup",
            "UsageLimit",
            "UsageTick",
            "UsedPlace",
            "UsedSecret",
            "ViewerOperator",
          ],
        },
      },
    ],
    // Short lists that belong to one record, as its permissions, have nothing to page through.
    "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false }],
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
