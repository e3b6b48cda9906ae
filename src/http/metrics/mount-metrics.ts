import type { FastifyInstance } from "fastify";
import type { Core } from "../../core/core.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import { failure } from "../../errors/result.js";
import { exposition, expositionType } from "../../metrics/exposition.js";
import type { Family } from "../../metrics/family.js";
import { refuse } from "../answer/refuse.js";
import type { CallOf } from "../caller/call-of.js";
import { createTokenCheck } from "./metrics-token.js";

export interface MetricsPage {
  readonly token: string;
  /** The metrics of all processes that serve this port. */
  readonly read: () => Promise<readonly Family[]>;
}

interface Faces {
  readonly core: Core;
  readonly callOf: CallOf;
  readonly factsOf: (requestId: string) => AnswerFacts;
}

const needed = {
  field: "Authorization",
  message: "Must be `Bearer`, a space, and the value of METRICS_TOKEN.",
};

/** `/metrics` on the server's own port, for whoever has the token. */
export function mountMetrics(
  app: FastifyInstance,
  { token, read }: MetricsPage,
  { core, callOf, factsOf }: Faces,
): void {
  const isAllowed = createTokenCheck(token);
  app.get("/metrics", async (request, reply) => {
    if (isAllowed(request.headers.authorization)) {
      reply.headers({ "Content-Type": expositionType, "Cache-Control": "no-store" });
      return exposition(await read());
    }
    // Without the token it is a call like any other.
    const flooding = await core.settleCall(callOf(request));
    return refuse(reply, flooding ?? failure("api_key_invalid", [needed]), factsOf(request.id));
  });
}
