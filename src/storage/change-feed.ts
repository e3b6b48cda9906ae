import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type pg from "pg";
import type { Change, ChangeFeed, ChangeListener } from "../core/model/changes/change-feed.js";
import type { KeyEventNotice } from "../core/model/events/key-event.js";
import { DatabaseClock } from "./database-clock.js";
import { changeChannel, decodeMessage, encodeMessage, type ChangeMessage } from "./change-message.js";
import { chunks } from "./split-change.js";
import { coalesceCalls } from "./coalesce-calls.js";
import { openListener } from "./open-listener.js";
import { readClock } from "./read-clock.js";
import { longestLeaseMs, Settlements, type Announcement } from "./settlements.js";
import { momentNow, TrustLease, type Moment } from "./trust-lease.js";

const heartbeatMs = 250;
/** A connection this silent is dead, whatever TCP says. */
const silenceMs = 4_000;
const reconnectMs = 200;
/** An id takes up to 30 characters: so many fit into one notice. */
export const mostAcknowledged = 200;

export interface ChangeFeedOptions {
  readonly connectionString: string;
  readonly onProblem: (error: Error) => void;
}

/** The replica's ear: one connection that LISTENs, and says that it is alive on the same channel. */
export class PostgresChangeFeed implements ChangeFeed {
  readonly #options: ChangeFeedOptions;
  readonly #replica = randomBytes(9).toString("base64url");
  readonly #lease = new TrustLease();
  readonly #settlements = new Settlements();
  readonly #clock = new DatabaseClock();
  readonly #listeners: ChangeListener[] = [];
  readonly #stopping = new AbortController();
  #client: pg.Client | null = null;
  #generation = 0;
  #isListening = false;
  #heartbeat = 0;
  #sent = new Map<number, Moment>();
  #heardMs = 0;
  #unacknowledged: string[] = [];
  #changes = 0;
  #running: Promise<void> = Promise.resolve();

  constructor(options: ChangeFeedOptions) {
    this.#options = options;
  }

  isTrusted(): boolean {
    return this.#lease.isHeld;
  }

  generation(): number | null {
    return this.#isListening ? this.#generation : null;
  }

