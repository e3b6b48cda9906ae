import {
  aheadMs,
  isLeasedAhead,
  isSameWindow,
  largestGrant,
  windowAt,
  type LimitSpec,
  type WindowBounds,
} from "../../model/limits/limit-spec.js";
import type { Lease, LeaseRequest, UnspentUnits } from "../../model/limits/limit-store.js";

export interface Taken {
  readonly isTaken: true;
}

export interface Exhausted {
  readonly isTaken: false;
  readonly counter: LimitCounter;
}

/** What is held, and known, of the window that begins when the current one ends. */
interface NextWindow {
  readonly unspent: number;
  readonly taken: number;
  readonly believedUntilMs: number;
}

const nothing: readonly UnspentUnits[] = [];

/** How long a "nothing left" is believed: units that other replicas give back are found after that. */
const exhaustionMs = 10_000;

/** A clock put right by less than this is not followed back into the window before. */
const clockJitterMs = 5_000;

/** The last second that is a small integer; what comes after it, from 2038 on, is never surely in a window. */
const lastSecond = 2 ** 31 - 1;

/** Of a counter that nothing was taken from yet. */
const noWindow: WindowBounds = { startMs: Number.POSITIVE_INFINITY, endMs: Number.NEGATIVE_INFINITY };

/**
 * This process's part of one limit: the units leased and not yet spent, and what is known of the rest.
 * Callers read `limit`, `remaining` and `windowEndMs`, as of the latest take; the rest is the limiter's.
 */
export class LimitCounter {
  /** The one answer of its kind, made once: a refusal allocates nothing. */
  readonly exhausted: Exhausted = { isTaken: false, counter: this };
  /** Checks that wait for a lease of this or of another of their counters; they go before new ones. */
  waiting = 0;
  isEvicted = false;
  /** Whether units were spent since someone last reset this. */
  isInUse = false;

  /** The whole seconds that surely lie in the window, looked at by every check; the window itself stands elsewhere. */
  #firstSecond = 0;
  #endSecond = 0;
  #unspent = 0;
  /** Since the window began or units were last given back. */
  #spent = 0;
  #window = noWindow;
  /** In the window before. */
  #spentBefore = 0;
  #taken = 0;
  #believedUntilMs = 0;
  #next: NextWindow | null = null;
  #spec: LimitSpec;

  constructor(
    readonly subject: string,
    spec: LimitSpec,
  ) {
    this.#spec = spec;
  }

  get limit(): number {
    return this.#spec.max;
  }

  /** Whether another window follows. */
  get isRenewed(): boolean {
    return this.#spec.window.kind !== "total";
  }

