import { pageHeader } from "../../reference/page-header.js";
import { colours, navStyle } from "../../reference/page-style.js";
import { exampleHeaders, exampleOperations } from "../../graphql/example-operations.js";

/** The page, by the paths of the files that it loads. */
export function graphiqlPage(pathOf: (name: string) => string): string {
  const style = (name: string) => `<link rel="stylesheet" href="${pathOf(name)}">`;
  const script = (name: string) => `<script src="${pathOf(name)}"></script>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>GraphiQL · Latchkey</title>
    <link rel="icon" href="data:,">
    ${["graphiql.css", "start.css"].map(style).join("\n    ")}
  </head>
  <body>
    ${pageHeader("./", "graphiql").text}
    <div id="graphiql">This page needs JavaScript.</div>
    ${["react.js", "react-dom.js", "graphiql.js", "start.js"].map(script).join("\n    ")}
  </body>
</html>
`;
}

/** On a narrow screen the answer stands below the question, which beside it would leave it no room. */
export const startStyle = `${colours}
html, body { height: 100%; margin: 0 }
body { display: flex; flex-direction: column; color-scheme: light dark; background: var(--ground);
  color: var(--text) }
#graphiql { flex: 1; min-height: 0 }
header { padding: 0 1.25rem; border-bottom: 1px solid var(--line); font: .9375rem/1.5 system-ui, sans-serif }
${navStyle}
@media (max-width: 700px) {
  .graphiql-container .graphiql-session { flex-direction: column }
  .graphiql-container .graphiql-session > * { min-width: 0; min-height: 0 }
  .graphiql-container .graphiql-session > .graphiql-horizontal-drag-bar { display: none }
}
`;

/**
 * GraphiQL asks by \`fetch\`, subscriptions as event streams: so the headers that it is given are sent with all of them.
 */
export const startScript = `"use strict";
const examples = ${JSON.stringify(exampleOperations)};
const headers = ${JSON.stringify(JSON.stringify(exampleHeaders, null, 2))};

function isSubscription({ operationName }, { documentAST } = {}) {
  const operations = (documentAST?.definitions ?? []).filter(({ kind }) => kind === "OperationDefinition");
  const named = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  return named?.operation === "subscription";
}

async function* events(response) {
  let text = "";
  for (const reader = response.body.pipeThrough(new TextDecoderStream()).getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (text + value).split("\\n\\n");
    text = blocks.pop();
    for (const block of blocks) {
      const [, data] = /^event: next\\ndata: (.*)$/.exec(block) ?? [];
      if (data !== undefined) yield JSON.parse(data);
      if (block.startsWith("event: complete")) return;
    }
  }
}

async function fetcher(request, options) {
  const isStreamed = isSubscription(request, options);
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      ...options?.headers,
      "Content-Type": "application/json",
      Accept: isStreamed ? "text/event-stream" : "application/graphql-response+json, application/json",
    },
    body: JSON.stringify(request),
  });
  return isStreamed && response.ok ? events(response) : response.json();
}

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultQuery: examples,
    defaultHeaders: headers,
    defaultEditorToolsVisibility: "headers",
    // Credentials are not left behind in the browser.
    shouldPersistHeaders: false,
  }),
);
`;
