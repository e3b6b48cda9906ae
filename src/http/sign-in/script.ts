import { signInOperations } from "../../graphql/own-operations.js";
import { pageScript } from "../pages/page-script.js";

const advices = {
  magic_link_not_found: "Open it whole, as it stands in the mail.",
  magic_link_expired: "Open the next one within 15 minutes.",
  magic_link_already_used: "If it was you who used it, you are signed in there.",
  invalid_email: "Check the address and try again.",
};

const body = `// Where the dashboard sent the person away from, else its first page.
function wayOn() {
  const dashboard = new URL("dashboard", location.href).pathname;
  const kept = localStorage.getItem("latchkey.return") ?? "";
  localStorage.removeItem("latchkey.return");
  return kept === dashboard || kept.startsWith(dashboard + "/") ? kept : dashboard;
}

function begin() {
  token = tokenIn(location.hash);
  if (token === "") {
    show({ title: "Sign in", lead: "Get a link by mail. There is no password.", parts: ["ask"], isNews: false });
  } else {
    show({
      title: "Sign in to " + location.host,
      lead: "Somebody asked for this link with your email address. If that was you, go on. If it was not, close this page: nothing has happened.",
      parts: ["confirm"],
    });
  }
}

at("use").addEventListener("click", () =>
  whileBusy(at("use"), async () => {
    // Out of the address bar and the history, whatever becomes of it.
    history.replaceState(null, "", location.pathname);
    const result = await run("redeemMagicLink", { token });
    if (result.error === undefined) {
      token = "";
      show({ title: "You are signed in", lead: "As " + result.person.email + ", in this browser.", parts: ["next"] });
      location.replace(wayOn());
      return;
    }
    const isLinkAtFault = String(result.error).startsWith("magic_link_");
    show({ title: "You are not signed in", parts: [isLinkAtFault ? "ask" : "confirm"], problem: result });
  }),
);

at("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  void whileBusy(at("ask").querySelector("button"), async () => {
    const result = await run("requestMagicLink", { email: at("email").value });
    if (result.error === undefined) {
      show({
        title: "Look into your mail",
        lead: "If the address can sign in here, a link is on its way to it. It works once, for 15 minutes. Nothing there after a minute? Look among the spam, ask again, or ask whoever runs this server.",
      });
    } else show({ title: "No link was sent", parts: ["ask"], problem: result });
  });
});

// A second link that is opened in the same tab changes nothing but this.
addEventListener("hashchange", begin);
begin();`;

/** Opening a link does nothing: only its button uses the link up, because mail scanners open links too. */
export const signInScript = pageScript({
  operations: signInOperations,
  advices,
  parts: ["ask", "confirm", "next"],
  body,
});
