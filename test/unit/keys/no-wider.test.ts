import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileAllowedIps } from "../../../src/core/model/keys/address-rules.js";
import { compileAllowedEndpoints } from "../../../src/core/model/keys/endpoint-rules.js";
import type { KeyRate } from "../../../src/core/model/keys/key-restrictions.js";
import { widerThan, type KeyPower } from "../../../src/core/model/keys/no-wider.js";
import { windowAt } from "../../../src/core/model/limits/limit-spec.js";

const octet = fc.constantFrom(0, 1, 2, 128, 255);
const ipv4 = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join("."));
const group = fc.constantFrom("0", "1", "8000", "ffff");
const ipv6 = fc.array(group, { minLength: 8, maxLength: 8 }).map((parts) => parts.join(":"));
const mapped = ipv4.map((address) => `::ffff:${address}`);
const network = fc.oneof(
  ipv4,
  ipv6,
  mapped,
  fc.tuple(ipv4, fc.integer({ min: 0, max: 32 })).map(([address, bits]) => `${address}/${String(bits)}`),
  fc
    .tuple(fc.oneof(ipv6, mapped), fc.integer({ min: 0, max: 128 }))
    .map(([address, bits]) => `${address}/${String(bits)}`),
);
const path = fc
  .array(fc.constantFrom("v1", "v", "charts", "%63harts", "%6", "admin"), { minLength: 0, maxLength: 3 })
  .map((parts) => `/${parts.join("/")}`);
const method = fc.constantFrom("GET", "POST");
const endpoint = fc
  .tuple(fc.constantFrom("", "GET ", "POST "), path, fc.constantFrom("", "*", "/*"))
  .map((parts) => parts.join("").replaceAll("//", "/"));
const rate = fc.record({
  limit: fc.integer({ min: 1, max: 12 }),
  windowSeconds: fc.integer({ min: 1, max: 8 }),
});
const few = { maxLength: 3 };

const power: fc.Arbitrary<KeyPower> = fc.record({
  permissions: fc.constantFrom<KeyPower["permissions"]>([], ["keys:manage"]),
  scopes: fc.array(fc.constantFrom("a", "*", "a:b", "a:*", "*:b", "*:*", "a:b:c"), few),
  environment: fc.constantFrom("live", "test"),
  allowedIps: fc.array(network, few),
  allowedEndpoints: fc.array(endpoint, few),
  rate: fc.option(rate),
  maxUses: fc.option(fc.integer({ min: 1, max: 5 })),
  expiresAt: fc.option(fc.constantFrom(1, 2, 3).map((ms) => new Date(ms))),
  idleTimeoutDays: fc.option(fc.integer({ min: 1, max: 3 })),
});

const fields = [
  "permissions",
  "scopes",
  "environment",
  "allowedIps",
  "allowedEndpoints",
  "rate",
  "maxUses",
  "expiresAt",
  "idleTimeoutDays",
] as const;
const only = (from: KeyPower, field: keyof KeyPower): Partial<KeyPower> => ({ [field]: from[field] });
const isWithin = (one: KeyPower, other: KeyPower, field: keyof KeyPower) =>
  widerThan(other, only(one, field)).length === 0;

/** The most uses that fall into one window of `own`, spent as greedily as `wanted` allows. */
function mostUses(wanted: KeyRate, own: KeyRate): number {
  const window = { kind: "seconds", seconds: wanted.windowSeconds } as const;
  let most = 0;
  for (let start = 0; start < 64 * own.windowSeconds; start += own.windowSeconds) {
    const windows = new Set<number>();
    for (let second = start; second < start + own.windowSeconds; second += 1)
      windows.add(windowAt(window, second * 1_000).startMs);
    most = Math.max(most, windows.size * wanted.limit);
  }
  return most;
}

describe.each(fields)("no wider in %s", (field) => {
  test("is true of a key and itself", () => {
    fc.assert(
      fc.property(power, (one) => isWithin(one, one, field)),
      { numRuns: 500 },
    );
  });

  test("is true of the first and the third where it is of the first and second, and second and third", () => {
    fc.assert(
      fc.property(power, power, power, (one, two, three) => {
        fc.pre(isWithin(one, two, field) && isWithin(two, three, field));
        return isWithin(one, three, field);
      }),
      { numRuns: 500, maxSkipsPerRun: 500 },
    );
  });
});

test("no address that the narrower key may be used from is refused to the wider", () => {
  fc.assert(
    fc.property(
      power,
      power,
      fc.array(fc.oneof(ipv4, ipv6, mapped), { minLength: 20, maxLength: 20 }),
      (one, other, ips) => {
        fc.pre(isWithin(one, other, "allowedIps"));
        const wanted = compileAllowedIps(one.allowedIps);
        const own = compileAllowedIps(other.allowedIps);
        return ips.every((ip) => own?.(ip) == null || wanted?.(ip) != null);
      },
    ),
    { numRuns: 700, maxSkipsPerRun: 500 },
  );
});

test("no endpoint that the narrower key may be used for is refused to the wider", () => {
  fc.assert(
    fc.property(
      power,
      power,
      fc.array(fc.tuple(method, path), { minLength: 20, maxLength: 20 }),
      (one, other, asked) => {
        fc.pre(isWithin(one, other, "allowedEndpoints"));
        const wanted = compileAllowedEndpoints(one.allowedEndpoints);
        const own = compileAllowedEndpoints(other.allowedEndpoints);
        return asked.every(([by, to]) => {
          const request = { method: by, endpoint: to };
          return own?.(request) == null || wanted?.(request) != null;
        });
      },
    ),
    { numRuns: 700, maxSkipsPerRun: 500 },
  );
});

test("a rate is within another exactly when it never allows more in one of the other's windows", () => {
  fc.assert(
    fc.property(rate, rate, (wanted, own) => {
      const isNoWider = widerThan({ ...nothing, rate: own }, { rate: wanted }).length === 0;
      expect(isNoWider).toBe(mostUses(wanted, own) <= own.limit);
    }),
    { numRuns: 700 },
  );
});

const nothing: KeyPower = {
  permissions: [],
  scopes: [],
  environment: "live",
  allowedIps: [],
  allowedEndpoints: [],
  rate: null,
  maxUses: null,
  expiresAt: null,
  idleTimeoutDays: null,
};

test("a restriction that is absent, empty or null is wider than any", () => {
  const own: KeyPower = {
    permissions: [],
    scopes: ["a"],
    environment: "test",
    allowedIps: ["192.0.2.0/24"],
    allowedEndpoints: ["GET /v1/*"],
    rate: { limit: 10, windowSeconds: 60 },
    maxUses: 10,
    expiresAt: new Date(1_000),
    idleTimeoutDays: 30,
  };
  const wanted = { ...nothing, permissions: ["keys:manage" as const], scopes: ["b"] };
  expect(widerThan(own, wanted).map(({ field }) => field)).toEqual(fields);
  expect(widerThan(own, {})).toEqual([]);
});
