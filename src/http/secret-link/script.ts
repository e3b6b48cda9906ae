import { secretLinkOperations } from "../../graphql/own-operations.js";
import { pageScript } from "../pages/page-script.js";

const advices = {
  secret_link_not_found: "Or ask whoever sent it for a new one.",
};

const body = `
function begin() {
  token = tokenIn(location.hash);
  if (token === "") {
    show({ title: "This link is not whole", lead: "Open it as it was sent to you, up to its last character.", isNews: false });
    return;
  }
  show({
    title: "A secret for you",
    lead: "Somebody sent you the secret of an API key. It is shown once, so have a place ready where you store it.",
    parts: ["confirm"],
  });
}

at("use").addEventListener("click", () =>
  whileBusy(at("use"), async () => {
    // Out of the address bar and the history, whatever becomes of it.
    history.replaceState(null, "", location.pathname);
    const result = await run("openSecretLink", { token });
    if (result.error === undefined) {
      token = "";
      at("secret").textContent = result.secret;
      show({
        title: "The secret of " + result.keyName,
        lead: "Of " + result.accountName + ". Store it now: it is not shown again.",
        parts: ["shown"],
      });
      return;
    }
    const isLinkAtFault = String(result.error).startsWith("secret_link_");
    show({ title: "No secret is shown", parts: isLinkAtFault ? [] : ["confirm"], problem: result });
  }),
);

at("copy").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(at("secret").textContent);
    at("copied").textContent = "Copied.";
  } catch {
    at("copied").textContent = "Not copied: select the text.";
  }
});

// A browser may keep the page for its button "Back": the secret is not to be there.
addEventListener("pagehide", () => (at("secret").textContent = ""));
addEventListener("hashchange", begin);
begin();`;

/** Opening a link shows nothing: only its button does, because mail scanners open links too. */
export const secretLinkScript = pageScript({
  operations: secretLinkOperations,
  advices,
  parts: ["confirm", "shown"],
  body,
});
