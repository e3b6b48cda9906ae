import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { VerifyAuditTrailDocument } from "../../../generated/graphql.js";
import { graphql, operatorIn } from "../../../support/client.js";
import { createDatabaseWithClock, type ControlledClock } from "../../../support/controlled-clock.js";
import { createAccount } from "../../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../../support/test-server.js";
import { LifeModel } from "./life-model.js";
import { LifePlayer } from "./life-player.js";
import { lifeStep } from "./life-steps.js";
import { timesOver } from "../../../support/thorough.js";

// A failure prints the seed. `LIVES_SEED=… npx vitest run random-lives` plays the same steps again.
const { LIVES_SEED = "20261129", LIVES_RUNS = String(timesOver(3)), LIVES_STEPS = "40" } = process.env;
const runs = Number(LIVES_RUNS);
const steps = Number(LIVES_STEPS);
/** Of a machine that is busy with other tests. */
const timeoutMs = runs * steps * 1_000;
const maxKeys = 5;

const codes = [
  "accepted",
  "api_key_revoked",
  "api_key_expired",
  "max_keys_exceeded",
  "key_not_found",
  "rotation_in_progress",
  "rotation_not_found",
  "version_conflict",
  "validation_error",
];

let clock: ControlledClock;
let servers: readonly TestServer[];

beforeAll(async () => {
  clock = await createDatabaseWithClock();
  const { databaseUrl } = clock;
  servers = await Promise.all([1, 2, 3].map(() => startTestServer({ DATABASE_URL: databaseUrl })));
});
afterAll(() => Promise.all(servers.map((server) => server.stop())));

test(
  "three servers do what a simple model of keys does, whatever happens to the keys and in which order",
  async () => {
    const urls = servers.map(({ url }) => url);
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(lifeStep, { minLength: steps, maxLength: steps, size: "max" }),
        async (played) => {
          const account = await createAccount(urls[0] ?? "", maxKeys);
          const model = new LifeModel(maxKeys, clock.nowMs());
          const player = new LifePlayer({ urls, clock, model, caller: operatorIn(account), seen });
          for (const step of played) await player.play(step);
          const asked = await graphql(urls[1] ?? "", operatorIn(account), VerifyAuditTrailDocument, {});
          // One more for the account itself.
          const checkedEvents = model.changes + 1;
          expect(asked.verifyAuditTrail).toMatchObject({ isIntact: true, checkedEvents });
        },
      ),
      { numRuns: runs, seed: Number(LIVES_SEED), endOnFailure: true },
    );
    // Otherwise the above would hold of nothing. Few steps of another seed need not meet all of them.
    expect(seen).toEqual(process.env["LIVES_SEED"] === undefined ? new Set(codes) : seen);
  },
  timeoutMs,
);
