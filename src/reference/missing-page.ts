import { html } from "./html.js";
import { renderPage } from "./page.js";

const root = "../../";

/** The page for an unknown code. It does not repeat the requested path. */
export function renderMissingPage(): string {
  return renderPage({
    title: "No such error · Latchkey",
    description: "There is no error with this code.",
    root,
    main: html`<h1>No such error</h1>
      <p class="lead">
        There is no error with this code. Perhaps a letter is missing in the address, or the code belongs to
        another version of this server.
      </p>
      <p><a href="${root}reference/errors">All errors</a></p>`,
  });
}