  replicaCount(): number {
    return Math.max(1, this.#settlements.aliveReplicas().length);
  }

  databaseNowMs(): number {
    return this.#clock.nowMs();
  }

  subscribe(listener: ChangeListener): void {
    this.#listeners.push(listener);
  }

  /** Resolves once changes are heard, or the first attempt has failed: it goes on trying. */
  async start(): Promise<void> {
    const first = this.#connect();
    this.#running = this.#keepListening(first);
    await first.catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.#lease.drop();
    this.#stopping.abort();
    await this.#running;
    const client = this.#client;
    if (client === null) return;
    await this.#say(client, { kind: "goodbye", replica: this.#replica }).catch(() => undefined);
    await client.end().catch(() => undefined);
  }

  announce(change: Change): Announcement {
    const id = `${this.#replica}.${this.#changes}`;
    this.#changes += 1;
    const { settled, abandon } = this.#settlements.expect(id);
    const payload = encodeMessage({ kind: "change", replica: this.#replica, id, change });
    return {
      payload,
      abandon,
      settled: (committedAtMs) => {
        // Our own memory goes at once; the notice that comes back will find nothing left to do.
        for (const listener of this.#listeners) listener.onChange(change);
        return settled(committedAtMs);
      },
    };
  }

  /** Resolves when no replica can go by what any commit before this call has changed. */
  settleEarlier(): Promise<void> {
    // By the lease's length every lease that could predate the call has run out, whoever has said what.
    return Promise.race([this.#hearFromAll(), delay(longestLeaseMs, undefined, { ref: false })]);
  }

  /** Shared, so that however many ask, one notice at a time is under way. */
  readonly #hearFromAll = coalesceCalls(async () => {
    const startedMs = performance.now();
    // Whoever acknowledges a change of nothing has heard all that was committed before it.
    const { payload, settled } = this.announce({ digests: [], accountIds: [] });
    // Unsaid, only time settles it.
    this.#client?.query("SELECT pg_notify($1, $2)", [changeChannel, payload]).catch(() => undefined);
    await settled(startedMs);
  });

  /** What to send with pg_notify in the transaction that makes an event. */
  eventPayload(event: KeyEventNotice): string {
    return encodeMessage({ kind: "event", replica: this.#replica, event });
  }

  async #keepListening(first: Promise<pg.Client>): Promise<void> {
    let connecting = first;
    while (!this.#isStopping()) {
      try {
        const client = await connecting;
        await this.#beatUntilLost(client);
      } catch (error) {
        if (error instanceof Error) this.#options.onProblem(error);
      }
      if (this.#isStopping()) return;
      this.#forget();
      await delay(reconnectMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      connecting = this.#connect();
      // Looked at in the next round; until then a failure must not count as unhandled.
      connecting.catch(() => undefined);
    }
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #connect(): Promise<pg.Client> {
    const { client, reading } = await openListener({
      connectionString: this.#options.connectionString,
      queryTimeoutMs: silenceMs,
      onNotice: (from, payload) => this.#hear(from, payload),
    });
    this.#clock.learn(reading);
    this.#client = client;
    // From here on every change is heard; what was remembered until now may have missed some.
    this.#generation += 1;
    this.#isListening = true;
    this.#heardMs = performance.now();
    this.#settlements.beganListening();
    for (const listener of this.#listeners) listener.onGap();
    return client;
  }

  async #beatUntilLost(client: pg.Client): Promise<void> {
    const ended = new AbortController();
    client.once("end", () => ended.abort());
    while (!ended.signal.aborted && !this.#isStopping()) {
      if (performance.now() - this.#heardMs > silenceMs) throw new Error("No heartbeat came back");
      await this.#beat(client);
      await delay(heartbeatMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }

  async #beat(client: pg.Client): Promise<void> {
    const sentAt = momentNow();
    this.#heartbeat += 1;
    this.#sent.set(this.#heartbeat, sentAt);
    const message = encodeMessage({ kind: "heartbeat", replica: this.#replica, number: this.#heartbeat });
    this.#clock.learn(await readClock(client, message));
  }

  #hear(client: pg.Client, payload: string): void {
    const message = client === this.#client ? decodeMessage(payload) : null;
    if (message === null) return;
    const isOwn = message.replica === this.#replica;
    if (message.kind === "heartbeat") {
      this.#settlements.heardHeartbeat(message.replica);
      if (isOwn) this.#renewLease(message.number);
    } else if (message.kind === "change") {
      for (const listener of this.#listeners) listener.onChange(message.change);
      if (isOwn) this.#settlements.heardOwnChange(message.id, this.#replica);
      else this.#acknowledge(client, message.id);
    } else if (message.kind === "event") {
      for (const listener of this.#listeners) listener.onEvent?.(message.event);
    } else if (message.kind === "acknowledged") {
      for (const id of message.ids) this.#settlements.heardAcknowledgement(id, message.replica);
    } else {
      this.#settlements.heardGoodbye(message.replica);
    }
  }

  #renewLease(heartbeat: number): void {
    const sentAt = this.#sent.get(heartbeat);
    if (sentAt === undefined || this.#isStopping()) return;
    this.#heardMs = performance.now();
    this.#lease.renew(sentAt);
    for (const number of this.#sent.keys()) if (number <= heartbeat) this.#sent.delete(number);
  }

  /** Several changes heard in one go are acknowledged in one go. */
  #acknowledge(client: pg.Client, id: string): void {
    this.#unacknowledged.push(id);
    if (this.#unacknowledged.length > 1) return;
    setImmediate(() => {
      const ids = this.#unacknowledged;
      this.#unacknowledged = [];
      for (const some of chunks(ids, mostAcknowledged)) {
        // Unsaid, the other side waits until our lease has run out: late, and still right.
        this.#say(client, { kind: "acknowledged", replica: this.#replica, ids: some }).catch(() => undefined);
      }
    });
  }

  async #say(client: pg.Client, message: ChangeMessage): Promise<void> {
    await client.query("SELECT pg_notify($1, $2)", [changeChannel, encodeMessage(message)]);
  }

  #forget(): void {
    this.#lease.drop();
    this.#isListening = false;
    this.#sent = new Map();
    const client = this.#client;
    this.#client = null;
    client?.end().catch(() => undefined);
    for (const listener of this.#listeners) listener.onGap();
  }
}
