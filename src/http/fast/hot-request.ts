import type { Logger } from "pino";
import type { Core } from "../../core/core.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import type { ReadCall } from "../caller/read-call.js";
import type { ReadAddress } from "../caller/client-address.js";
import type { Site } from "../site.js";
import type { Exchange } from "../wire/exchange.js";
import type { LogAnswer } from "../answer/request-log.js";

export interface HotPathOptions {
  readonly core: Core;
  readonly site: Site;
  readonly log: Logger;
  readonly logAnswer: LogAnswer;
  readonly trustProxy: boolean | string[];
  readonly addressOf: ReadAddress;
  readonly bodyLimitBytes: number;
  readonly readCall: ReadCall;
}

export interface HotRequest {
  readonly exchange: Exchange;
  /** As of its arrival. */
  readonly facts: AnswerFacts;
}
