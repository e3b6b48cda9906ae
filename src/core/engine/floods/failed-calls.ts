import type { ErrorCode } from "../../../errors/catalogue.js";
import { failure, type Failure } from "../../../errors/result.js";
import type { Call } from "../../model/callers/credential.js";
import { BoundedCache } from "../../model/bounded-cache.js";
import { addressGroup } from "../../model/floods/address-group.js";

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
/** About 45,000 addresses. Beyond that the least recently seen are evicted, so memory stays bounded. */
export const mostAddressBytes = 16 * 1_048_576;
const windowBytes = 48;

/**
 * Counts the calls without an accepted credential, by address and minute. Only such calls are refused: callers with
 * an accepted credential may share the address.
 */
export class FailedCalls {
  readonly #options: FailedCallsOptions;
  readonly #windows = new BoundedCache<Window>(mostAddressBytes);
  #refusingUntilMs = Number.NEGATIVE_INFINITY;

  constructor(options: FailedCallsOptions) {
    this.#options = options;
  }

  /** Counts a failed call, once however often this runs. Gives the failure to answer with: its own, or that too many failed. */
  refuse<Code extends ErrorCode>(call: Call, failed: Failure<Code>): Failure<Code> | TooMany {
    return this.count(call) ?? failed;
  }

  /** Null while the address has calls left, and for a call whose caller was recognised. */
  count(call: Call): TooMany | null {
    const { standing } = call;
    if (standing !== "unsettled") return typeof standing === "string" ? null : standing;
    const refused = this.countAddress(call.address());
    call.standing = refused ?? "counted";
    return refused;
  }

  /** Counts nothing. While no address is past its limit, this only compares two numbers. */
  isPastLimit(call: Call): boolean {
    const now = this.#options.nowMs();
    if (now >= this.#refusingUntilMs) return false;
    const address = call.address();
    const known = address === null ? undefined : this.#windows.get(addressGroup(address));
    return known !== undefined && known.endsMs > now && this.#isFull(known);
  }

  countAddress(address: string | null): TooMany | null {
    if (this.#options.limitPerMinute === 0 || address === null) return null;
    const now = this.#options.nowMs();
    const window = this.#windowOf(addressGroup(address), now);
    if (this.#isFull(window)) {
      return failure("ip_rate_limit_exceeded", [], Math.ceil((window.endsMs - now) / 1_000));
    }
    window.failed += 1;
    if (this.#isFull(window)) this.#refusingUntilMs = Math.max(this.#refusingUntilMs, window.endsMs);
    return null;
  }

  #windowOf(group: string, now: number): Window {
    const known = this.#windows.get(group);
    if (known !== undefined && known.endsMs > now) return known;
    const begun = { endsMs: now + windowMs, failed: 0 };
    this.#windows.set(group, begun, windowBytes);
    return begun;
  }

  #isFull({ failed }: Window): boolean {
    return failed >= this.#options.limitPerMinute;
  }
}
