import { pageHeader } from "../../reference/page-header.js";

interface FormPage {
  /** Of the page, which is also the folder of its files. */
  readonly path: string;
  readonly title: string;
  /** What follows the place for problems. */
  readonly content: string;
}

/**
 * A page with the places that `page-script.ts` fills. Every address is relative, so that it works behind any host and path.
 */
export function formPage({ path, title, content }: FormPage): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title} · Latchkey</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${path}/style.css">
    <script src="${path}/script.js" defer></script>
  </head>
  <body>
    ${pageHeader("./").text}
    <main>
      <h1 id="title" tabindex="-1">${title}</h1>
      <noscript><p>This page needs JavaScript: it is what keeps a mail scanner from using up your link.</p></noscript>
      <p id="lead" class="lead" hidden></p>
      <div id="problem" role="alert" hidden>
        <p><strong id="message"></strong> <span id="advice"></span></p>
        <p class="quiet"><a id="about">About this error</a> <span id="request"></span></p>
      </div>
${content}
    </main>
  </body>
</html>
`;
}
