import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type pg from "pg";
import type { Change, ChangeFeed, ChangeListener } from "../core/model/changes/change-feed.js";
import type { KeyEventNotice } from "../core/model/events/key-event.js";
import type { Registry } from "../metrics/registry.js";
import { Acknowledgements } from "./acknowledgements.js";
import { DatabaseClock } from "./database-clock.js";
import { changeChannel, decodeMessage, encodeMessage, type ChangeMessage } from "./change-message.js";
import type { ChangeJournal } from "./change-transaction.js";
import { coalesceCalls } from "./coalesce-calls.js";
import { openListener } from "./open-listener.js";
import { readClock } from "./read-clock.js";
import { PendingChanges, type Announcement } from "./pending-changes.js";
import { registerFeedMetrics, type FeedMetrics } from "./feed-metrics.js";
import { longestLeaseMs, momentNow, TrustLease, type Moment } from "./trust-lease.js";

const heartbeatMs = 250;
/** Without a heartbeat for this long the connection counts as lost, even if TCP reports no error. */
const silenceMs = 4_000;
const reconnectMs = 200;
export interface ChangeFeedOptions {
  readonly connectionString: string;
  readonly metrics: Registry;
  readonly onProblem: (error: Error) => void;
  readonly noteCommitted: ChangeJournal["noteCommitted"];
}

