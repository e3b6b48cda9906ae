import { formPage } from "../pages/form-page.js";

export const signInPage = formPage({
  path: "sign-in",
  title: "Sign in",
  content: `      <form id="ask" hidden>
        <label for="email">Email address</label>
        <input id="email" name="email" type="email" autocomplete="email" required maxlength="254" spellcheck="false" autocapitalize="none">
        <button type="submit">Send me a link</button>
      </form>
      <div id="confirm" hidden><button id="use" type="button">Sign in</button></div>
      <p class="quiet"><a href="dashboard/operate">Pages for operators</a></p>
      <p id="next" hidden><a href="dashboard">Go on to Latchkey</a></p>`,
});
