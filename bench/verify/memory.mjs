// What a check costs and a remembered key weighs, from 10 keys to a million: the very parts of the server,
// limits and usage counting among them, in this process, on stores that answer at once. Prints JSON.
import { Buffer } from "node:buffer";
import { newAccountId, newKeyId } from "../../dist/modules/core/model/ids.js";
import { createSecretDigester } from "../../dist/modules/core/model/keys/secret-digester.js";
import { generateSecret } from "../../dist/modules/core/model/keys/secret.js";
import { median } from "../shared/statistics.mjs";
import { createServerParts, verifiableKey } from "../shared/server-parts.mjs";

const sizes = [10, 1_000, 100_000, 1_000_000];
const keysPerAccount = 10;
const checksARun = 100_000;
/** About what a server counts between two flushes. */
const checksAFlush = 20_000;
const keysAtOnce = 500;
/** Many and short ones: what is compared lies close together in time, and the machine's speed changes with time. */
const turns = 3 * Number(process.argv[2] ?? 5);

const digester = createSecretDigester([{ version: 1, key: Buffer.alloc(32, 7) }]);

const subjects = [];
for (const size of sizes) subjects.push(await fill(size));
const timings = sizes.map(() => []);
for (let turn = 0; turn <= turns; turn += 1) {
  for (const [index, subject] of subjects.entries()) {
    const nanoseconds = await time(subject);
    // The first turn is for the compiler.
    if (turn > 0) timings[index].push(nanoseconds);
  }
}
const checks = sizes.map((keys, index) => ({
  keys,
  nanoseconds: median(timings[index]),
  // Than with the fewest, in the same turn.
  dearerBy: median(timings[index].map((nanoseconds, turn) => nanoseconds - timings[0][turn])),
}));
process.stdout.write(`${JSON.stringify({ checks, bytesAKey: subjects.at(-1).bytesAKey })}\n`);

/** A server's parts with so many keys remembered, and what that took of memory. */
async function fill(size) {
  const secrets = Array.from({ length: size }, () => generateSecret("lk"));
  const indexes = new Map(secrets.map((secret, index) => [digestOf(secret), index]));
  const accountIds = Array.from({ length: Math.ceil(size / keysPerAccount) }, () => newAccountId(new Date()));
  const before = memoryInUse();
  const accountOf = (digest) => accountIds[Math.floor(indexes.get(digest) / keysPerAccount)];
  const findByDigests = async (digests) => digests.map((digest) => readKey(digest, accountOf(digest)));
  const server = createServerParts(digester, size, findByDigests);
  for (let from = 0; from < size; from += keysAtOnce) {
    const part = secrets.slice(from, from + keysAtOnce);
    await Promise.all(part.map((key) => server.check(requestOf(key, 1))));
    // A dear one makes the limiter fetch ahead, as it does for an account in use.
    const ofEachAccount = part.filter((_, index) => index % keysPerAccount === 0);
    for (const cost of [1_000, 1]) {
      await Promise.all(ofEachAccount.map((key) => server.check(requestOf(key, cost))));
    }
    await server.usage.flush();
  }
  const bytesAKey = (memoryInUse() - before) / size;
  const subject = { ...server, secrets, bytesAKey, position: 0 };
  // A key is warm when it was asked about since it was remembered.
  for (let asked = 0; asked < size; asked += checksARun) await time(subject);
  return subject;
}

function readKey(digest, accountId) {
  return verifiableKey(digest, { id: newKeyId(new Date()), accountId, name: "production key" });
}

/** Nanoseconds of the processor a check, in an order in which no key is near the one before. */
async function time(subject) {
  const { check, usage } = subject;
  let microseconds = 0;
  for (let done = 0; done < checksARun; done += checksAFlush) {
    const presented = presentKeys(subject);
    const began = process.cpuUsage();
    for (const key of presented) {
      const verdict = check(requestOf(key, 1));
      if ((verdict instanceof Promise ? await verdict : verdict).rejection !== null)
        throw new Error("refused");
    }
    const { user, system } = process.cpuUsage(began);
    microseconds += user + system;
    await usage.flush();
  }
  return (microseconds * 1_000) / checksARun;
}

/** The next keys to be asked about, read just now, as those of requests are: not kept among a million others. */
function presentKeys(subject) {
  const { secrets } = subject;
  const stride = Math.max(1, Math.floor(secrets.length * 0.618)) | 1;
  return Array.from({ length: checksAFlush }, () => {
    subject.position = (subject.position + stride) % secrets.length;
    return Buffer.from(secrets[subject.position], "latin1").latin1Slice();
  });
}

function requestOf(key, cost) {
  return { key, endpoint: null, method: null, ip: null, cost, demands: null };
}

function digestOf(secret) {
  return digester.candidates(secret)[0];
}

function memoryInUse() {
  for (let round = 0; round < 3; round += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
