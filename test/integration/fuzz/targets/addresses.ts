import { isIP } from "node:net";
import fc from "fast-check";
import { expect } from "vitest";
import { addressGroup } from "../../../../src/core/model/floods/address-group.js";
import { compileAllowedIps, isNetwork } from "../../../../src/core/model/keys/address-rules.js";
import type { FuzzTarget } from "../fuzz-target.js";

const address = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.ipV4().map((ip) => `::ffff:${ip}`),
);
const text = fc.oneof(
  address,
  fc.tuple(address, fc.integer({ min: -1, max: 130 })).map(([ip, bits]) => `${ip}/${String(bits)}`),
  fc.tuple(address, fc.constantFrom("%eth0", ":80", " ", ",", "/")).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 50 }),
);

export const addresses: FuzzTarget = {
  name: "addresses",
  guarantee: "any text is read as an address or refused, and an entry that is an address holds that address",
  numRuns: 5_000,
  async run(runs) {
    await fc.assert(
      fc.asyncProperty(text, text, async (entry, asked) => {
        expect(addressGroup(asked)).not.toBe("");
        if (isNetwork(entry)) {
          const refuse = compileAllowedIps([entry]);
          if (isIP(asked) === 0) expect(refuse?.(asked)).toMatchObject([{ field: "ip" }]);
          if (isIP(entry) !== 0) expect(refuse?.(entry)).toBeNull();
        }
        await Promise.resolve();
      }),
      runs,
    );
  },
};
