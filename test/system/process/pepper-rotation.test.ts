import { expect, test, vi } from "vitest";
import { check, faces } from "../../support/checks.js";
import { createAccount, createKey, createOperator, type CreatedKey } from "../../support/fixtures.js";
import { forgetLinks, pepperOne, pepperStatus, pepperTwo } from "../../support/peppers.js";
import { waitTimes } from "../../support/replicas.js";
import { startServerProcess, type ServerProcess, type Variables } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";
import { isQuick } from "../../support/thorough.js";

/** Each key is signed anew when it is checked next. */
const signingTimes = { timeout: 120_000, interval: 250 };
/** An odd number, so that each key is checked in both ways. */
const mostKeys = 61;
const both = `${pepperOne},${pepperTwo}`;

/** The steps of docs/pepper.md, each rolled over all servers before the next. */
const steps: readonly Variables[] = [
  { KEY_PEPPERS: both, KEY_PEPPER_SIGNING: "1" },
  { KEY_PEPPERS: both, KEY_PEPPER_SIGNING: "2" },
  { KEY_PEPPERS: pepperTwo },
];

test("a pepper is rotated over servers under load: no key and no operator is refused", async () => {
  const databaseUrl = await createTestDatabase();
  const start = (peppers: Variables) =>
    startServerProcess({ ...testEnvironment, LOG_LEVEL: "warn", DATABASE_URL: databaseUrl, ...peppers });
  const numbers = isQuick ? [1, 2] : [1, 2, 3];
  const servers = await Promise.all(numbers.map(() => start({ KEY_PEPPERS: pepperOne })));
  const load = new Load(servers);
  await load.begin();

  for (const [number, step] of steps.entries()) {
    if (number === 2) {
      await vi.waitFor(async () => {
        await forgetLinks(databaseUrl);
        const [first] = await pepperStatus(load.url(0));
        expect(first).toMatchObject({ version: 1, keySecrets: 0, operators: 0, magicLinks: 0 });
      }, signingTimes);
    }
    const next = await Promise.all(servers.map(() => start(step)));
    for (const [index, server] of next.entries()) await load.replace(index, server);
  }

  const { checks, refused, secrets } = await load.end();
  expect(refused).toEqual([]);
  expect(secrets).toBeGreaterThan(10);
  expect(checks).toBeGreaterThan(10 * secrets);
}, 300_000);

/** Clients that check all keys on all servers, and one that creates keys on each server in turn. */
class Load {
  readonly #servers: ServerProcess[];
  readonly #keys: CreatedKey[] = [];
  readonly #refused: string[] = [];
  readonly #loops: Promise<void>[] = [];
  /** How many calls each loop has begun. */
  readonly #turns = [0, 0, 0, 0];
  #operators: readonly string[] = [];
  #account = "";
  #checks = 0;
  #isOver = false;

  constructor(servers: ServerProcess[]) {
    this.#servers = servers;
  }

  url(index: number): string {
    return this.#servers[index % this.#servers.length]?.url ?? "";
  }

  async begin(): Promise<void> {
    this.#account = await createAccount(this.url(0), 1_000);
    this.#operators = await Promise.all(
      [0, 1, 2].map(async (index) => (await createOperator(this.url(index), ["KEYS_VERIFY"])).secret),
    );
    await this.#create(0);
    this.#loops.push(this.#createInTurn(), ...[0, 1, 2].map((index) => this.#checkAll(index)));
  }

  /** As a rolling restart does: the new server first, then no more requests to the old one, which stops. */
  async replace(index: number, next: ServerProcess): Promise<void> {
    const old = this.#servers[index];
    this.#servers[index] = next;
    const before = [...this.#turns];
    await vi.waitFor(() => {
      for (const [loop, turns] of before.entries()) expect(this.#turns[loop]).toBeGreaterThan(turns + 1);
    }, waitTimes);
    expect(await old?.stop()).toEqual({ code: 0, signal: null });
  }

  async end() {
    this.#isOver = true;
    await Promise.all(this.#loops);
    return { checks: this.#checks, refused: this.#refused, secrets: this.#keys.length };
  }

  async #create(turn: number): Promise<void> {
    this.#keys.push(await createKey(this.url(turn), this.#account));
  }

  async #createInTurn(): Promise<void> {
    for (let turn = 0; !this.#isOver; turn += 1) {
      this.#turns[3] = turn;
      // While there were ever more keys, the loops that check them in turn would not come round to the first ones.
      if (this.#keys.length < mostKeys) await this.#create(turn);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }

  async #checkAll(index: number): Promise<void> {
    for (let turn = 0; !this.#isOver; turn += 1) {
      this.#turns[index] = turn;
      const key = this.#keys[turn % this.#keys.length];
      const operator = this.#operators[turn % this.#operators.length];
      const face = faces[turn % faces.length];
      if (key === undefined || operator === undefined || face === undefined)
        throw new Error("Nothing to check");
      const server = this.url(index);
      const said = await check(server, face, key.secret, operator);
      this.#checks += 1;
      if (said !== "accepted") this.#refused.push(`${face} on ${server}: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
