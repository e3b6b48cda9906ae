import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";
import type { GraphqlContext } from "./context.js";
import { exampleHeaders, exampleOperations } from "./example-operations.js";

const offline = "it appears that you might be offline.";
const elsewhere = `${offline} <a href="/graphiql">GraphiQL</a> needs no other server.`;
/** Until Sandbox has loaded, its empty frame covers the text and its link. */
const clickable = "#embeddableSandbox:empty { pointer-events: none }\n";

/** A page with Apollo Sandbox and examples. It links to GraphiQL for browsers that cannot reach Sandbox. */
export function landingPage(): ApolloServerPlugin<GraphqlContext> {
  const sandbox = ApolloServerPluginLandingPageLocalDefault({
    embed: { endpointIsEditable: false, runTelemetry: false },
    includeCookies: true,
    document: exampleOperations,
    headers: exampleHeaders,
  });
  return {
    async serverWillStart(service) {
      const listener = await sandbox.serverWillStart?.(service);
      const page = await listener?.renderLandingPage?.();
      if (page === undefined) return undefined;
      const html = async () => {
        const text = typeof page.html === "string" ? page.html : await page.html();
        return text.replace(offline, elsewhere).replace(".fallback {", `${clickable}.fallback {`);
      };
      return { renderLandingPage: () => Promise.resolve({ html }) };
    },
  };
}

const cdn = "https://apollo-server-landing-page.cdn.apollographql.com";
const sandboxCdn = "https://embeddable-sandbox.cdn.apollographql.com";
const nonceForm = /<script nonce="([0-9a-f]{64})"/;

/** Allows only what Sandbox needs: its script, its frame, and requests to this server. */
export function sandboxPolicy(page: string): string {
  const [, nonce = ""] = nonceForm.exec(page) ?? [];
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' ${sandboxCdn}`,
    `style-src 'nonce-${nonce}' ${sandboxCdn} https://fonts.googleapis.com`,
    "font-src https://fonts.gstatic.com",
    `img-src ${cdn}`,
    `manifest-src ${cdn}`,
    "frame-src https://sandbox.embed.apollographql.com",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
