import { Screen } from "../app/screen.js";
import { useSession } from "../app/session.js";
import { AccountLimits } from "./account-limits.js";
import { AccountSums } from "./account-sums.js";
import { AccountUsage } from "./account-usage.js";
import { KeyHealth } from "./key-health.js";
import { overviewTexts } from "./overview-texts.js";

/** How the account is used, and what needs work. */
export function OverviewScreen() {
  const id = useSession().viewer.account?.id ?? "";
  return (
    <Screen title={overviewTexts.title}>
      <AccountSums id={id} />
      <AccountUsage id={id} />
      <div className="lk-columns">
        <KeyHealth />
        <AccountLimits id={id} />
      </div>
    </Screen>
  );
}
