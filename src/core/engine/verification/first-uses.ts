import { failure, success, type Failure, type Result } from "../../../errors/result.js";
import { keyAuthor, type ChangeAuthor } from "../../model/audit/change-author.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import { allKeysOf } from "../../model/keys/key-reach.js";
import type { LockedKey, RotationStore } from "../../model/keys/rotation-store.js";
import type { KeyEntry } from "./key-entry.js";

type Ended = Failure<"api_key_revoked">;

/** Ends the secret before a new one at the first use of the new one, where the rotation asked for it. */
export interface FirstUses {
  /**
   * Null when the use may go on at once. Otherwise it goes on when no replica accepts the secret before any more, unless
   * the presented secret was ended meanwhile.
   */
  settle(entry: KeyEntry): Promise<Ended | null> | null;
}

interface Parts {
  readonly rotations: Pick<RotationStore, "withKeyLocked">;
  readonly nowMs: () => number;
}

export function createFirstUses({ rotations, nowMs }: Parts): FirstUses {
  /** Uses at the same time wait for the same change. */
  const underWay = new Map<string, Promise<Ended | null>>();

  const complete = async ({ id, accountEntry, secretNumber }: KeyEntry): Promise<Ended | null> => {
    const scope = { ...allKeysOf(accountEntry.account.id), createdBy: null };
    const completed = await rotations.withKeyLocked(scope, id, (locked) => {
      const author = keyAuthor(id, new Date(nowMs()));
      return keepUsed(locked, secretNumber, author);
    });
    if (completed === null || completed === "of another member") return failure("api_key_revoked");
    return !completed.ok && completed.code === "api_key_revoked" ? failure(completed.code) : null;
  };

  return {
    settle(entry) {
      if (entry.life?.endsPreviousSecret !== true) return null;
      const name = `${entry.id} ${entry.secretNumber}`;
      const known = underWay.get(name);
      if (known !== undefined) return known;
      const completing = complete(entry).finally(() => underWay.delete(name));
      underWay.set(name, completing);
      return completing;
    },
  };
}

async function keepUsed(
  locked: LockedKey,
  number: number,
  author: ChangeAuthor,
): Promise<Result<ApiKey, "api_key_revoked" | "rotation_not_found">> {
  const used = locked.secrets.find((secret) => secret.number === number);
  if (used === undefined) return failure("api_key_revoked");
  // Another replica was the first.
  if (!used.completesOnFirstUse) return failure("rotation_not_found");
  return success(await locked.keepSecret(used, "completed", author));
}
