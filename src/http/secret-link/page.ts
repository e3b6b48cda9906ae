import { pageHeader } from "../../reference/page-header.js";

/** Every address is relative, so that the page works behind any host and path. */
export const secretLinkPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>A secret for you · Latchkey</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="secret-link/style.css">
    <script src="secret-link/script.js" defer></script>
  </head>
  <body>
    ${pageHeader("./").text}
    <main>
      <h1 id="title" tabindex="-1">A secret for you</h1>
      <noscript><p>This page needs JavaScript: it is what keeps a mail scanner from using up your link.</p></noscript>
      <p id="lead" class="lead" hidden></p>
      <div id="problem" role="alert" hidden>
        <p><strong id="message"></strong> <span id="advice"></span></p>
        <p class="quiet"><a id="about">About this error</a> <span id="request"></span></p>
      </div>
      <div id="confirm" hidden><button id="use" type="button">Show the secret</button></div>
      <div id="shown" hidden>
        <p><code id="secret" class="secret" tabindex="0" aria-label="Secret"></code></p>
        <button id="copy" type="button">Copy</button>
        <p id="copied" class="quiet" role="status"></p>
      </div>
    </main>
  </body>
</html>
`;
