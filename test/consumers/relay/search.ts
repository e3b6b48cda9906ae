import {
  createOperationDescriptor,
  fetchQuery,
  getFragment,
  getRefetchMetadata,
  getRequest,
  getSingularSelector,
  graphql,
} from "relay-runtime";
import type { searchQuery } from "./__generated__/searchQuery.graphql";
import again, { type searchRefetchQuery } from "./__generated__/searchRefetchQuery.graphql";
import type { search_viewer$data, search_viewer$key } from "./__generated__/search_viewer.graphql";
import { environment } from "./network";

const query = graphql`
  query searchQuery($text: String!) {
    viewer {
      ... on Viewer {
        ...search_viewer @arguments(text: $text)
      }
    }
  }
`;
// On `Node`, because Relay refetches a fragment on a type called `Viewer` only by a field `viewer: Viewer`.
const found = graphql`
  fragment search_viewer on Node
  @argumentDefinitions(text: { type: "String!" })
  @refetchable(queryName: "searchRefetchQuery") {
    id
    ... on Viewer {
      apiKeys(first: 10, filter: { nameContains: $text }) {
        edges {
          node {
            name
          }
        }
      }
    }
  }
`;

/** Asks as a component with `useRefetchableFragment` does: the viewer by its id, with another text. */
export async function searchTwice(text: string, nextText: string): Promise<string[][]> {
  environment.retain(createOperationDescriptor(getRequest(query), { text }));
  const answer = await fetchQuery<searchQuery>(environment, query, { text }).toPromise();
  const first = read(answer?.viewer);
  const { identifierInfo } = getRefetchMetadata(getFragment(found), "searchTwice");
  if (identifierInfo?.identifierField !== "id") throw new Error("the viewer is not refetched by its id");
  const variables = { id: first.id, text: nextText };
  const refetched = await fetchQuery<searchRefetchQuery>(environment, again, variables).toPromise();
  const second = read(refetched?.node);
  return [names(first), names(second)];
}

function read(viewer: unknown): search_viewer$data {
  const selector = getSingularSelector(getFragment(found), viewer as search_viewer$key);
  if (!selector) throw new Error("the viewer was not answered");
  return environment.lookup(selector).data as unknown as search_viewer$data;
}

function names({ apiKeys }: search_viewer$data): string[] {
  return apiKeys?.edges.map(({ node }) => node.name) ?? [];
}
