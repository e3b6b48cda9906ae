import { beforeAll, expect, test } from "vitest";
import { checkEverywhere, Hammer } from "../../support/checks.js";
import { textAt } from "../../support/envelope.js";
import {
  createKeys,
  startReplicas,
  untilAccepted,
  untilPast,
  type Replicas,
} from "../../support/replicas.js";
import { timesOver } from "../../support/thorough.js";
import { postKeys, rotationEndings } from "./rotation-endings.js";

/** One on each server. */
const rotations = timesOver(3);

let replicas: Replicas;

beforeAll(async () => {
  replicas = await startReplicas();
});

test.each(rotationEndings)(
  "$name ends $ends on every server before it returns, each time",
  async (ending) => {
    const { urls } = replicas;
    const { account, keys } = await createKeys(replicas.url(0), rotations);
    const hammer = new Hammer(urls);
    for (const [turn, { id, secret }] of keys.entries()) {
      await untilAccepted(urls, secret);
      const rotated = await postKeys(replicas.url(turn), account, `${id}/rotate`, ending.options);
      const next = textAt(rotated, "data", "secret");
      if (ending.options.end_overlap_on_first_use !== true) await untilAccepted(urls, next);
      const [ended, lasting] = ending.ends === "the old secret" ? [secret, next] : [next, secret];
      // Every server remembers the secret that is to end.
      await untilAccepted(urls, ended);
      hammer.aim(ended);
      await ending.end(replicas.url(turn + 1), account, id, next);
      hammer.forbid(ended);
      for (const said of await hammer.checkEverywhere(ended)) expect(said).toBe("api_key_revoked");
      expect(new Set(await checkEverywhere(urls, lasting))).toEqual(new Set(["accepted"]));
    }
    const { late } = await hammer.stop();
    expect(late).toEqual([]);
  },
);

test("a rotation without an overlap ends the old secret on every server before it returns", async () => {
  const { urls } = replicas;
  const { account, keys } = await createKeys(replicas.url(0), rotations);
  for (const [turn, { id, secret }] of keys.entries()) {
    await untilAccepted(urls, secret);
    const rotated = await postKeys(replicas.url(turn), account, `${id}/rotate`, { overlap_seconds: 0 });
    expect(new Set(await checkEverywhere(urls, secret))).toEqual(new Set(["api_key_revoked"]));
    const next = textAt(rotated, "data", "secret");
    expect(new Set(await checkEverywhere(urls, next))).toEqual(new Set(["accepted"]));
  }
});

test("an overlap that ends by time ends the old secret on every server at that moment", async () => {
  const { urls, databaseUrl } = replicas;
  const { account, keys } = await createKeys(replicas.url(0), rotations);
  for (const [turn, { id, secret }] of keys.entries()) {
    const rotated = await postKeys(replicas.url(turn), account, `${id}/rotate`, { overlap_seconds: 1 });
    await untilPast(databaseUrl, new Date(Date.now() + 1_000).toISOString());
    expect(new Set(await checkEverywhere(urls, secret))).toEqual(new Set(["api_key_revoked"]));
    const next = textAt(rotated, "data", "secret");
    expect(new Set(await checkEverywhere(urls, next))).toEqual(new Set(["accepted"]));
  }
});

test("the first uses of a new secret on three servers at once are all accepted, and end the old one", async () => {
  const { urls } = replicas;
  const { account, keys } = await createKeys(replicas.url(0), rotations);
  for (const [turn, { id, secret }] of keys.entries()) {
    const body = { end_overlap_on_first_use: true };
    const rotated = await postKeys(replicas.url(turn), account, `${id}/rotate`, body);
    const next = textAt(rotated, "data", "secret");
    await untilAccepted(urls, secret);
    expect(new Set(await checkEverywhere(urls, next))).toEqual(new Set(["accepted"]));
    expect(new Set(await checkEverywhere(urls, secret))).toEqual(new Set(["api_key_revoked"]));
  }
});
