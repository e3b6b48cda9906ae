import { html, Html } from "./html.js";

const places = [
  ["dashboard", "Dashboard"],
  ["reference/rest", "REST"],
  ["graphiql", "GraphQL"],
  ["reference/errors", "Errors"],
] as const;

/** The same as in the dashboard. */
const mark = new Html(
  '<svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><rect width="16" height="16" rx="3.5"/>' +
    '<g><circle cx="5.25" cy="8" r="2.5"/><path d="M7.75 8h6M10.5 8v2.5M13 8v2"/></g></svg>',
);

/**
 * The header of all pages for people that are not the dashboard. `root` is the relative path to the server's root, and
 * `here` the place that the page belongs to.
 */
export function pageHeader(root: string, here: string | null = null): Html {
  return html`<header>
    <nav aria-label="Main">
      <a href="${root}reference">${mark}Latchkey</a>
      ${places.map(([path, name]) => html`<a href="${root}${path}" ${current(path === here)}>${name}</a> `)}
    </nav>
  </header>`;
}

function current(isHere: boolean): Html {
  return new Html(isHere ? 'aria-current="page"' : "");
}
