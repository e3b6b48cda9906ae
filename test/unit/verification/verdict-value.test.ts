import { expect, test } from "vitest";
import { LimitNotices } from "../../../src/core/engine/events/limit-notices.js";
import { createLimiter } from "../../../src/core/engine/limits/limiter.js";
import { createUsageRecorder } from "../../../src/core/engine/usage/usage-recorder.js";
import { createCheckKey } from "../../../src/core/engine/verification/check-key.js";
import { KeyCache } from "../../../src/core/engine/verification/key-cache.js";
import { createKeyLoader } from "../../../src/core/engine/verification/key-loader.js";
import {
  digester,
  makeKey,
  ManualFeed,
  ManualStore,
  newAccount,
  noFirstUses,
  noLateUses,
} from "./fixtures.js";

test("a verdict says how the limits stood at its own check, whatever later checks take", async () => {
  const feed = new ManualFeed();
  const nowMs = () => 0;
  let handedOut = 0;
  const limiter = createLimiter({
    store: {
      lease: (requests) => {
        const leases = requests.map(({ subject, want }) => {
          handedOut += want;
          return [subject, { granted: want, taken: handedOut }] as const;
        });
        return Promise.resolve(new Map(leases));
      },
      giveBack: () => Promise.resolve(),
      report: () => Promise.resolve(),
      deleteEnded: () => Promise.resolve(0),
      deleteDays: () => Promise.resolve(0),
    },
    nowMs,
    replicaCount: () => 1,
    maxCounters: 10,
    onGiveBackFailure: () => undefined,
  });
  const store = new ManualStore();
  const key = makeKey(newAccount(), { maxUses: 10 });
  store.put(key);
  const cache = new KeyCache({
    feed,
    digester,
    limiter,
    loader: createKeyLoader(store),
    maxKeys: 10,
    renewSignature: () => undefined,
  });
  const usage = createUsageRecorder({ write: () => Promise.resolve() }, nowMs);
  const places = { note: () => undefined };
  const limitNotices = new LimitNotices({ publish: () => undefined, nowMs });
  const checkKey = createCheckKey({
    cache,
    limiter,
    usage,
    places,
    nowMs,
    limitNotices,
    firstUses: noFirstUses,
    lateUses: noLateUses,
  });
  const request = {
    key: key.secret,
    face: "rest" as const,
    endpoint: null,
    method: null,
    ip: null,
    cost: 1,
    demands: null,
  };

  const first = await checkKey(request);
  const second = await checkKey(request);
  const remainingOf = ({ key: checked }: typeof first) => checked?.limits.map(({ remaining }) => remaining);
  expect(remainingOf(first)).toEqual([9]);
  expect(remainingOf(second)).toEqual([8]);
});
