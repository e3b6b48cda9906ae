import { curlSnippet } from "./curl-snippet.js";
import { html, prose, type Html } from "./html.js";
import { codeBlock, renderPage, section } from "./page.js";
import type { ReferenceUrls } from "./reference-urls.js";
import { overHttp } from "./scenario.js";

const links = [
  [
    "graphiql",
    "GraphQL",
    "Explore the API and try it, where introspection is on. The endpoint is `/graphql`.",
  ],
  ["reference/rest", "REST", "Every call: what it takes, what it answers, and its errors."],
  ["openapi.json", "OpenAPI", "The REST calls for code generators."],
  ["reference/errors", "Errors", "What each error means and what to do about it."],
  ["readyz", "Ready?", "Says whether this server is ready for work."],
] as const;

const whoAmI = `query {
  viewer {
    ... on Viewer { kind permissions account { id name } }
    ... on ApiError { error message docUrl }
  }
}`;

export function renderHome(urls: ReferenceUrls): string {
  const call = overHttp({ field: "viewer", document: whoAmI, credential: "yours" });
  return renderPage({
    title: "Latchkey",
    description: "This server issues, checks and retires API keys.",
    root: "./",
    canonicalUrl: `${urls.publicUrl}/`,
    main: html`<h1>Latchkey</h1>
      <p class="lead">Welcome! This server issues, checks and retires API keys.</p>
      <ul class="rows">
        ${links.map(link)}
      </ul>
      ${section(
        "Your first call",
        html`<p>
            ${prose("Set the shell variable `LATCHKEY_KEY` to your key, then ask the server who you are.")}
          </p>
          ${codeBlock("Shell", curlSnippet(urls.publicUrl, call))}
          <p class="quiet">
            ${prose("Did you just set this server up? Unless you chose an operator key yourself, it made one and wrote it to `operator.key` in its data directory.")}
          </p>`,
      )}`,
  });
}

function link([path, name, meaning]: (typeof links)[number]): Html {
  return html`<li>
    <a href="${path}">${name}</a>
    <p>${prose(meaning)}</p>
  </li> `;
}
