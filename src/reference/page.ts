import { html, type Html, type HtmlValue } from "./html.js";
import { pageHeader } from "./page-header.js";
import { pageStyle } from "./page-style.js";

interface PageParts {
  readonly title: string;
  readonly description: string;
  /** The relative path to the server's root, so that pages work behind any host and path. */
  readonly root: string;
  /** Which entry of the header is this page. */
  readonly here?: string;
  readonly canonicalUrl?: string;
  readonly main: Html;
}

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cg fill='none' stroke='%2386590a' stroke-width='2'%3E%3Ccircle cx='5' cy='8' r='3'/%3E%3Cpath d='M8 8h7M12 8v3'/%3E%3C/g%3E%3C/svg%3E";

export function renderPage({ title, description, root, here, canonicalUrl, main }: PageParts): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="icon" href="${icon}" />
        ${canonicalUrl === undefined ? "" : html`<link rel="canonical" href="${canonicalUrl}" />`}
        <style>
          ${pageStyle}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        ${pageHeader(root, here)}
        <main id="main">${main}</main>
        <footer>Latchkey, a self-hosted server for API keys.</footer>
      </body>
    </html> `.text;
}

export function section(title: string, ...content: readonly HtmlValue[]): Html {
  return html`<section>
    <h2>${title}</h2>
    ${content}
  </section> `;
}

/** A block of code that scrolls by itself, also by keyboard, so that the page never scrolls sideways. */
export function codeBlock(label: string, code: string): Html {
  return html`<figure>
    <figcaption>${label}</figcaption>
    <pre tabindex="0" role="region" aria-label="${label}"><code>${code}</code></pre>
  </figure> `;
}