  get isLeasedAhead(): boolean {
    return isLeasedAhead(this.#spec.window);
  }

  /** Best known: what other replicas took since the last lease is not in it. */
  get remaining(): number {
    return Math.max(0, this.#spec.max - this.#taken) + this.#unspent;
  }

  get windowEndMs(): number | null {
    const { endMs } = this.#window;
    return Number.isFinite(endMs) ? endMs : null;
  }

  moveTo(nowMs: number): void {
    const second = (nowMs / 1_000) | 0;
    if (second < this.#firstSecond || second >= this.#endSecond) this.#moveExactlyTo(nowMs);
  }

  #moveExactlyTo(nowMs: number): void {
    const { startMs, endMs } = this.#window;
    if (nowMs < endMs && nowMs >= startMs - clockJitterMs) return;
    const window = windowAt(this.#spec.window, nowMs);
    const isNext = window.startMs === endMs;
    const next = isNext ? this.#next : null;
    this.#spentBefore = isNext ? this.#spent : 0;
    this.#setWindow(window);
    this.#unspent = next?.unspent ?? 0;
    this.#spent = 0;
    this.#taken = next?.taken ?? 0;
    this.#believedUntilMs = next?.believedUntilMs ?? 0;
    this.#next = null;
  }

  /** Whether so many units can be spent at once. */
  isReady(units: number, nowMs: number): boolean {
    if (this.waiting > 0) return false;
    this.moveTo(nowMs);
    return this.holds(units);
  }

  holds(units: number): boolean {
    return this.#unspent >= units;
  }

  spend(units: number): void {
    this.#unspent -= units;
    this.#spent += units;
    this.isInUse = true;
  }

  lacks(units: number): number {
    return units - this.#unspent;
  }

  /** Whether it is known, without asking, that so many units cannot be had. */
  refuses(units: number, nowMs: number): boolean {
    if (this.#unspent >= units) return false;
    const { max } = this.#spec;
    return units > max || (nowMs < this.#believedUntilMs && this.#unspent + max - this.#taken < units);
  }

  /**
   * Fetches ahead no more than was spent already, in this window or the one before: a busy counter's leases
   * double, and a quiet one never withholds more than it let through. With one replica nobody is withheld from:
   * all who wait are served at once, and a window that comes again begins with a whole grant.
   */
  request(need: number, missing: number, replicas: number): LeaseRequest {
    const { max } = this.#spec;
    const most = largestGrant(max) + (replicas === 1 ? missing : 0);
    const isGenerous = replicas === 1 && this.isRenewed;
    const ahead = isGenerous ? most : Math.max(this.#spent, this.#spentBefore);
    const want = Math.min(missing + ahead, Math.max(need, most), max);
    return {
      subject: this.subject,
      windowStartMs: this.#window.startMs,
      windowEndMs: this.windowEndMs,
      max,
      need,
      want,
    };
  }

  /** Whether the window ends soon and the next is likely wanted: this one was, since units were last given back. */
  wantsNext(nowMs: number): boolean {
    const leftMs = this.#window.endMs - nowMs;
    const isSoon = leftMs > 0 && leftMs <= aheadMs;
    return isSoon && this.#spent > 0 && this.#next === null && !this.isEvicted && this.isLeasedAhead;
  }

  /**
   * As generous as a lease of the window itself: with one replica a whole grant, else no more than was spent.
   * Null where a shared limit is so small that nothing is ever fetched ahead: its only unit would be withheld.
   */
  requestNext(replicas: number): LeaseRequest | null {
    const { max, window } = this.#spec;
    const most = largestGrant(max);
    if (replicas > 1 && most === 1) return null;
    const { startMs, endMs } = windowAt(window, this.#window.endMs);
    return {
      subject: this.subject,
      windowStartMs: startMs,
      windowEndMs: endMs,
      max,
      need: 1,
      want: replicas === 1 ? most : Math.min(this.#spent, most),
    };
  }

  /** Gives the units that came too late to be of use: the limit was changed since they were asked for. */
  receive(request: LeaseRequest, { granted, taken }: Lease, nowMs: number): readonly UnspentUnits[] {
    const { subject, windowStartMs, max } = request;
    const believedUntilMs = nowMs + exhaustionMs;
    if (max === this.#spec.max && windowStartMs === this.#window.startMs) {
      this.#unspent += granted;
      this.#taken = taken;
      this.#believedUntilMs = believedUntilMs;
      return nothing;
    }
    if (max === this.#spec.max && this.#isNext(request)) {
      this.#next = { unspent: (this.#next?.unspent ?? 0) + granted, taken, believedUntilMs };
      return nothing;
    }
    return granted === 0 ? nothing : [{ subject, windowStartMs, units: granted }];
  }

  /** Takes effect at once: gives the units that were leased under the old limit. */
  configure(spec: LimitSpec, nowMs: number): readonly UnspentUnits[] {
    const isSamePeriod = isSameWindow(spec.window, this.#spec.window);
    if (isSamePeriod && spec.max === this.#spec.max) return nothing;
    const unspent = this.drain(nowMs);
    this.#spec = spec;
    this.#believedUntilMs = 0;
    if (!isSamePeriod) this.#setWindow(noWindow);
    return unspent;
  }

  /** Gives up what is unspent, of the next window too; nothing for a window that is over. */
  drain(nowMs: number): readonly UnspentUnits[] {
    this.#spent = 0;
    // What was leased ahead may be of the current window by now.
    if (nowMs >= this.#window.endMs) this.moveTo(nowMs);
    const units = this.#unspent;
    const nextUnits = this.#next?.unspent ?? 0;
    this.#unspent = 0;
    this.#taken -= units;
    this.#next = null;
    if (units === 0 && nextUnits === 0) return nothing;
    const { subject } = this;
    return [
      { subject, windowStartMs: this.#window.startMs, units },
      { subject, windowStartMs: this.#window.endMs, units: nextUnits },
    ].filter((unspent) => unspent.units > 0);
  }

  #setWindow(window: WindowBounds): void {
    this.#window = window;
    this.#firstSecond = Math.min(Math.ceil(window.startMs / 1_000), lastSecond) | 0;
    this.#endSecond = Math.min(Math.floor(window.endMs / 1_000), lastSecond) | 0;
  }

  #isNext({ windowStartMs, windowEndMs }: LeaseRequest): boolean {
    return (
      windowStartMs === this.#window.endMs && windowEndMs === windowAt(this.#spec.window, windowStartMs).endMs
    );
  }
}
