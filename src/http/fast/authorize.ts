import type { Failure } from "../../errors/result.js";
import { countersOf } from "../../core/engine/limits/key-limits.js";
import type { KeyEntry } from "../../core/engine/verification/key-entry.js";
import type { Judgement } from "../../core/use-cases/verification/authorize-request.js";
import type { Verdict } from "../../core/engine/verification/verdict.js";
import { failureAnswer, successOf } from "../answer/answer.js";
import { createReadForwarded } from "../caller/forwarded-request.js";
import type { HeaderList } from "../wire/head-text.js";
import type { HotPathOptions, HotRequest } from "./hot-request.js";
import { queryOf } from "../caller/read-call.js";

type Answered = Judgement | Failure<"service_unavailable">;

/** Forward-auth: a proxy holds a request back until this has said yes to the key in it. */
export function createAuthorizeHandler({ core, trustProxy, addressOf, log, readCall }: HotPathOptions) {
  const readForwarded = createReadForwarded(trustProxy, addressOf);

  return (hot: HotRequest): void => {
    // A body that came along is not ours to read.
    const { head } = hot.exchange;
    const { credential } = readCall(head, queryOf(head.url));
    const judgement = core.authorizeRequest(credential, readForwarded(head));
    if (!(judgement instanceof Promise)) {
      respond(hot, judgement);
      return;
    }
    judgement
      .then((settled) => respond(hot, settled))
      .catch((error: unknown) => {
        log.error({ err: error, requestId: hot.facts.requestId }, "unexpected error");
        hot.exchange.destroy();
      });
  };
}

function respond({ exchange, facts }: HotRequest, judgement: Answered): void {
  const { requestId } = facts;
  if ("code" in judgement) {
    exchange.send(failureAnswer(judgement, facts), requestId, nobody);
    return;
  }
  const { rejection, entry } = judgement;
  const about = describe(judgement, facts.now);
  if (rejection !== null) {
    exchange.send(failureAnswer(rejection, facts), requestId, about);
    return;
  }
  const data = `"data":{"key_id":"${entry?.id ?? ""}","account_id":"${entry?.accountEntry.account.id ?? ""}"}`;
  exchange.send(successOf(data, 200, facts), requestId, about);
}

/** Always sent, so that a proxy that copies them overwrites what a client may have made up. */
const nobody: HeaderList = ["x-account-id", "", "x-key-id", "", "x-key-name", ""];

function describe({ rejection, entry }: Verdict, now: Date): HeaderList {
  if (entry === null) return nobody;
  const limits = rateLimitHeaders(entry, now.getTime());
  if (rejection !== null) return [...nobody, ...limits];
  const { id, name, accountEntry } = entry;
  // Names hold any character; header values do not.
  const shownName = encodeURIComponent(name);
  return ["x-account-id", accountEntry.account.id, "x-key-id", id, "x-key-name", shownName, ...limits];
}

const noLimits: HeaderList = [];

/** Of the limit that will be reached first. */
function rateLimitHeaders(entry: KeyEntry, nowMs: number): HeaderList {
  const counters = countersOf(entry);
  let [tightest] = counters;
  if (tightest === undefined) return noLimits;
  for (const counter of counters) if (counter.remaining < tightest.remaining) tightest = counter;
  const { limit, remaining, windowEndMs } = tightest;
  const standing = ["ratelimit-limit", `${limit}`, "ratelimit-remaining", `${remaining}`];
  if (windowEndMs === null) return standing;
  return [...standing, "ratelimit-reset", `${Math.max(0, Math.ceil((windowEndMs - nowMs) / 1_000))}`];
}
