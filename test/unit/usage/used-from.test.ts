import { describe, expect, test } from "vitest";
import { newKeyId } from "../../../src/core/model/ids.js";
import { endpointName, endpointNumber } from "../../../src/core/model/usage/endpoint-name.js";
import { networkName, networkNumber } from "../../../src/core/model/usage/network-number.js";
import type { PlacesOfHour } from "../../../src/core/model/usage/used-from.js";
import { PlaceRecorder, type PlacedKey } from "../../../src/core/engine/usage/place-recorder.js";
import { setLastUse } from "../../../src/core/engine/usage/used-key.js";

const hourMs = 3_600_000;

function makeKey(): PlacedKey {
  return {
    id: newKeyId(new Date()),
    secretNumber: 1,
    lastUsedMinute: 0,
    lastUsedMs: 0,
    uncounted: 0,
    places: null,
    accountEntry: { account: { id: "acc_01ARZ3NDEKTSV4RRFFQ69G5FAV" } },
  };
}

function record(bytes?: number) {
  const written: PlacesOfHour[] = [];
  let isFailing = false;
  const store = {
    write(places: readonly PlacesOfHour[]) {
      if (isFailing) return Promise.reject(new Error("The database is away"));
      written.push(...places);
      return Promise.resolve();
    },
  };
  const recorder = new PlaceRecorder(store, bytes);
  const use = (key: PlacedKey, atMs: number, ip: string | null, endpoint: string | null = null) => {
    setLastUse(key, atMs);
    recorder.note(key, { ip, endpoint, method: "GET" });
  };
  return { recorder, written, use, fail: (is: boolean) => (isFailing = is) };
}

test("networks and endpoints are counted, and a flush writes the whole hour until now", async () => {
  const { recorder, written, use } = record();
  const key = makeKey();
  use(key, 10, "192.0.2.7", "/v1/a");
  use(key, 20, "192.0.2.200", "/v1/a");
  use(key, 30, "2001:db8:1:2::9", "/v1/b?x=1");
  await recorder.flush();
  await recorder.flush();
  use(key, 40, null);
  await recorder.flush();
  expect(written).toHaveLength(2);
  expect(written[1]).toMatchObject({ keyId: key.id, hour: 0, part: 1, count: 4, lastUsedAtMs: 40 });
  expect(written[1]?.networks).toEqual([
    { value: "192.0.2.0/24", count: 2, lastUsedAtMs: 20 },
    { value: "2001:db8:1::/48", count: 1, lastUsedAtMs: 30 },
  ]);
  expect(written[1]?.endpoints.map(({ value, count }) => [value, count])).toEqual([
    ["GET /v1/a", 2],
    ["GET /v1/b", 1],
  ]);
});

test("a list is bounded: what is used often stays, the sum is exact, and no count is too high", async () => {
  const { recorder, written, use } = record();
  const key = makeKey();
  for (let index = 0; index < 1_000; index += 1) {
    use(key, index, `10.${index % 250}.${Math.floor(index / 250)}.1`);
    if (index % 5 === 0) use(key, index, "192.0.2.1");
  }
  await recorder.flush();
  const networks = written[0]?.networks ?? [];
  expect(networks).toHaveLength(21);
  expect(networks.reduce((sum, { count }) => sum + count, 0)).toBe(1_200);
  // It came when the list was not full. Later ones have to come again and again.
  expect(networks.find(({ value }) => value === "192.0.2.0/24")?.count).toBe(200);
  for (const { value, count } of networks) if (value?.startsWith("10.") === true) expect(count).toBe(1);
  for (let index = 0; index < 100; index += 1) use(key, index, "198.51.100.1");
  await recorder.flush();
  const late = written[1]?.networks.find(({ value }) => value === "198.51.100.0/24")?.count ?? 0;
  expect(late).toBeGreaterThan(90);
  expect(late).toBeLessThanOrEqual(100);
});

test("each hour begins anew, and gives back the room of the one before once it is written", async () => {
  // Room for two keys with one network each.
  const { recorder, written, use, fail } = record(1_600);
  const [one, two] = [makeKey(), makeKey()];
  use(one, 0, "192.0.2.1");
  use(two, 0, "192.0.2.1");
  use(two, 0, "198.51.100.1");
  fail(true);
  await expect(recorder.flush()).rejects.toThrow("away");
  use(one, hourMs, "192.0.2.1");
  fail(false);
  await recorder.flush();
  expect(
    written.map(({ hour, count, networks }) => [hour, count, networks.map(({ value }) => value)]),
  ).toEqual([
    [0, 1, ["192.0.2.0/24"]],
    // There was no more room: the second network is among the rest.
    [0, 2, ["192.0.2.0/24", null]],
  ]);
  use(one, hourMs, "192.0.2.1");
  use(two, hourMs, "192.0.2.1");
  await recorder.flush();
  expect(written.slice(2).map(({ hour, count }) => [hour, count])).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

describe("an endpoint is named", () => {
  test.each([
    ["/v1/users/4711/posts?page=2", "GET", "GET /v1/users/{id}/posts"],
    ["/v1/users/5f3e9c1a-77aa-4b0c-9f00-aabbccddeeff", "get", "GET /v1/users/{id}"],
    ["/v1/charts/daily", null, "/v1/charts/daily"],
    ["/a#b", "POST", "POST /a"],
    ["", null, ""],
    ["/line\nbreak", "GET", "GET /line?break"],
    [`/${"x/".repeat(500)}`, "GET", `GET /${"x/".repeat(57)}x…`],
  ])("%j with %j as %j", (endpoint, method, name) => {
    expect(endpointName(endpoint, method)).toBe(name);
  });
});

test("endpoints have the same number where they have the same name, and only there", () => {
  const paths = [
    "/v1/a",
    "/v1/a/",
    "/v1/a/1",
    "/v1/a/22",
    "/v1/a/b1",
    "/v1/1/a",
    "/v1/a?1",
    "/v1//a",
    "/v1/a/aaaaaaaaaaaaaaa1",
    "/",
    "",
  ];
  const methods = ["GET", "get", "POST", null];
  const all = paths.flatMap((path) => methods.map((method) => ({ path, method })));
  for (const one of all) {
    for (const other of all) {
      const isSameNumber = endpointNumber(one.path, one.method) === endpointNumber(other.path, other.method);
      expect(isSameNumber).toBe(
        endpointName(one.path, one.method) === endpointName(other.path, other.method),
      );
    }
  }
});

test.each([
  ["192.0.2.77", "192.0.2.0/24"],
  ["::ffff:192.0.2.77", "192.0.2.0/24"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1::/48"],
  ["2001:DB8:1::9", "2001:db8:1::/48"],
  ["ffff:ffff:ffff::", "ffff:ffff:ffff::/48"],
  ["fe80::1%eth0", "fe80::/48"],
  ["2001:db8::7", "2001:db8::/48"],
  ["2001:0:3::7", "2001:0:3::/48"],
  ["255.255.255.255", "255.255.255.0/24"],
  ["0.0.0.0", "0.0.0.0/24"],
  ["256.1.1.1", null],
  ["1.2.3", null],
  ["1.2.3.4.5", null],
  ["12345::", null],
  ["", null],
  ["no address", null],
])("the network of %s is %s", (ip, network) => {
  const number = networkNumber(ip);
  expect(number === null ? null : networkName(number)).toBe(network);
});
