import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { dayMs } from "../../../src/core/model/durations.js";
import { asOperator, operatorIn, rest } from "../../support/client.js";
import { at, textAt } from "../../support/envelope.js";
import { createKey, type CreatedKey } from "../../support/fixtures.js";
import { updateAccount, waitTimes } from "../../support/replicas.js";
import { onDatabase } from "../../support/test-database.js";
import { overWebSocket, untilWatching } from "../../support/watchers.js";
import { startRemindingServers, subjectOf, type RemindingServers } from "./reminding-servers.js";

let servers: RemindingServers;
let url: string;
let account: string;
let turn = 0;

beforeAll(async () => {
  servers = await startRemindingServers();
  ({ account } = servers);
  [url = ""] = servers.urls;
});
afterAll(() => servers.stop());
beforeEach(() => updateAccount(url, { id: account, monthlyQuota: null, reminders: { aboutLimits: true } }));

/** Uses so many units, on one server after the other. Gives the code of each refusal. */
async function use({ secret }: CreatedKey, units: number, cost = 20): Promise<string[]> {
  const refusals: string[] = [];
  for (let used = 0; used < units; used += cost) {
    const server = servers.urls[(turn += 1) % servers.urls.length] ?? "";
    const body = { key: secret, cost };
    const answer = await rest(server, "POST", "/v1/keys/verify", asOperator, body);
    if (at(answer.body, "data", "valid") !== true)
      refusals.push(textAt(answer.body, "data", "rejection", "error"));
  }
  return refusals;
}

const subjectsWith = async (text: string) => (await servers.mailsWith(text)).map(subjectOf);
const untilSubjects = (text: string, subjects: readonly string[]) =>
  expect.poll(() => subjectsWith(text), waitTimes).toEqual(subjects);

/** Resolves when all servers have written what was used of a limit. */
async function untilUsed(subject: string, units: number): Promise<void> {
  const text = "SELECT spent FROM limit_windows WHERE subject = $1 ORDER BY window_start DESC LIMIT 1";
  await untilRows(text, subject, [{ spent: units }]);
}

async function untilRows(sql: string, value: string, expected: readonly object[]): Promise<void> {
  await onDatabase(servers.clock.databaseUrl, (client) =>
    vi.waitFor(async () => expect((await client.query(sql, [value])).rows).toEqual(expected), waitTimes),
  );
}

/** The events of limits that a subscriber hears from now on. */
async function watch() {
  const probe = await createKey(url, account);
  const watcher = await overWebSocket(servers.urls[2] ?? "", operatorIn(account));
  await untilWatching(url, account, probe.id, [watcher]);
  const near = () =>
    watcher.items.filter(({ type }) => type === "LIMIT_NEAR").map(({ limit, apiKey }) => [limit, apiKey?.id]);
  const reached = () =>
    watcher.items.filter(({ type }) => type === "LIMIT_REACHED").map(({ limit }) => limit);
  return { near, reached };
}

test("80 and 100 % of a monthly quota are told once by three servers, in each month", async () => {
  const key = await createKey(url, account);
  await updateAccount(url, { id: account, monthlyQuota: 1_000 });
  const { near, reached } = await watch();
  const subject = `${account}/month`;
  const [nearly, over] = [
    '80 % of the monthly quota of "Test account" is used',
    'The monthly quota of "Test account" is used up',
  ];
  await use(key, 780);
  await untilUsed(subject, 780);
  expect(await subjectsWith("quota")).toEqual([]);
  await use(key, 40);
  await untilSubjects("quota", [nearly]);
  await expect.poll(near, waitTimes).toEqual([["MONTH", key.id]]);
  const refusals = await use(key, 400, 1);
  expect(new Set(refusals)).toEqual(new Set(["monthly_usage_limit_exceeded"]));
  await untilSubjects("quota", [nearly, over]);
  await expect.poll(reached, waitTimes).toEqual(["MONTH"]);
  await servers.clock.moveTo(servers.clock.nowMs() + 31 * dayMs, servers.urls);
  await use(key, 860);
  await untilSubjects("quota", [nearly, over, nearly]);
  await expect.poll(near, waitTimes).toHaveLength(2);
});

test("the uses of a key are told of too, unless there are few, and mails stop when they are switched off", async () => {
  const many = await createKey(url, account, { name: "many", maxUses: 200 });
  const few = await createKey(url, account, { name: "few", maxUses: 60 });
  const { near } = await watch();
  await use(few, 60);
  await use(many, 160);
  await untilSubjects('"many"', ['80 % of the number of uses of API key "many" is used']);
  await expect.poll(near, waitTimes).toEqual([["KEY_USES", many.id]]);
  await updateAccount(url, { id: account, reminders: { aboutLimits: false } });
  await use(many, 40);
  await untilUsed(`${many.id}/uses`, 200);
  const written = "SELECT threshold FROM reminders WHERE subject = $1 ORDER BY threshold";
  await untilRows(written, `${many.id}/uses`, [{ threshold: 80 }, { threshold: 100 }]);
  expect(await subjectsWith('"many"')).toHaveLength(1);
  expect(await subjectsWith('"few"')).toEqual([]);
});
