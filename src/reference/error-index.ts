import { catalogue, errorCodes, type ErrorCode } from "../errors/catalogue.js";
import type { ErrorCategory, ErrorRow } from "../errors/error-row.js";
import { html, prose, type Html } from "./html.js";
import { renderPage, section } from "./page.js";
import type { ReferenceUrls } from "./reference-urls.js";

const root = "../";

const fields = [
  ["success", "Always `false` for an error."],
  ["error", "The code. Your program can rely on it."],
  ["message", "What happened, for people to read."],
  ["details", "A list of `field` and `message`, for each value that needs a correction. Often empty."],
  ["retry_after", "How many seconds to wait before you try again, or `null`."],
  ["doc_url", "The page about this error."],
  ["request_id", "Names this one request. Quote it when you ask for help."],
  ["timestamp", "When it happened, in UTC."],
] as const;

export function renderErrorIndex(urls: ReferenceUrls): string {
  return renderPage({
    title: "Errors · Latchkey",
    description: "Every error this API can answer with: what it means and what to do about it.",
    root,
    here: "reference/errors",
    canonicalUrl: `${urls.docsBaseUrl}/reference/errors`,
    main: html`<h1>Errors</h1>
      <p class="lead">Every error this API can answer with, what it means, and what to do about it.</p>
      ${categories().map((category) => section(category, rows(category)))}
      ${section("The same eight fields, every time", fieldList())}`,
  });
}

function fieldList(): Html {
  const note =
    "REST writes the names as they stand here. GraphQL writes them like `docUrl`, and has one type for each error; all of them are an `ApiError`.";
  return html`<p>${prose(note)}</p>
    <dl>
      ${fields.map(
        ([name, meaning]) =>
          html`<dt><code>${name}</code></dt>
            <dd>${prose(meaning)}</dd> `,
      )}
    </dl>`;
}

function categories(): readonly ErrorCategory[] {
  return [...new Set(errorCodes.map((code) => catalogue[code].category))];
}

function rows(category: ErrorCategory): Html {
  const codes = errorCodes.filter((code) => catalogue[code].category === category);
  return html`<ul class="rows">
    ${codes.map(row)}
  </ul>`;
}

function row(code: ErrorCode): Html {
  const { title, status, page }: ErrorRow = catalogue[code];
  return html`<li>
    <p class="tags">
      <a href="${root}reference/errors/${code}">${title}</a>
      <span><code>${code}</code> <span class="badge">${status}</span></span>
    </p>
    <p>${prose(page.summary)}</p>
  </li> `;
}
