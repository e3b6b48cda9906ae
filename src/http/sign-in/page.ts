import { pageHeader } from "../../reference/page-header.js";

/** Every address is relative, so that the page works behind any host and path. */
export const signInPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Sign in · Latchkey</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="sign-in/style.css">
    <script src="sign-in/script.js" defer></script>
  </head>
  <body>
    ${pageHeader("./").text}
    <main>
      <h1 id="title" tabindex="-1">Sign in</h1>
      <noscript><p>This page needs JavaScript: it is what keeps a mail scanner from using up your link.</p></noscript>
      <p id="lead" class="lead" hidden></p>
      <div id="problem" role="alert" hidden>
        <p><strong id="message"></strong> <span id="advice"></span></p>
        <p class="quiet"><a id="about">About this error</a> <span id="request"></span></p>
      </div>
      <form id="ask" hidden>
        <label for="email">Email address</label>
        <input id="email" name="email" type="email" autocomplete="email" required maxlength="254" spellcheck="false" autocapitalize="none">
        <button type="submit">Send me a link</button>
      </form>
      <div id="confirm" hidden><button id="use" type="button">Sign in</button></div>
      <p class="quiet"><a href="dashboard/operate">Pages for operators</a></p>
      <p id="next" hidden><a href="dashboard">Go on to Latchkey</a></p>
    </main>
  </body>
</html>
`;
