import { Screen } from "../app/screen.js";
import { useAnswer, type SuccessOf } from "../../../packages/react/src/client/use-answer.js";
import { PepperListDocument, type PepperListQuery } from "../generated/graphql.js";
import { Answered } from "../../../packages/react/src/connected/answered.js";
import { Badge } from "../../../packages/react/src/look/badge.js";
import { Cell, Records } from "../screens/records.js";
import { operateTexts } from "./operate-texts.js";

type Pepper = SuccessOf<PepperListQuery["peppers"]>["peppers"][number];

/** What is signed with each version, so that an operator sees which one can be retired. */
export function PeppersScreen() {
  const texts = operateTexts.peppers;
  const { columns } = texts;
  const answer = useAnswer({ query: PepperListDocument, variables: {}, pick: (data) => data.peppers });
  return (
    <Screen title={texts.title}>
      <p className="lk-quiet">{texts.lead}</p>
      <Answered answer={answer}>
        {({ peppers }) => (
          <Records caption={texts.title} columns={Object.values(columns)} isReading={answer.isReading}>
            {peppers.map((pepper) => (
              <tr className="lk-row" key={pepper.version}>
                <th scope="row" className="lk-cell-main">
                  {pepper.version}
                </th>
                <td>
                  <State pepper={pepper} />
                </td>
                <Cell label={columns.keys}>{pepper.keySecrets.toLocaleString("en")}</Cell>
                <Cell label={columns.operators}>{pepper.operators.toLocaleString("en")}</Cell>
                <Cell label={columns.sessions}>{pepper.sessions.toLocaleString("en")}</Cell>
                <Cell label={columns.links}>{pepper.magicLinks.toLocaleString("en")}</Cell>
              </tr>
            ))}
          </Records>
        )}
      </Answered>
    </Screen>
  );
}

function State({ pepper }: { readonly pepper: Pepper }) {
  const texts = operateTexts.peppers;
  const { isSigning, isKnown, keySecrets, operators, sessions, magicLinks } = pepper;
  if (isSigning) return <Badge kind="good">{texts.signing}</Badge>;
  if (!isKnown) return <Badge kind="bad">{texts.unknown}</Badge>;
  const isUnused = keySecrets + operators + sessions + magicLinks === 0;
  return <Badge kind={isUnused ? "brass" : "quiet"}>{isUnused ? texts.unused : texts.known}</Badge>;
}
