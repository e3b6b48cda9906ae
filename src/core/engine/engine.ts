import { createRootKeyCheck, type RootKeyCheck } from "../model/callers/root-key.js";
import { createClock, type Clock } from "../model/clock.js";
import { createSecretDigester, type SecretDigester } from "../model/keys/secret-digester.js";
import type { Ports, Problems } from "../model/ports.js";
import type { SignatureStore } from "../model/peppers/signature-store.js";
import { createSignInLimits, type SignInLimits } from "../model/sign-in/sign-in-limits.js";
import { BackgroundWork } from "./background-work.js";
import { registerEngineMetrics } from "./engine-metrics.js";
import { KeyEventHub } from "./events/key-event-hub.js";
import { LimitNotices } from "./events/limit-notices.js";
import { FailedCalls } from "./floods/failed-calls.js";
import { LastSuccess } from "./last-success.js";
import { createLimiter } from "./limits/limiter.js";
import { OperatorDirectory } from "./operators/operator-directory.js";
import { SignatureRenewal } from "./peppers/signature-renewal.js";
import { startPeriodicTasks } from "./periodic-tasks.js";
import { LimitWatch } from "./reminders/limit-watch.js";
import { Reminders } from "./reminders/reminders.js";
import { PlaceRecorder } from "./usage/place-recorder.js";
import { UsageTicker } from "./usage/usage-ticker.js";
import { createUsageRecorder, type UsageRecorder } from "./usage/usage-recorder.js";
import { createCheckKey, type CheckKey } from "./verification/check-key.js";
import { countChecks } from "./verification/count-checks.js";
import { createFirstUses, type FirstUses } from "./verification/first-uses.js";
import { createLateUses, type LateUses } from "./verification/late-uses.js";
import { KeyCache, type FindKey } from "./verification/key-cache.js";
import { createKeyLoader } from "./verification/key-loader.js";
import { createUseTaker, type UseTaker } from "./verification/take-use.js";

/** The services that core runs in this process. */
export interface Engine {
  readonly findKey: FindKey;
  readonly checkKey: CheckKey;
  readonly uses: UseTaker;
  readonly firstUses: FirstUses;
  readonly lateUses: LateUses;
  readonly usage: UsageRecorder;
  readonly operatorDirectory: OperatorDirectory;
  readonly failedCalls: FailedCalls;
  readonly events: KeyEventHub;
  readonly ticker: UsageTicker;
  readonly signInLimits: SignInLimits;
  readonly background: BackgroundWork;
  readonly digester: SecretDigester;
  readonly isRootKey: RootKeyCheck;
  readonly clock: Clock;
}

export interface RunningEngine {
  readonly engine: Engine;
  /** Finishes background work, tells the other replicas, writes what was counted, gives back what was leased. */
  stop(): Promise<void>;
}

/** Builds the services. Then the change feed starts: everything that caches has subscribed to it by now. */
export async function startEngine(ports: Ports): Promise<RunningEngine> {
  const { changeFeed: feed, management, checks, secrets, settings, problems, metrics } = ports;
  const nowMs = () => feed.databaseNowMs();
  const digester = createSecretDigester(secrets.peppers);
  const limitWatch = new LimitWatch();
  const limiter = createLimiter({
    store: checks.limits,
    nowMs,
    replicaCount: () => feed.replicaCount(),
    maxCounters: settings.maxCachedKeys,
    onLeased: (request, lease) => limitWatch.leased(request, lease),
    onGiveBackFailure: problems.warning("leased limits could not be given back: they count as used"),
  });
  const loader = createKeyLoader(checks.verifiableKeys);
  const renewals = createRenewals(management.signatures, digester, problems);
  const cache = new KeyCache({
    feed,
    digester,
    limiter,
    loader,
    maxKeys: settings.maxCachedKeys,
    renewSignature: renewals.ofKeys.renew,
  });
  const usage = createUsageRecorder(ports.usage, nowMs);
  const places = new PlaceRecorder(ports.places);
  const reminders = new Reminders({
    ...ports.reminders,
    limitWatch,
    mailer: ports.mailer,
    publicUrl: settings.signIn.publicUrl,
    nowMs,
  });
  const limitNotices = new LimitNotices({
    publish: ports.publishKeyEvents,
    onReached: (subject) => limitWatch.refused(subject),
    nowMs,
  });
  const firstUses = createFirstUses({ rotations: ports.urgent.rotations, nowMs });
  const lateUses = createLateUses({ uses: ports.urgent.keyUses, nowMs });
  const engine: Engine = {
    findKey: (secret) => cache.find(secret),
    checkKey: countChecks(
      createCheckKey({ cache, limiter, usage, places, nowMs, limitNotices, firstUses, lateUses }),
      metrics,
    ),
    uses: createUseTaker({ limiter, nowMs, limitNotices }),
    firstUses,
    lateUses,
    usage,
    operatorDirectory: new OperatorDirectory({
      feed,
      digester,
      reader: checks.knownOperators,
      renewSignature: renewals.ofOperators.renew,
    }),
    failedCalls: new FailedCalls({
      limitPerMinute: settings.failedCallsPerMinute,
      nowMs: () => performance.now(),
    }),
    events: new KeyEventHub({
      feed,
      keys: management.keys,
      limitNotices,
      nowMs,
      maxSubscriptions: settings.maxSubscriptions,
      onProblem: problems.error("subscriptions were ended by an unexpected error"),
    }),
    ticker: new UsageTicker({
      reader: management.usageReader,
      nowMs,
      onProblem: problems.error("usage could not be watched"),
    }),
    signInLimits: createSignInLimits(management.signInLimits, management.mailPauses),
    background: new BackgroundWork(problems.warning("work in the background failed")),
    digester,
    isRootKey: createRootKeyCheck(secrets.operatorKey),
    clock: createClock(feed),
  };
  const flushed = new LastSuccess();
  const folded = new LastSuccess();
  registerEngineMetrics(metrics, { cache, loader, limiter, events: engine.events, flushed, folded });
  await feed.start();
  await ports.usage.prepareLevels(settings.usageRetention, engine.clock());
  const tasks = startPeriodicTasks(ports, {
    usage,
    places,
    reminders,
    limiter,
    nowMs,
    flushed,
    folded,
  });
  return {
    engine,
    async stop() {
      tasks.stop();
      await Promise.all([renewals.ofKeys.stop(), renewals.ofOperators.stop()]);
      await Promise.all([engine.background.finish(), reminders.finish()]);
      await feed.stop();
      const written = usage.finish();
      await written.catch(problems.error("the latest usage was not written"));
      await places.finish().catch(problems.warning("where keys were used from last was not written"));
      await limiter.report().catch(problems.warning("the latest use of limits was not written"));
      await limiter.release().catch(problems.warning("leased limits were not given back"));
      await written;
    },
  };
}

function createRenewals(store: SignatureStore, { signingVersion }: SecretDigester, problems: Problems) {
  const onFailure = problems.warning(
    "secrets under an old pepper were not signed anew: a later use tries again",
  );
  return {
    ofKeys: new SignatureRenewal({
      write: (secrets) => store.renewKeySecrets(secrets, signingVersion),
      onFailure,
    }),
    ofOperators: new SignatureRenewal({
      write: (secrets) => store.renewOperators(secrets, signingVersion),
      onFailure,
    }),
  };
}
