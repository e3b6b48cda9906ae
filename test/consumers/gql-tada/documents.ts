import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./generated/schema.js";

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { DateTime: string } }>();

export const keyRow = graphql(`
  fragment KeyRow on ApiKey @_unmask {
    id
    name
    createdAt
    permissions
  }
`);

export const listKeys = graphql(
  `
    query Keys($filter: ApiKeyFilter) {
      apiKeys(first: 10, filter: $filter) {
        __typename
        ... on ApiKeyConnection {
          edges {
            node {
              ...KeyRow
            }
          }
        }
        ... on ApiError {
          message
        }
      }
    }
  `,
  [keyRow],
);

export const createKey = graphql(
  `
    mutation CreateKey($input: CreateApiKeyInput!) {
      createApiKey(input: $input) {
        __typename
        ... on CreateApiKeySuccess {
          apiKey {
            ...KeyRow
          }
        }
        ... on ApiError {
          message
        }
      }
    }
  `,
  [keyRow],
);
