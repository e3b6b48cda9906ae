import { timeZone } from "../../../packages/react/src/connected/use-usage-span.js";
import { isSuccess, useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { useReadEvery } from "../../../packages/react/src/client/use-read-every.js";
import { AccountSumsDocument, type UsageTotalsFragment } from "../generated/graphql.js";
import { OutcomeTotals } from "../../../packages/react/src/keys/outcome-totals.js";
import { Sparkline } from "../../../packages/react/src/keys/sparkline.js";
import { Figure } from "./figure.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { overviewTexts } from "./overview-texts.js";
import { useAccountTraffic } from "./use-account-traffic.js";

const sumsMs = 60_000;

/** The last hour as it passes, and the sums of a day and of 30 days. */
export function AccountSums({ id }: { readonly id: string }) {
  const texts = overviewTexts.sums;
  const traffic = useAccountTraffic(id);
  const sums = useAnswer({
    query: AccountSumsDocument,
    variables: { id, timeZone },
    pick: ({ account }) => account,
  });
  useReadEvery(sumsMs, sums);
  const { day, month } = sums.value ?? {};
  const problem = traffic.problem ?? sums.problem;
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} onRetry={sums.readAgain} />}
      <div className="lk-figures">
        <Figure name={texts.hour} value={totalOf(traffic.counts)}>
          <Sparkline
            counts={traffic.counts?.perBucket ?? null}
            total={traffic.counts?.total ?? 0}
            textOf={texts.checksOfHour}
          />
          <p className="lk-hint">{texts.live}</p>
        </Figure>
        <Sum name={texts.day} counts={day !== undefined && isSuccess(day) ? day.counts : null} />
        <Sum name={texts.month} counts={month !== undefined && isSuccess(month) ? month.counts : null} />
      </div>
    </>
  );
}

function Sum({ name, counts }: { readonly name: string; readonly counts: UsageTotalsFragment | null }) {
  return (
    <Figure name={name} value={totalOf(counts)}>
      {counts !== null && <OutcomeTotals counts={counts} />}
    </Figure>
  );
}

function totalOf(counts: Pick<UsageTotalsFragment, "total"> | null): string | null {
  return counts === null ? null : counts.total.toLocaleString("en");
}
