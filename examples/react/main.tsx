import { useState, type FormEvent } from "react";
import { createRoot } from "react-dom/client";
import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { ApolloProvider, useMutation, useQuery } from "@apollo/client/react";
import { CreateKeyDocument, KeysDocument, RevokeKeyDocument } from "./generated/graphql";
import introspection from "./generated/possible-types";

const client = new ApolloClient({
  link: new HttpLink({ uri: "/graphql" }),
  cache: new InMemoryCache({ possibleTypes: introspection.possibleTypes }),
});
const afterwards = { refetchQueries: [KeysDocument], awaitRefetchQueries: true };

function Keys() {
  const { data, error } = useQuery(KeysDocument);
  const [revokeKey, { data: revoked }] = useMutation(RevokeKeyDocument, afterwards);
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p>Loading …</p>;
  if (data.apiKeys.__typename !== "ApiKeyConnection") return <p role="alert">{data.apiKeys.message}</p>;
  const result = revoked?.revokeApiKey;
  return (
    <>
      {result && "message" in result && <p role="alert">{result.message}</p>}
      <table>
        <thead>
          <tr>
            <th>Name</th>
            <th>Key</th>
            <th>Last used</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {data.apiKeys.edges.map(({ node }) => (
            <tr key={node.id}>
              <td>{node.name}</td>
              <td>
                <code>
                  {node.prefix}_…{node.lastFour}
                </code>
              </td>
              <td>{node.lastUsedAt ? new Date(node.lastUsedAt).toLocaleString() : "never"}</td>
              <td>
                <button onClick={() => void revokeKey({ variables: { id: node.id } })}>Revoke</button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function CreateKey() {
  const [name, setName] = useState("");
  const [createKey, { data, loading, error, reset }] = useMutation(CreateKeyDocument, {
    ...afterwards,
    // The answer holds the secret: what is not kept cannot be read later.
    fetchPolicy: "no-cache",
  });
  async function submit(event: FormEvent) {
    event.preventDefault();
    const { data } = await createKey({ variables: { name } });
    if (data?.createApiKey.__typename === "CreateApiKeySuccess") setName("");
  }
  const result = data?.createApiKey;
  if (result?.__typename === "CreateApiKeySuccess") {
    return (
      <section aria-label="New key">
        <p>“{result.apiKey.name}” was created. Store its secret now: it is not shown again.</p>
        <output>{result.secret}</output>
        <button onClick={reset}>I have stored it</button>
      </section>
    );
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <label>
        Name <input value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <button disabled={loading}>Create key</button>
      {(result ?? error) && <p role="alert">{result?.message ?? error?.message}</p>}
    </form>
  );
}

createRoot(document.body.appendChild(document.createElement("main"))).render(
  <ApolloProvider client={client}>
    <h1>API keys</h1>
    <CreateKey />
    <Keys />
  </ApolloProvider>,
);
