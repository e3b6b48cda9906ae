import { formPage } from "../pages/form-page.js";

export const secretLinkPage = formPage({
  path: "secret-link",
  title: "A secret for you",
  content: `      <div id="confirm" hidden><button id="use" type="button">Show the secret</button></div>
      <div id="shown" hidden>
        <p><code id="secret" class="secret" tabindex="0" aria-label="Secret"></code></p>
        <button id="copy" type="button">Copy</button>
        <p id="copied" class="quiet" role="status"></p>
      </div>`,
});
