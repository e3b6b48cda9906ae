import fc from "fast-check";
import { expect, test } from "vitest";
import { compileAllowedIps } from "../../../src/core/model/keys/address-rules.js";
import { addressGroup } from "../../../src/core/model/floods/address-group.js";
import { createTrust } from "../../../src/http/caller/client-address.js";

const hex = (number: number, digits = 1) => number.toString(16).padStart(digits, "0");

/** The ways in which IPv6 writes an IPv4 address. */
function mappedForms(address: string): string[] {
  const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
  const high = a * 256 + b;
  const low = c * 256 + d;
  const tails = [address, `${hex(high)}:${hex(low)}`, `${hex(high, 4)}:${hex(low, 4)}`];
  const heads = [
    "::ffff:",
    "::0:ffff:",
    "0:0:0:0:0:ffff:",
    "0000:0000:0000:0000:0000:ffff:",
    "0::ffff:",
    "0:0::0:ffff:",
  ];
  const forms = heads.flatMap((head) => tails.map((tail) => head + tail));
  return [...forms, ...forms.map((form) => form.toUpperCase())];
}

const anyIPv4 = fc.ipV4();

test("an IPv4 address in IPv6, however written, is the IPv4 address", () => {
  const anyNetwork = fc
    .tuple(anyIPv4, fc.integer({ min: 1, max: 32 }))
    .map(([ip, bits]) => `${ip}/${String(bits)}`);
  fc.assert(
    fc.property(fc.oneof(anyNetwork, anyIPv4), anyIPv4, (entry, address) => {
      const refuse = compileAllowedIps([entry]);
      const trust = createTrust([entry]);
      const expected = {
        refused: refuse?.(address),
        trusted: trust(address, 0),
        group: addressGroup(address),
      };
      for (const form of mappedForms(address)) {
        const found = { refused: refuse?.(form), trusted: trust(form, 0), group: addressGroup(form) };
        expect(found, form).toEqual(expected);
      }
    }),
    { numRuns: 100 },
  );
});

test("an entry that is an IPv4 address in IPv6 holds that address", () => {
  fc.assert(
    fc.property(anyIPv4, (address) => {
      for (const entry of mappedForms(address)) {
        const refuse = compileAllowedIps([entry]);
        const refused = [address, ...mappedForms(address)].filter((form) => refuse?.(form) !== null);
        expect(refused, entry).toEqual([]);
        expect(createTrust([entry])(address, 0), entry).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

test("a network of IPv4 addresses in IPv6 holds them in either form", () => {
  const bits = fc.integer({ min: 1, max: 32 });
  fc.assert(
    fc.property(anyIPv4, bits, anyIPv4, (network, length, address) => {
      const refuse = compileAllowedIps([`${network}/${String(length)}`]);
      const trust = createTrust([`${network}/${String(length)}`]);
      const mapped = `::ffff:${network}/${String(96 + length)}`;
      for (const form of [address, `::ffff:${address}`]) {
        expect(compileAllowedIps([mapped])?.(form)).toEqual(refuse?.(address));
        expect(createTrust([mapped])(form, 0)).toEqual(trust(address, 0));
      }
    }),
    { numRuns: 300 },
  );
});

test("what is no address is refused, and the refusal says so", () => {
  const refuse = compileAllowedIps(["0.0.0.0/0", "::/0"]);
  expect(refuse?.("192.0.2.1")).toBeNull();
  for (const text of ["", "x", "192.0.2.1, 192.0.2.2", "192.0.2.1:80", "[::1]", "::ffff:1.2.3", "192.0.2.1 "])
    expect(refuse?.(text), text).toMatchObject([{ field: "ip" }]);
  expect(refuse?.(null)).toMatchObject([{ field: "ip" }]);
});
