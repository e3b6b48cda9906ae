import { Environment, Network, RecordSource, Store, type GraphQLResponse } from "relay-runtime";

const { LATCHKEY_URL = "", LATCHKEY_KEY = "" } = process.env;

export const environment = new Environment({
  store: new Store(new RecordSource()),
  network: Network.create(async ({ text }, variables) => {
    const response = await fetch(`${LATCHKEY_URL}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${LATCHKEY_KEY}` },
      body: JSON.stringify({ query: text, variables }),
    });
    return (await response.json()) as GraphQLResponse;
  }),
});
