import { useSubscription } from "urql";
import { useMaySeeUsage } from "../../../packages/react/src/connected/acting.js";
import { useIsVisible } from "../../../packages/react/src/client/use-is-visible.js";
import { AccountTicksDocument, type AccountTicksSubscription } from "../generated/graphql.js";

/** All that came since the page was opened. */
interface Ticks {
  readonly count: number;
  readonly checks: number;
}

const none: Ticks = { count: 0, checks: 0 };

/** The ticks of all keys of the account. A page that nobody sees keeps no connection for them. */
export function useAccountTicks(): Ticks {
  const pause = !useIsVisible() || !useMaySeeUsage();
  const [{ data }] = useSubscription({ query: AccountTicksDocument, variables: {}, pause }, add);
  return data ?? none;
}

function add(before: Ticks | undefined, { usageTicks }: AccountTicksSubscription): Ticks {
  const { count, checks } = before ?? none;
  return usageTicks.__typename === "UsageTick"
    ? { count: count + 1, checks: checks + usageTicks.total }
    : { count, checks };
}
