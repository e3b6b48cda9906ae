import { catalogue, type ErrorCode } from "../errors/catalogue.js";
import { referenceUrl } from "../errors/envelope.js";
import type { ErrorRow } from "../errors/error-row.js";
import { exampleEnvelope } from "./example-envelope.js";
import { html, prose, type Html } from "./html.js";
import { codeBlock, renderPage, section } from "./page.js";
import type { ReferenceUrls } from "./reference-urls.js";
import { snippetsOf, type Snippets } from "./snippets.js";

const root = "../../";

export function renderErrorPage(urls: ReferenceUrls, code: ErrorCode): string {
  const row: ErrorRow = catalogue[code];
  const snippets = snippetsOf(urls.publicUrl, code);
  return renderPage({
    title: `${row.title} (${code}) · Latchkey`,
    description: row.page.summary.replaceAll("`", ""),
    root,
    here: "reference/errors",
    canonicalUrl: referenceUrl(urls.docsBaseUrl, code),
    main: html`${opening(code, row)} ${section("What it means", paragraphs(row.page.meaning))}
      ${section("When you will see it", list(row.page.whenSeen))}
      ${section("What to do", list(row.page.whatToDo))}
      ${section("Can I send it again?", paragraphs([row.page.retry]))}
      ${section("How to avoid it", list(row.page.howToAvoid))}
      ${section("Example answer", exampleAnswer(urls, code))} ${section("Try it", tryIt(snippets))}
      ${snippets.handling === null ? "" : section("Handle it in your code", handleIt(snippets.handling))}
      <p><a href="${root}reference/errors">All errors</a></p>`,
  });
}

function opening(code: ErrorCode, row: ErrorRow): Html {
  return html`<p class="category">${row.category}</p>
    <h1>${row.title}</h1>
    <p class="tags"><code>${code}</code> <span class="badge">HTTP ${row.status}</span></p>
    <p class="lead">${prose(row.page.summary)}</p>
    <blockquote>${row.message}</blockquote>`;
}

function exampleAnswer(urls: ReferenceUrls, code: ErrorCode): Html {
  const note =
    "This is the answer over REST. GraphQL has the same eight fields, with names like `docUrl` for `doc_url`.";
  return html`<p>${prose(note)}</p>
    ${codeBlock("JSON", exampleEnvelope(code, urls.docsBaseUrl))}`;
}

function tryIt(snippets: Snippets): Html {
  const { note, operation, graphqlCurl, restCurl } = snippets;
  const explorer = html`<p>
    Paste this into the <a href="${root}graphiql">GraphQL explorer</a>, or run the command below it.
  </p>`;
  return html`<p>${prose(note)} ${prose(preparation(snippets))}</p>
    <h3>GraphQL</h3>
    ${
      operation === null
        ? html`<p>
            ${prose("This error comes before GraphQL reads the request. The answer has the same eight fields.")}
          </p>`
        : html`${explorer} ${codeBlock("Operation", operation.document)}
          ${operation.variables === null ? "" : codeBlock("Variables", operation.variables)}`
    }
    ${codeBlock("GraphQL with curl", graphqlCurl)}
    <h3>REST</h3>
    ${
      restCurl === null
        ? html`<p>REST has no call for this: send the operation above over plain HTTP.</p>`
        : codeBlock("REST with curl", restCurl)
    }`;
}

function preparation({ needsKey, managesKeys }: Snippets): string {
  if (managesKeys) {
    return "First set the shell variable `LATCHKEY_KEY` to a key with the permission `keys:manage`. With an operator key, also set `LATCHKEY_ACCOUNT` to the id of the account.";
  }
  return needsKey ? "First set the shell variable `LATCHKEY_KEY` to your key." : "";
}

function handleIt({ javascript, python }: NonNullable<Snippets["handling"]>): Html {
  return html`<p>
      ${prose("Look at `error`, and not at the text of `message`: the code stays the same for good.")}
    </p>
    ${codeBlock("JavaScript, in a file such as call.mjs", javascript)} ${codeBlock("Python", python)}`;
}

function paragraphs(texts: readonly string[]): Html {
  return html`${texts.map((text) => html`<p>${prose(text)}</p> `)}`;
}

function list(texts: readonly string[]): Html {
  return html`<ul>
    ${texts.map((text) => html`<li>${prose(text)}</li> `)}
  </ul>`;
}
