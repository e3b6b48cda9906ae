import { describe, expect, test } from "vitest";
import { addressGroup } from "../../../src/core/model/floods/address-group.js";

describe("one client are", () => {
  test.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::FFFF:192.0.2.1", "192.0.2.1"],
    ["::ffff:c000:201", "192.0.2.1"],
    ["0:0:0:0:0:ffff:192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::1"],
    ["2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:0DB8:0001:0002::"],
    ["2001:db8::1", "2001:db8:0:0:9::"],
    ["fe80::1%eth0", "fe80::2"],
    ["::1", "::2"],
    ["unknown", "also unknown"],
    ["", "_hidden"],
  ])("%s and %s", (one, other) => {
    expect(addressGroup(one)).toBe(addressGroup(other));
  });
});

describe("two clients are", () => {
  test.each([
    ["192.0.2.1", "192.0.2.2"],
    ["::ffff:192.0.2.1", "::ffff:192.0.2.2"],
    ["2001:db8:1:2::1", "2001:db8:1:3::1"],
    ["::192.0.2.1", "192.0.2.1"],
    ["64:ff9b::192.0.2.1", "192.0.2.1"],
    ["::1", "0.0.0.1"],
  ])("%s and %s", (one, other) => {
    expect(addressGroup(one)).not.toBe(addressGroup(other));
  });
});
