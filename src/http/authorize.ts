import type { Failure } from "../errors/result.js";
import type { AnswerFacts } from "../errors/envelope.js";
import { limitStates, type Verdict } from "../core/verification/verdict.js";
import { failureAnswer, successAnswer, writeAnswer } from "./answer.js";
import { createReadForwarded } from "./forwarded-request.js";
import type { HotPathOptions, HotRequest } from "./hot-request.js";
import { readCall } from "./read-call.js";

type Judgement = Verdict | Failure<"service_unavailable">;

/** Forward-auth: a proxy holds a request back until this has said yes to the key in it. */
export function createAuthorizeHandler({ core, site, trustProxy, log }: HotPathOptions) {
  const readForwarded = createReadForwarded(trustProxy);

  return ({ request, response, requestId }: HotRequest): void => {
    // Whatever body came along is not ours to read.
    request.resume();
    const respond = (judgement: Judgement) => {
      const facts: AnswerFacts = { requestId, docsBaseUrl: site.docsBaseUrl, now: core.clock() };
      if ("code" in judgement) {
        writeAnswer(response, failureAnswer(judgement, facts), requestId, nobody);
        return;
      }
      const { rejection, entry } = judgement;
      const answer =
        rejection === null
          ? successAnswer(
              { data: { key_id: entry?.id, account_id: entry?.accountEntry.account.id } },
              200,
              facts,
            )
          : failureAnswer(rejection, facts);
      writeAnswer(response, answer, requestId, describe(judgement, facts.now));
    };
    const query = request.url?.slice("/v1/authorize?".length) ?? "";
    const { credential } = readCall(
      request,
      query === "" ? null : Object.fromEntries(new URLSearchParams(query)),
    );
    const judgement = core.authorizeRequest({ credential, ...readForwarded(request) });
    if (!(judgement instanceof Promise)) {
      respond(judgement);
      return;
    }
    judgement.then(respond).catch((error: unknown) => {
      log.error({ err: error, requestId }, "unexpected error");
      response.destroy();
    });
  };
}

/** Always sent, so that a proxy that copies them overwrites what a client may have made up. */
const nobody = { "x-account-id": "", "x-key-id": "", "x-key-name": "" };

function describe({ rejection, entry }: Verdict, now: Date): Record<string, string> {
  if (entry === null) return nobody;
  const limits = entry.counters.length === 0 ? noLimits : rateLimitHeaders({ rejection, entry }, now);
  if (rejection !== null) return { ...nobody, ...limits };
  return {
    "x-account-id": entry.accountEntry.account.id,
    "x-key-id": entry.id,
    // Names hold any character; header values do not.
    "x-key-name": encodeURIComponent(entry.name),
    ...limits,
  };
}

const noLimits: Record<string, string> = {};

/** Of the limit that will be reached first. */
function rateLimitHeaders({ entry }: Verdict, now: Date): Record<string, string> {
  if (entry === null) return noLimits;
  const [first, ...others] = limitStates(entry);
  if (first === undefined) return noLimits;
  let tightest = first;
  for (const state of others) if (state.remaining < tightest.remaining) tightest = state;
  const { limit, remaining, resetsAtMs } = tightest;
  const resetSeconds =
    resetsAtMs === null ? null : Math.max(0, Math.ceil((resetsAtMs - now.getTime()) / 1_000));
  return {
    "ratelimit-limit": `${limit}`,
    "ratelimit-remaining": `${remaining}`,
    ...(resetSeconds === null ? {} : { "ratelimit-reset": `${resetSeconds}` }),
  };
}
