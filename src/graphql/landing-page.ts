import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";
import type { GraphqlContext } from "./context.js";
import { exampleHeaders, exampleOperations } from "./example-operations.js";

const offline = "it appears that you might be offline.";
const elsewhere = `${offline} <a href="/graphiql">GraphiQL</a> needs no other server.`;
/** Until Sandbox is there, its empty frame lies over the text. */
const clickable = "#embeddableSandbox:empty { pointer-events: none }\n";

/** Apollo Sandbox in the page of this server, with examples, and the way on where Sandbox cannot be reached. */
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
