import { setTimeout as sleep } from "node:timers/promises";
import { coreShares, readCores } from "./core-meter.mjs";
import { createHttpClient } from "./http-client.mjs";
import { load } from "./load.mjs";

const sampleEveryMs = 200;

/** One run: warm up, then load for some seconds while a sample of answers is read whole. */
export async function measure({ tool, cores, directory, options }, contender) {
  const { server } = contender;
  const run = { ...contender, expected: contender.answer.text, connections: options.connections };
  await load(tool, directory, run, options.warmup);
  const stopSampling = sampleAnswers(contender);
  const before = readCores(cores, server.pid);
  const result = await load(tool, directory, run, options.seconds);
  if (result.requests === 0) throw new Error(`${contender.label} did not answer at all`);
  const shares = coreShares(before, readCores(cores, server.pid));
  await stopSampling();
  server.emptyLog();
  return { ...result, shares };
}

/** Asks about each key until it is answered, which brings it into a cache, and reads every answer whole. */
export async function touchAll(contender, connections) {
  const client = createHttpClient(contender.server.port, connections);
  let next = 0;
  const work = async () => {
    while (next < contender.keys.length) await askPatiently(client, contender, contender.keys[next++]);
  };
  try {
    await Promise.all(Array.from({ length: connections }, work));
  } finally {
    client.close();
  }
}

const mostTries = 10;

/** Nothing is measured yet: a server that is short of something may say so. */
async function askPatiently(client, contender, key) {
  for (let tries = 1; tries < mostTries; tries += 1) {
    const { status } = await client.ask(contender.shape, key.secret);
    if (status !== 503) break;
    await sleep(sampleEveryMs);
  }
  return askOne(client, contender, key);
}

function sampleAnswers(contender) {
  const client = createHttpClient(contender.server.port, 1);
  let isStopping = false;
  const work = async () => {
    while (!isStopping) {
      const index = Math.floor(Math.random() * contender.keys.length);
      await askOne(client, contender, contender.keys[index]);
      await sleep(sampleEveryMs);
    }
  };
  const done = work().finally(() => client.close());
  // Told of where it is waited for, not as a rejection that nobody heard.
  done.catch(() => undefined);
  return () => {
    isStopping = true;
    return done;
  };
}

export async function askOne(client, { server, shape, answer }, key) {
  const given = await client.ask(shape, key.secret);
  if (given.status === 200 && answer.isRight(given, key)) return given;
  throw new Error(
    `${server.name} ${shape.path} did not answer right: ${given.status} ${given.text.slice(0, 500)}`,
  );
}
