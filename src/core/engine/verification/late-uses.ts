import { failure, type Failure } from "../../../errors/result.js";
import type { UseStore } from "../../model/usage/use-store.js";
import type { KeyEntry } from "./key-entry.js";

type Ended = Failure<"api_key_expired" | "api_key_revoked">;

/**
 * Writes the use of a key that its idle timeout is about to end. Other uses are written some seconds late: the key would seem
 * to have ended meanwhile, and another one could get its place in the account.
 */
export interface LateUses {
  /** Null when the use may go on at once. Otherwise it goes on when it is written, unless the key has ended. */
  settle(entry: KeyEntry): Promise<Ended | null> | null;
}

interface Parts {
  readonly uses: UseStore;
  readonly nowMs: () => number;
}

export function createLateUses({ uses, nowMs }: Parts): LateUses {
  /** Uses at the same time wait for the same write. */
  const underWay = new Map<string, Promise<Ended | null>>();

  const write = async ({ id, accountEntry }: KeyEntry): Promise<Ended | null> => {
    const outcome = await uses.writeNow(accountEntry.account.id, id);
    return outcome === "written" ? null : failure(`api_key_${outcome}`);
  };

  return {
    settle(entry) {
      if (entry.life === null || !entry.life.isIdleSoon(entry, nowMs())) return null;
      const known = underWay.get(entry.id);
      if (known !== undefined) return known;
      const writing = write(entry).finally(() => underWay.delete(entry.id));
      underWay.set(entry.id, writing);
      return writing;
    },
  };
}
