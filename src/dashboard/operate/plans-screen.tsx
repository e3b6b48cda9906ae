import { Screen } from "../app/screen.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { PlanListDocument } from "../generated/graphql.js";
import { Answered } from "../../../packages/react/src/connected/answered.js";
import { Cell, Records } from "../screens/records.js";
import { operateTexts } from "./operate-texts.js";

export function PlansScreen() {
  const { planList: texts, plans, noLimit } = operateTexts;
  const { columns } = texts;
  const answer = useAnswer({ query: PlanListDocument, variables: {}, pick: (data) => data.plans });
  const textOf = (limit: number | null) => limit?.toLocaleString("en") ?? noLimit;
  return (
    <Screen title={texts.title}>
      <p className="lk-quiet">{texts.lead}</p>
      <Answered answer={answer}>
        {(value) => (
          <Records caption={texts.title} columns={Object.values(columns)} isReading={answer.isReading}>
            {value.plans.map(({ plan, burstPerMinute, monthlyQuota }) => (
              <tr className="lk-row" key={plan}>
                <th scope="row" className="lk-cell-main">
                  {plans[plan]}
                </th>
                <Cell label={columns.minute}>{textOf(burstPerMinute)}</Cell>
                <Cell label={columns.month}>{textOf(monthlyQuota)}</Cell>
              </tr>
            ))}
          </Records>
        )}
      </Answered>
    </Screen>
  );
}
