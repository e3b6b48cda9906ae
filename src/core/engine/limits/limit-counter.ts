import {
  aheadMs,
  isLeasedAhead,
  isSameWindow,
  largestGrant,
  windowAt,
  type LimitSpec,
  type WindowBounds,
} from "../../model/limits/limit-spec.js";
import type { Lease, LeaseRequest, SpentUnits, UnspentUnits } from "../../model/limits/limit-store.js";

export interface Taken {
  readonly isTaken: true;
}

export interface Exhausted {
  readonly isTaken: false;
  readonly counter: LimitCounter;
}

/** The units of the next window that this replica holds, and what the database reported about the others. */
interface NextWindow {
  readonly unspent: number;
  readonly takenByAll: number;
  readonly takenByAllUntilMs: number;
}

const nothing: readonly UnspentUnits[] = [];

/**
 * How long a limit counts as exhausted. After that the database is asked again, because other replicas may have
 * given units back.
 */
const exhaustionMs = 10_000;

/** A clock that is set back by less than this does not lead back to the previous window. */
const clockJitterMs = 5_000;

/** The last second that fits into a small integer. Later seconds, from 2038 on, are always compared exactly. */
const lastSecond = 2 ** 31 - 1;

/** The window of a counter that was never used. */
const noWindow: WindowBounds = { startMs: Number.POSITIVE_INFINITY, endMs: Number.NEGATIVE_INFINITY };

/**
 * The units of one limit that this replica has leased and not spent, and what the database reported about the others.
 * Callers read `limit`, `remaining`, `windowSeconds` and `windowEndMs` as of the latest take. All other members are for the limiter.
 */
export class LimitCounter {
  /** Made once, so that a refusal allocates nothing. */
  readonly exhausted: Exhausted = { isTaken: false, counter: this };
  /** How many checks wait for units of this counter, or of another counter of theirs. New checks wait behind them. */
  waiting = 0;
  isEvicted = false;
  /** Whether units were spent since someone last reset this. */
  isInUse = false;

  /**
   * The whole seconds inside the window, which every check compares. As small integers they are stored in this
   * object; the window itself is another object.
   */
  #firstSecond = 0;
  #endSecond = 0;
  #unspent = 0;
  /** Units spent since the window began or units were last given back. */
  #spent = 0;
  /** How many of these were taken by `takeUnreported`. Negative when units that were given back in between were spent before. */
  #reported = 0;
  #isUnreported = false;
  #window = noWindow;
  /** Units spent in the previous window. */
  #spentBefore = 0;
  /** Units of the window that all replicas together had leased, as of the latest lease. */
  #takenByAll = 0;
  /** Until then `#takenByAll` is used to refuse checks. Afterwards the database is asked again. */
  #takenByAllUntilMs = 0;
  #next: NextWindow | null = null;
  #spec: LimitSpec;
  readonly #noteUnreported: (counter: LimitCounter) => void;

