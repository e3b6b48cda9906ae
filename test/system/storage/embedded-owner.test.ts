import { expect, test } from "vitest";
import { newDirectory, preparedDirectory, query, start } from "./fixtures/embedded-directory.js";
import { type Owner, readPostmasterPid, startOwner, stopOwner } from "./fixtures/embedded-process.js";

test("a second Latchkey on the same directory is refused by the name of the first, which lives on", async () => {
  const directory = await preparedDirectory();
  const first = await startOwner(directory);
  const second = await startOwner(directory);
  expect(second.refused).toContain(`latchkey pid ${first.child.pid} on `);
  expect(second.refused).toContain(directory);
  expect(second.refused).toContain("DATA_DIR");
  expect(await query(first.started ?? "", "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("of five Latchkeys racing for a new directory exactly one wins", async () => {
  const directory = await newDirectory();
  const owners = await Promise.all([1, 2, 3, 4, 5].map(() => startOwner(directory)));
  await expectOneWinner(owners);
});

test("of five Latchkeys racing for a directory left by kill -9 exactly one wins, with the data", async () => {
  const directory = await preparedDirectory();
  const killed = await startOwner(directory);
  await query(killed.started ?? "", "CREATE TABLE kept AS SELECT 'yes' AS answer");
  await stopOwner(killed.child, "SIGKILL");
  const owners = await Promise.all([1, 2, 3, 4, 5].map(() => startOwner(directory)));
  const winner = await expectOneWinner(owners);
  expect(await query(winner.started ?? "", "SELECT answer FROM kept")).toEqual([{ answer: "yes" }]);
});

test("a PostgreSQL left behind by a Latchkey killed with -9 is taken over with its data", async () => {
  const directory = await preparedDirectory();
  const killed = await startOwner(directory);
  await query(killed.started ?? "", "CREATE TABLE kept AS SELECT 'yes' AS answer");
  const orphanPid = await readPostmasterPid(directory);
  await stopOwner(killed.child, "SIGKILL");

  const { connectionString } = await start(directory);
  expect(await query(connectionString, "SELECT answer FROM kept")).toEqual([{ answer: "yes" }]);
  expect(await readPostmasterPid(directory)).not.toBe(orphanPid);
});

test("a Latchkey that ends of itself takes its PostgreSQL along", async () => {
  const directory = await preparedDirectory();
  const { child } = await startOwner(directory);
  const pid = await readPostmasterPid(directory);
  await stopOwner(child, "SIGTERM");
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
});

async function expectOneWinner(owners: Owner[]): Promise<Owner> {
  const [winner, ...others] = owners.filter(({ started }) => started !== undefined);
  if (winner === undefined || others.length > 0) throw new Error(`not one winner: ${JSON.stringify(owners)}`);
  for (const loser of owners.filter((owner) => owner !== winner)) {
    expect(loser.refused).toMatch(/is in use by latchkey pid \d+ on /);
  }
  expect(await query(winner.started ?? "", "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  return winner;
}
