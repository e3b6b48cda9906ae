import { expect, vi } from "vitest";
import { check, faces } from "../../../support/checks.js";
import { graphqlText, type RequestHeaders } from "../../../support/client.js";
import { at, listAt, textAt } from "../../../support/envelope.js";
import { waitTimes } from "../../../support/replicas.js";
import { onDatabase } from "../../../support/test-database.js";
import type { LifeModel, ModelKey } from "./life-model.js";

export interface Compared {
  readonly urls: readonly string[];
  readonly model: LifeModel;
  readonly caller: RequestHeaders;
  /** Every answer and every error that was expected and given. */
  readonly seen: Set<string>;
}

/** Every secret that was ever made, on all servers, and which keys are active, on one of them. */
export async function compare(compared: Compared, turn: number): Promise<void> {
  await Promise.all(compared.model.keys.map((key) => checkSecrets(compared, key, turn)));
  await checkActiveKeys(compared, turn);
}

/** The oldest or the newest first, each on all servers at once. */
async function checkSecrets({ urls, model, seen }: Compared, key: ModelKey, turn: number): Promise<void> {
  const face = faces[turn % faces.length] ?? "verify";
  const isOldestFirst = turn % 4 < 2;
  for (const secret of isOldestFirst ? [...key.secrets] : key.secrets.toReversed()) {
    const expected = model.check(key, secret);
    const said = await Promise.all(urls.map((url) => check(url, face, secret.secret)));
    const which = `secret ${key.secrets.indexOf(secret) + 1} of key ${model.keys.indexOf(key) + 1}`;
    expect(said, `${which} after step ${turn}, on ${face}`).toEqual(urls.map(() => expected));
    seen.add(expected);
    if (expected === "accepted") model.use(key, secret);
  }
}

const activeKeys = `{
  viewer { ... on Viewer { account { activeKeyCount } } }
  apiKeys(first: 100) { ... on ApiKeyConnection { edges { node { id } } } }
}`;

async function checkActiveKeys({ urls, model, caller }: Compared, turn: number): Promise<void> {
  const { body } = await graphqlText(urls[turn % urls.length] ?? "", caller, activeKeys);
  const ids = model.activeKeys.map(({ id }) => id);
  expect(at(body, "data", "viewer", "account", "activeKeyCount")).toBe(ids.length);
  const listed = listAt(body, "data", "apiKeys", "edges").map((edge) => textAt(edge, "node", "id"));
  expect(listed.toSorted()).toEqual(ids.toSorted());
}

/** Servers write uses a little later, and the database counts active keys by them. */
export async function untilUsesAreWritten(databaseUrl: string, model: LifeModel): Promise<void> {
  const ids = model.activeKeys.map(({ id }) => id);
  const since = new Date(model.nowMs);
  await onDatabase(databaseUrl, (client) =>
    vi.waitFor(async () => {
      const text = "SELECT id FROM api_keys WHERE id = ANY ($1) AND (last_used_at >= $2) IS NOT TRUE";
      expect((await client.query(text, [ids, since])).rows).toEqual([]);
    }, waitTimes),
  );
}
