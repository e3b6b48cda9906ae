import { Screen } from "../app/screen.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { useEvery } from "../../../packages/react/src/client/use-every.js";
import { ReplicaListDocument } from "../generated/graphql.js";
import { Answered } from "../../../packages/react/src/connected/answered.js";
import { Moment } from "../../../packages/react/src/look/moment.js";
import { Cell, Records } from "../screens/records.js";
import { operateTexts } from "./operate-texts.js";

const pollMs = 5_000;

/** Which servers run, and whether all of them have the same peppers. */
export function ReplicasScreen() {
  const texts = operateTexts.replicas;
  const { columns } = texts;
  const answer = useAnswer({ query: ReplicaListDocument, variables: {}, pick: (data) => data.replicas });
  useEvery(pollMs, answer.readAgain);
  return (
    <Screen title={texts.title}>
      <p className="lk-quiet">{texts.lead}</p>
      <Answered answer={answer}>
        {({ replicas }) => (
          <Records caption={texts.title} columns={Object.values(columns)} isReading={false}>
            {replicas.map(({ name, pepperVersions, signingVersion, seenAt }) => (
              <tr className="lk-row" key={name}>
                <th scope="row" className="lk-cell-main">
                  <code>{name}</code>
                </th>
                <Cell label={columns.versions}>{pepperVersions.join(", ")}</Cell>
                <Cell label={columns.signing}>{signingVersion}</Cell>
                <Cell label={columns.seen}>
                  <Moment at={seenAt} />
                </Cell>
              </tr>
            ))}
          </Records>
        )}
      </Answered>
    </Screen>
  );
}
