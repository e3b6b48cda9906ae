import { curlSnippet } from "./curl-snippet.js";
import { html, prose, type Html } from "./html.js";
import { codeBlock, renderPage, section } from "./page.js";
import type { ReferenceUrls } from "./reference-urls.js";
import {
  fieldsOf,
  restDocument,
  typeOf,
  type Field,
  type Operation,
  type Response,
} from "./rest-document.js";
import type { HttpCall } from "./scenario.js";

const root = "../";
const json = "application/json";
/** What every answer has, which the page says once. */
const everywhere = ["success", "request_id", "timestamp", "data"];

const methods = { get: "GET", post: "POST", patch: "PATCH", delete: "DELETE" } as const;

interface Call {
  readonly method: HttpCall["method"];
  readonly path: string;
  readonly operation: Operation;
}

/** Every REST call on one page, made from the OpenAPI document. */
export function renderRestPage(urls: ReferenceUrls, document: unknown): string {
  const { info, tags, paths } = restDocument.parse(document);
  const calls = Object.entries(paths).flatMap(([path, operations]) =>
    (["get", "post", "patch", "delete"] as const).flatMap((word) => {
      const operation = operations[word];
      return operation === undefined ? [] : [{ method: methods[word], path, operation }];
    }),
  );
  const callsOf = (tag: string) => calls.filter(({ operation }) => operation.tags[0] === tag);
  return renderPage({
    title: "REST · Latchkey",
    description: "Every REST call of this server: what it takes, what it answers, and its errors.",
    root,
    here: "reference/rest",
    canonicalUrl: `${urls.docsBaseUrl}/reference/rest`,
    main: html`<h1>REST</h1>
      <p class="lead">${prose(info.description)}</p>
      <p>
        ${prose("Send your key in `Authorization: Bearer …` or `X-API-Key`. A success is an object with `success`, `data`, `request_id` and `timestamp`; an error is ")}<a
          href="${root}reference/errors"
          >the same envelope every time</a
        >. For programs: <a href="${root}openapi.json">OpenAPI 3.1</a>.
      </p>
      ${tags.map(({ name, description }) => section(titleOf(name), listOf(description, callsOf(name))))}
      ${calls.map((call) => describeCall(urls, call))}`,
  });
}

function titleOf(tag: string): string {
  return `${tag.charAt(0).toUpperCase()}${tag.slice(1)}`;
}

function listOf(description: string, calls: readonly Call[]): Html {
  return html`<p class="quiet">${prose(description)}</p>
    <ul class="rows">
      ${calls.map(
        ({ method, path, operation }) =>
          html`<li>
            <p class="tags">
              <a href="#${operation.operationId}">${operation.summary}</a> <code>${method} ${path}</code>
            </p>
          </li> `,
      )}
    </ul>`;
}

function describeCall({ publicUrl }: ReferenceUrls, { method, path, operation }: Call): Html {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const body = requestBody?.content[json]?.schema;
  const [done] = Object.values(responses);
  return html`<section id="${operationId}" class="call">
    <h2>${summary}</h2>
    <p><code class="path">${method} ${path}</code></p>
    <p>${prose(description)}</p>
    ${
      parameters.length === 0
        ? ""
        : details("Parameters", parameters.map(describeParameter), parameters.length <= 4)
    }
    ${body === undefined ? "" : details("Body", fieldsOf(body).map(describeField), true)}
    ${done === undefined ? "" : describeAnswer(done)} ${describeErrors(responses)}
    ${codeBlock(`Shell: ${method} ${path}`, curlSnippet(publicUrl, exampleOf({ method, path, operation })))}
  </section>`;
}

/** Open or closed, without a script. */
function details(title: string, rows: readonly Html[], isOpen: boolean): Html {
  const list = html`<summary>${title}</summary>
    <dl>${rows}</dl>`;
  return isOpen ? html`<details open>${list}</details>` : html`<details>${list}</details>`;
}

function describeParameter({
  name,
  in: place,
  required,
  description,
  schema,
}: Operation["parameters"][number]) {
  const about = [required ? "required" : null, place === "query" ? null : `in the ${place}`];
  return row(name, typeOf(schema), about, description ?? schema.description);
}

function describeField({ name, shape, isRequired }: Field): Html {
  return row(name, typeOf(shape), [isRequired ? "required" : null], shape.description);
}

function row(name: string, type: string, about: readonly (string | null)[], description = ""): Html {
  const words = [type, ...about].filter((word) => word !== null).join(", ");
  return html`<dt><code>${name}</code> <span class="quiet">${prose(words)}</span></dt>
    <dd>${prose(description)}</dd> `;
}

function describeAnswer({ headers, content }: Response): Html {
  const schema = content[json]?.schema;
  const fields = schema === undefined ? [] : fieldsOf(schema);
  const shown = fields.filter(({ name }) => !everywhere.includes(name));
  const ofHeaders = Object.entries(headers).filter(([name]) => name !== "X-Request-Id");
  const rows = [
    ...shown.map(({ name, shape }) => row(name, typeOf(shape), [], shape.description)),
    ...ofHeaders.map(([name, { description }]) => row(name, "header", [], description)),
  ];
  return rows.length === 0 ? html`` : details("Answer", rows, false);
}

function describeErrors(responses: Operation["responses"]): Html {
  const codes = Object.values(responses)
    .flatMap(({ content }) => content[json]?.schema.allOf ?? [])
    .flatMap(({ properties }) => properties?.["error"]?.enum ?? [])
    .map(String);
  return html`<details>
    <summary>Errors</summary>
    <p>${codes.map((code) => html`<a href="${root}reference/errors/${code}"><code>${code}</code></a> `)}</p>
  </details>`;
}

function exampleOf({ method, path, operation: { security, requestBody } }: Call): HttpCall {
  const credential = security === undefined ? { credential: "yours" as const } : {};
  const call = { method, path: path.replace("{id}", "ID"), ...credential };
  const body = requestBody?.content[json]?.schema;
  if (body === undefined) return call;
  const required = (body.required ?? []).map((name): [string, string] => [name, "example"]);
  return { ...call, contentType: json, body: JSON.stringify(Object.fromEntries(required)) };
}
