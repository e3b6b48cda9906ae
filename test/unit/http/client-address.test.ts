import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import proxyAddr from "@fastify/proxy-addr";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createReadAddress } from "../../../src/http/caller/client-address.js";

// The framework finds the address of what it answers itself with this library: both must see the same client.

const address = fc.constantFrom(
  "127.0.0.1",
  "10.0.0.1",
  "10.0.0.2",
  "192.0.2.7",
  "::1",
  "fe80::1",
  "nobody",
  "",
);
const space = fc.constantFrom("", " ", "\t", "  ");
const hop = fc.tuple(space, address, space).map((parts) => parts.join(""));
const forwarded = fc.option(
  fc.array(hop, { maxLength: 5 }).map((hops) => hops.join(",")),
  { nil: undefined },
);
const proxies = fc.constantFrom("loopback", "10.0.0.0/8", "192.0.2.7", "fe80::/10");
const trustProxy = fc.oneof(fc.boolean(), fc.uniqueArray(proxies, { minLength: 1 }));
const peer = address.filter((text) => text !== "" && text !== "nobody");

function requestOf(remoteAddress: string, header: string | undefined): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: remoteAddress });
  const request = new IncomingMessage(socket);
  if (header !== undefined) request.headers["x-forwarded-for"] = header;
  return request;
}

test("the client's address is the one that the framework finds", () => {
  fc.assert(
    fc.property(trustProxy, peer, forwarded, (trusted, remoteAddress, header) => {
      const request = requestOf(remoteAddress, header);
      const trust = typeof trusted === "boolean" ? () => trusted : proxyAddr.compile(trusted);
      expect(createReadAddress(trusted)(request)).toBe(proxyAddr(request, trust));
    }),
    { numRuns: 2_000 },
  );
});