  constructor(
    readonly subject: string,
    spec: LimitSpec,
    /** Called with the first unit that is spent after a report. */
    noteUnreported: (counter: LimitCounter) => void,
  ) {
    this.#spec = spec;
    this.#noteUnreported = noteUnreported;
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

  /** As far as is known: units that other replicas took since the last lease are not subtracted. */
  get remaining(): number {
    return Math.max(0, this.#spec.max - this.#takenByAll) + this.#unspent;
  }

  /** Null when windows differ in length, as months do, or there is only one. */
  get windowSeconds(): number | null {
    const { window } = this.#spec;
    return window.kind === "seconds" ? window.seconds : null;
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
    this.#takenByAll = next?.takenByAll ?? 0;
    this.#takenByAllUntilMs = next?.takenByAllUntilMs ?? 0;
    this.#next = null;
  }

  /** Whether so many units can be spent without waiting. */
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
    if (this.#isUnreported) return;
    this.#isUnreported = true;
    this.#noteUnreported(this);
  }

  /** The units spent in this window since the last report; null where there are none. */
  takeUnreported(): SpentUnits | null {
    this.#isUnreported = false;
    const units = this.#spent - this.#reported;
    this.#reported = this.#spent;
    if (units === 0) return null;
    const isOfMonth = this.#spec.window.kind === "month";
    return { subject: this.subject, windowStartMs: this.#window.startMs, units, isOfMonth };
  }

  lacks(units: number): number {
    return units - this.#unspent;
  }

  /** Whether the counter knows, without asking the database, that the limit has fewer units left. */
  refuses(units: number, nowMs: number): boolean {
    if (this.#unspent >= units) return false;
    const { max } = this.#spec;
    return units > max || (nowMs < this.#takenByAllUntilMs && this.#unspent + max - this.#takenByAll < units);
  }

  /**
   * Besides the missing units, asks for as many as were spent in this window or the previous one. So the leases of a
   * busy counter double, and a quiet one keeps few units from other replicas. A single replica keeps units from
   * nobody: it asks for all that waiting checks miss, and begins a renewed window with the largest grant.
   */
  request(need: number, missing: number, replicas: number): LeaseRequest {
    const { max } = this.#spec;
    const most = largestGrant(max) + (replicas === 1 ? missing : 0);
    const isGenerous = replicas === 1 && this.isRenewed;
    const ahead = isGenerous ? most : Math.max(this.#spent, this.#spentBefore);
    const want = Math.min(missing + ahead, Math.max(need, most), max);
    const { subject, windowEndMs } = this;
    return { subject, windowStartMs: this.#window.startMs, windowEndMs, max, need, want };
  }

  /**
   * Whether the window ends soon, and units of the next one are likely needed because units of this one were spent.
   */
  wantsNext(nowMs: number): boolean {
    const leftMs = this.#window.endMs - nowMs;
    const isSoon = leftMs > 0 && leftMs <= aheadMs;
    return isSoon && this.#spent > 0 && this.#next === null && !this.isEvicted && this.isLeasedAhead;
  }

  /**
   * A single replica asks for the largest grant, others for no more than was spent. Null for a shared limit whose
   * largest grant is one unit: leased ahead, it would be missing elsewhere.
   */
  requestNext(replicas: number): LeaseRequest | null {
    const { max, window } = this.#spec;
    const most = largestGrant(max);
    if (replicas > 1 && most === 1) return null;
    const { startMs, endMs } = windowAt(window, this.#window.endMs);
    const want = replicas === 1 ? most : Math.min(this.#spent, most);
    return { subject: this.subject, windowStartMs: startMs, windowEndMs: endMs, max, need: 1, want };
  }

  /** Returns the units of a lease that does not fit any more, because the limit changed since it was requested. */
  receive(request: LeaseRequest, { granted, taken }: Lease, nowMs: number): readonly UnspentUnits[] {
    const { subject, windowStartMs, max } = request;
    const takenByAllUntilMs = nowMs + exhaustionMs;
    if (max === this.#spec.max && windowStartMs === this.#window.startMs) {
      this.#unspent += granted;
      this.#takenByAll = taken;
      this.#takenByAllUntilMs = takenByAllUntilMs;
      return nothing;
    }
    if (max === this.#spec.max && this.#isNext(request)) {
      this.#next = { unspent: (this.#next?.unspent ?? 0) + granted, takenByAll: taken, takenByAllUntilMs };
      return nothing;
    }
    return granted === 0 ? nothing : [{ subject, windowStartMs, units: granted }];
  }

  /** Changes the limit at once. Returns the units that were leased under the old one. */
  configure(spec: LimitSpec, nowMs: number): readonly UnspentUnits[] {
    const isSamePeriod = isSameWindow(spec.window, this.#spec.window);
    if (isSamePeriod && spec.max === this.#spec.max) return nothing;
    const unspent = this.drain(nowMs);
    this.#spec = spec;
    this.#takenByAllUntilMs = 0;
    if (!isSamePeriod) this.#setWindow(noWindow);
    return unspent;
  }

  /** Returns the unspent units, also of the next window, but none of a window that has ended. */
  drain(nowMs: number): readonly UnspentUnits[] {
    this.#reported -= this.#spent;
    this.#spent = 0;
    // Units that were leased ahead may belong to the current window by now.
    if (nowMs >= this.#window.endMs) this.moveTo(nowMs);
    const units = this.#unspent;
    const nextUnits = this.#next?.unspent ?? 0;
    this.#unspent = 0;
    this.#takenByAll -= units;
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
    // The last units of a window that is over are in no report: nobody asks where it stood.
    this.#spent = 0;
    this.#reported = 0;
    this.#firstSecond = Math.min(Math.ceil(window.startMs / 1_000), lastSecond) | 0;
    this.#endSecond = Math.min(Math.floor(window.endMs / 1_000), lastSecond) | 0;
  }

  #isNext({ windowStartMs, windowEndMs }: LeaseRequest): boolean {
    return (
      windowStartMs === this.#window.endMs && windowEndMs === windowAt(this.#spec.window, windowStartMs).endMs
    );
  }
}
