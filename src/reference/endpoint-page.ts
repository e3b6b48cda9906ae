import { curlSnippet } from "./curl-snippet.js";
import { html, prose } from "./html.js";
import { codeBlock, renderPage, section } from "./page.js";
import type { ReferenceUrls } from "./reference-urls.js";
import { overHttp } from "./scenario.js";

const document = "{ viewer { __typename } }";

/** The page at `/graphql` for browsers when the explorer is off. */
export function renderEndpointPage(urls: ReferenceUrls): string {
  const call = overHttp({ field: "viewer", document, credential: "yours" });
  return renderPage({
    title: "GraphQL · Latchkey",
    description: "The GraphQL endpoint of this server.",
    root: "./",
    canonicalUrl: `${urls.publicUrl}/graphql`,
    main: html`<h1>GraphQL</h1>
      <p class="lead">This is the GraphQL endpoint. Programs send their operations here, with POST.</p>
      ${section(
        "A call",
        html`<p>${prose("Set the shell variable `LATCHKEY_KEY` to your key.")}</p>
          ${codeBlock("Shell", curlSnippet(urls.publicUrl, call))}`,
      )}
      ${section(
        "Explore the schema",
        html`<p>
          ${prose("Introspection is off on this server, and so are its explorers. Its operator can turn both on with `INTROSPECTION=true`. The schema is also in the file `schema.graphql`, for tools that read it from there.")}
        </p>`,
      )}`,
  });
}
