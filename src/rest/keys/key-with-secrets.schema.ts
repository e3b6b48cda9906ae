import { z } from "zod";
import type { ApiKey } from "../../core/model/keys/api-key.js";
import { showSecrets } from "../../core/use-cases/keys/show-secrets.js";
import { success, type Result } from "../../errors/result.js";
import type { RestRequest } from "../route.js";
import { showKey, shownKey, shownMoment } from "./key.schema.js";

const secretHint = {
  prefix: z.string().describe("The start of the secret."),
  last_four: z.string().describe("The last four characters of the secret."),
};

export const shownHint = z.object(secretHint).describe("Which secret was presented.");

/** A key as the routes of keys show it. */
export const shownKeyWithSecrets = shownKey.extend({
  secrets: z
    .array(
      z.object({
        number: z.int().describe("Counts the secrets that the key has had, from 1."),
        ...secretHint,
        created_at: shownMoment,
        last_used_at: shownMoment.nullable().describe("When it was last accepted; null when never."),
        ends_at: shownMoment
          .nullable()
          .describe("When it stops working; null when it lasts as long as the key."),
      }),
    )
    .describe(
      "The secrets that work, or did until the key ended, the newest first: two while the key is being rotated.",
    ),
  rotation: z
    .object({ started_at: shownMoment, ends_at: shownMoment, ends_on_first_use: z.boolean() })
    .nullable()
    .describe("The rotation under way; null when the key has one secret."),
});

type ShownKey = z.input<typeof shownKeyWithSecrets>;

const noSecrets = { secrets: [], rotation: null };

/** Reads the secrets of all these keys at once. */
export async function showKeys(
  { core, call }: Pick<RestRequest, "core" | "call">,
  keys: readonly ApiKey[],
): Promise<Result<ShownKey[], "service_unavailable">> {
  const found = await core.findKeySecrets(call, keys);
  if (!found.ok) return found;
  const now = core.clock();
  return success(
    keys.map((key) => ({ ...showKey(key, now), ...showSecrets(found.value.get(key.id) ?? noSecrets) })),
  );
}

/** The answer of a route that shows one key, with what else it shows. */
export async function answerWithKey<More extends object>(
  request: Pick<RestRequest, "core" | "call">,
  key: ApiKey,
  more: More,
): Promise<Result<{ data: ShownKey & More }, "service_unavailable">> {
  const shown = await showKeys(request, [key]);
  if (!shown.ok) return shown;
  const [data] = shown.value;
  if (data === undefined) throw new Error("A key was not shown");
  return success({ data: { ...data, ...more } });
}
