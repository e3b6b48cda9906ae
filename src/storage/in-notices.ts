import type { Change } from "../core/model/changes/change-feed.js";
import { slices } from "./slices.js";

/** A digest takes 65 characters of a notice and an account 31: 50 of each leave room for the rest of 8,000 bytes. */
const mostListed = 50;

/**
 * The parts of a change, each small enough for one NOTIFY. Each part is announced and acknowledged like a change of its own,
 * so the change is settled when every part is.
 */
export function inNotices({ digests, accountIds, ...rest }: Change): readonly Change[] {
  const digestSlices = slices(digests, mostListed);
  const accountSlices = slices(accountIds, mostListed);
  const count = Math.max(1, digestSlices.length, accountSlices.length);
  return Array.from({ length: count }, (_, index) => ({
    ...rest,
    digests: digestSlices[index] ?? [],
    accountIds: accountSlices[index] ?? [],
  }));
}
