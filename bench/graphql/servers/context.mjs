import { newRequestId } from "../../../dist/modules/core/model/ids.js";
import { createGraphqlContext } from "../../../dist/modules/graphql/context.js";
import { createReadAddress } from "../../../dist/modules/http/caller/client-address.js";
import { createCallReader } from "../../../dist/modules/http/caller/read-call.js";
import { createMemoryCore } from "./memory-core.mjs";

/** Latchkey's own schema and resolvers, which each framework is given, and the context that they need. */
export { createSchema } from "../../../dist/modules/graphql/schema.js";

const core = createMemoryCore();
const docsBaseUrl = "http://localhost:4000";
const readCall = createCallReader({ publicUrl: docsBaseUrl, addressOf: createReadAddress(false) });

/** The caller of a request of `node:http`, as Latchkey reads it. */
export function contextOf(request) {
  const facts = { requestId: newRequestId(core.clock()), docsBaseUrl };
  return createGraphqlContext(core, readCall(request, facts.requestId), facts);
}
