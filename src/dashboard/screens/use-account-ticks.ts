import { useSubscription } from "urql";
import { useMaySeeUsage } from "../../../packages/react/src/connected/acting.js";
import { useIsVisible } from "../../../packages/react/src/client/use-is-visible.js";
import { AccountTicksDocument, type AccountTicksSubscription } from "../generated/graphql.js";
import { largerOfEach, numbersByMinute, type ChecksByMinute } from "./checks-by-minute.js";

interface Ticks {
  /** How many came since the page was opened. */
  readonly count: number;
  readonly checks: ChecksByMinute;
}

const none: Ticks = { count: 0, checks: new Map() };

/** The ticks of all keys of the account. A page that nobody sees keeps no connection for them. */
export function useAccountTicks(): Ticks {
  const pause = !useIsVisible() || !useMaySeeUsage();
  const [{ data }] = useSubscription({ query: AccountTicksDocument, variables: {}, pause }, add);
  return data ?? none;
}

function add(before: Ticks | undefined, { usageTicks }: AccountTicksSubscription): Ticks {
  const { count, checks } = before ?? none;
  if (usageTicks.__typename !== "UsageTick") return { count, checks };
  const { starts, counts } = usageTicks.recent;
  return { count: count + 1, checks: largerOfEach(checks, numbersByMinute(starts, counts.perBucket)) };
}