/** Sends and receives notices between replicas. One connection LISTENs, and sends this replica's heartbeats. */
export class PostgresChangeFeed implements ChangeFeed {
  /** For the stores, as the clock is. */
  readonly metrics: FeedMetrics;
  readonly noteCommitted: ChangeJournal["noteCommitted"];
  readonly #options: ChangeFeedOptions;
  readonly #replica = randomBytes(9).toString("base64url");
  readonly #lease = new TrustLease();
  readonly #pending = new PendingChanges();
  readonly #clock = new DatabaseClock();
  readonly #listeners: ChangeListener[] = [];
  readonly #stopping = new AbortController();
  #client: pg.Client | null = null;
  #generation = 0;
  #isListening = false;
  #heartbeat = 0;
  #sentHeartbeats = new Map<number, Moment>();
  #lastHeartbeatMs = 0;
  readonly #acknowledgements = new Acknowledgements((client, ids) =>
    this.#send(client, { kind: "acknowledged", replica: this.#replica, ids }),
  );
  #changes = 0;
  #running: Promise<void> = Promise.resolve();

  constructor(options: ChangeFeedOptions) {
    this.#options = options;
    this.noteCommitted = options.noteCommitted;
    this.metrics = registerFeedMetrics(options.metrics, {
      isTrusted: () => this.isTrusted(),
      timesTrustLost: () => this.#lease.timesLost,
      replicas: () => this.replicaCount(),
    });
  }

  isTrusted(): boolean {
    return this.#lease.isHeld;
  }

  generation(): number | null {
    return this.#isListening ? this.#generation : null;
  }

  replicaCount(): number {
    return Math.max(1, this.#pending.aliveReplicas().length);
  }

  databaseNowMs(): number {
    return this.#clock.nowMs();
  }

  subscribe(listener: ChangeListener): void {
    this.#listeners.push(listener);
  }

  /** Resolves when the connection listens, or when the first attempt has failed. Further attempts follow. */
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
    await this.#send(client, { kind: "goodbye", replica: this.#replica }).catch(() => undefined);
    await client.end().catch(() => undefined);
  }

  announce(change: Change): Announcement {
    const id = `${this.#replica}.${this.#changes}`;
    this.#changes += 1;
    const { waitForReplicas, abandon } = this.#pending.add(id);
    const payload = encodeMessage({ kind: "change", replica: this.#replica, id, change });
    return {
      payload,
      abandon,
      waitForReplicas: (committedAtMs) => {
        // This replica drops its own cached data now. It need not wait until its notice comes back.
        for (const listener of this.#listeners) listener.onChange(change);
        return waitForReplicas(committedAtMs);
      },
    };
  }

  /** Resolves when no replica uses cached data from before any commit that preceded this call. */
  waitForEarlierChanges(): Promise<void> {
    // After the longest lease, every lease from before the call has ended, even if no replica has answered.
    return Promise.race([this.#askAllReplicas(), delay(longestLeaseMs, undefined, { ref: false })]);
  }

  /** Callers share a notice, so that at most one is under way. */
  readonly #askAllReplicas = coalesceCalls(async () => {
    const startedMs = performance.now();
    // NOTIFY is delivered in commit order: a replica that acknowledges this empty change has received all earlier ones.
    const { payload, waitForReplicas } = this.announce({ digests: [], accountIds: [] });
    // If the notice cannot be sent, the end of all leases resolves the wait.
    this.#client?.query("SELECT pg_notify($1, $2)", [changeChannel, payload]).catch(() => undefined);
    await waitForReplicas(startedMs);
  });

  /** The notice of an event, to send with pg_notify in the transaction that causes it. */
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
      this.#disconnect();
      await delay(reconnectMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      connecting = this.#connect();
      // The next round awaits it. Until then a failure must not count as an unhandled rejection.
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
      onNotice: (from, payload) => this.#receive(from, payload),
    });
    this.#clock.learn(reading);
    this.#client = client;
    // From here on every change is received. Entries that were cached before may have missed some.
    this.#generation += 1;
    this.#isListening = true;
    this.#lastHeartbeatMs = performance.now();
    this.#pending.startedListening();
    for (const listener of this.#listeners) listener.onGap();
    return client;
  }

  async #beatUntilLost(client: pg.Client): Promise<void> {
    const ended = new AbortController();
    client.once("end", () => ended.abort());
    while (!ended.signal.aborted && !this.#isStopping()) {
      if (performance.now() - this.#lastHeartbeatMs > silenceMs) throw new Error("No heartbeat came back");
      await this.#beat(client);
      await delay(heartbeatMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }

  async #beat(client: pg.Client): Promise<void> {
    const sentAt = momentNow();
    this.#heartbeat += 1;
    this.#sentHeartbeats.set(this.#heartbeat, sentAt);
    const message = encodeMessage({ kind: "heartbeat", replica: this.#replica, number: this.#heartbeat });
    this.#clock.learn(await readClock(client, message));
  }

  #receive(client: pg.Client, payload: string): void {
    const message = client === this.#client ? decodeMessage(payload) : null;
    if (message === null) return;
    const isOwn = message.replica === this.#replica;
    if (message.kind === "heartbeat") {
      this.#pending.receivedHeartbeat(message.replica);
      if (isOwn) this.#renewLease(message.number);
    } else if (message.kind === "change") {
      for (const listener of this.#listeners) listener.onChange(message.change);
      if (isOwn) this.#pending.receivedOwnChange(message.id, this.#replica);
      else this.#acknowledgements.add(client, message.id);
    } else if (message.kind === "event") {
      for (const listener of this.#listeners) listener.onEvent?.(message.event);
    } else if (message.kind === "acknowledged") {
      for (const id of message.ids) this.#pending.receivedAcknowledgement(id, message.replica);
    } else {
      this.#pending.receivedGoodbye(message.replica);
    }
  }

  #renewLease(heartbeat: number): void {
    const sentAt = this.#sentHeartbeats.get(heartbeat);
    if (sentAt === undefined || this.#isStopping()) return;
    this.#lastHeartbeatMs = performance.now();
    this.#lease.renew(sentAt);
    for (const number of this.#sentHeartbeats.keys())
      if (number <= heartbeat) this.#sentHeartbeats.delete(number);
  }

  async #send(client: pg.Client, message: ChangeMessage): Promise<void> {
    await client.query("SELECT pg_notify($1, $2)", [changeChannel, encodeMessage(message)]);
  }

  #disconnect(): void {
    this.#lease.drop();
    this.#isListening = false;
    this.#sentHeartbeats = new Map();
    const client = this.#client;
    this.#client = null;
    client?.end().catch(() => undefined);
    for (const listener of this.#listeners) listener.onGap();
  }
}
