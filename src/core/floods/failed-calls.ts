import type { ErrorCode } from "../../errors/catalogue.js";
import { failure, type Failure } from "../../errors/result.js";
import type { Call } from "../access/credential.js";
import { BoundedCache } from "../bounded-cache.js";
import { addressGroup } from "./address-group.js";

type TooMany = Failure<"ip_rate_limit_exceeded">;

interface FailedCallsOptions {
  /** How many calls from one address may fail in a minute; 0 for any number. */
  readonly limitPerMinute: number;
  readonly nowMs: () => number;
}

interface Window {
  readonly endsMs: number;
  failed: number;
}

const windowMs = 60_000;
/** Some 45,000 addresses. A flood from more of them makes us forget the least recent ones, not run out of memory. */
export const mostAddressBytes = 16 * 1_048_576;
const windowBytes = 48;

/**
 * Counts the calls that failed for want of a good credential, an address and a minute. Only such calls are ever told that
 * there were too many: whoever brings a good credential shares an address with whomever they like.
 */
export class FailedCalls {
  readonly #options: FailedCallsOptions;
  readonly #windows = new BoundedCache<Window>(mostAddressBytes);
  readonly #judged = new WeakMap<Call, TooMany | null>();

  constructor(options: FailedCallsOptions) {
    this.#options = options;
  }

  /** What a failed call is told: why it failed, or that too many did. However often it is asked of one call, that is one. */
  judge<Code extends ErrorCode>(call: Call, failed: Failure<Code>): Failure<Code> | TooMany {
    return this.count(call) ?? failed;
  }

  /** Null while the address has calls left. */
  count(call: Call): TooMany | null {
    const known = this.#judged.get(call);
    if (known !== undefined) return known;
    const judged = this.countAddress(call.address());
    this.#judged.set(call, judged);
    return judged;
  }

  countAddress(address: string | null): TooMany | null {
    const { limitPerMinute, nowMs } = this.#options;
    if (limitPerMinute === 0 || address === null) return null;
    const now = nowMs();
    const group = addressGroup(address);
    const known = this.#windows.get(group);
    if (known === undefined || known.endsMs <= now) {
      this.#windows.set(group, { endsMs: now + windowMs, failed: 1 }, windowBytes);
      return null;
    }
    if (known.failed >= limitPerMinute) {
      return failure("ip_rate_limit_exceeded", [], Math.ceil((known.endsMs - now) / 1_000));
    }
    known.failed += 1;
    return null;
  }
}
