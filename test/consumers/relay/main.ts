import {
  commitMutation,
  createOperationDescriptor,
  fetchQuery,
  getFragment,
  getRequest,
  getSingularSelector,
  graphql,
} from "relay-runtime";
import type { mainCreateMutation } from "./__generated__/mainCreateMutation.graphql";
import nextPage, { type mainNextPageQuery } from "./__generated__/mainNextPageQuery.graphql";
import type { mainQuery } from "./__generated__/mainQuery.graphql";
import type { mainRevokeMutation } from "./__generated__/mainRevokeMutation.graphql";
import type { main_keys$data } from "./__generated__/main_keys.graphql";
import { environment } from "./network";
import { describeOutcome } from "./outcome";
import { searchTwice } from "./search";

const query = graphql`
  query mainQuery($count: Int!) {
    ...main_keys @arguments(count: $count)
  }
`;
const keys = graphql`
  fragment main_keys on Query
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "mainNextPageQuery") {
    viewer {
      ... on Viewer {
        apiKeys(first: $count, after: $cursor, orderBy: { field: NAME, direction: ASC })
          @connection(key: "main_apiKeys") {
          __id
          edges {
            node {
              id
              name
              status
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;
const createKey = graphql`
  mutation mainCreateMutation($input: CreateApiKeyInput!, $connections: [ID!]!) {
    createApiKey(input: $input) {
      __typename
      ... on CreateApiKeySuccess {
        apiKey @prependNode(connections: $connections, edgeTypeName: "ApiKeyEdge") {
          id
          name
          status
        }
      }
      ... on AccountNotFoundError {
        message
      }
      ... on AccountSuspendedError {
        message
      }
      ... on ApiKeyExpiredError {
        message
      }
      ... on ApiKeyInvalidError {
        message
      }
      ... on ApiKeyMissingError {
        message
      }
      ... on ApiKeyNotFoundError {
        message
      }
      ... on ApiKeyRevokedError {
        message
      }
      ... on AuthenticationFailedError {
        message
      }
      ... on BrowserTokenExpiredError {
        message
      }
      ... on BrowserTokenInvalidError {
        message
      }
      ... on BrowserTokenRevokedError {
        message
      }
      ... on EndpointRestrictedError {
        message
      }
      ... on InvalidKeyNameError {
        message
      }
      ... on IpRateLimitExceededError {
        message
      }
      ... on IpRestrictedError {
        message
      }
      ... on KeyRateLimitExceededError {
        message
      }
      ... on KeyUsesExceededError {
        message
      }
      ... on MaxKeysExceededError {
        message
      }
      ... on ServiceUnavailableError {
        message
      }
      ... on SessionExpiredError {
        message
      }
      ... on SessionNotFoundError {
        message
      }
      ... on SessionRevokedError {
        message
      }
      ... on ValidationError {
        message
      }
    }
  }
`;
const revokeKey = graphql`
  mutation mainRevokeMutation($id: ID!, $connections: [ID!]!) {
    revokeApiKey(input: { id: $id }) {
      __typename
      ... on RevokeApiKeySuccess {
        apiKey {
          id @deleteEdge(connections: $connections)
          status
        }
      }
    }
  }
`;

const operation = createOperationDescriptor(getRequest(query), { count: 2 });
environment.retain(operation);

/** The list as the store has it, as a component would be given it. */
function list() {
  const selector = getSingularSelector(getFragment(keys), environment.lookup(operation.fragment).data);
  if (!selector) throw new Error("the list is not in the store");
  const { viewer } = environment.lookup(selector).data as unknown as main_keys$data;
  if (!viewer.apiKeys) throw new Error("the viewer has no list");
  return viewer.apiKeys;
}
const names = () => list().edges.map(({ node }) => `${node.name} ${node.status}`);

async function loadNext(count: number): Promise<void> {
  const cursor = list().pageInfo.endCursor;
  await fetchQuery<mainNextPageQuery>(environment, nextPage, { count, cursor }).toPromise();
}

function create(name: string): Promise<string> {
  const variables = { input: { name }, connections: [list().__id] };
  return new Promise((resolve, reject) => {
    commitMutation<mainCreateMutation>(environment, {
      mutation: createKey,
      variables,
      onCompleted: ({ createApiKey }) => resolve(describeOutcome(createApiKey)),
      onError: reject,
    });
  });
}

function revoke(id: string): Promise<void> {
  const variables = { id, connections: [list().__id] };
  return new Promise((resolve, reject) => {
    commitMutation<mainRevokeMutation>(environment, {
      mutation: revokeKey,
      variables,
      onCompleted: () => resolve(),
      onError: reject,
    });
  });
}

await fetchQuery<mainQuery>(environment, query, { count: 2 }).toPromise();
const pages = [names()];
while (list().pageInfo.hasNextPage) {
  await loadNext(2);
  pages.push(names());
}
const searches = await searchTwice("manager", "a");
const outcomes = [await create("from relay"), await create("")];
const afterCreation = names();
await revoke(list().edges[1]?.node.id ?? "");
const afterRevocation = names();

process.stdout.write(JSON.stringify({ pages, searches, outcomes, afterCreation, afterRevocation }));
