import { useState } from "react";
import { Screen } from "../app/screen.js";
import { usePermission } from "../app/session.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { OperatorListDocument, type OperatorRecordFragment } from "../generated/graphql.js";
import { Answered } from "../../../packages/react/src/connected/answered.js";
import { Badge } from "../../../packages/react/src/look/badge.js";
import { Button } from "../../../packages/react/src/look/button.js";
import { Moment } from "../../../packages/react/src/look/moment.js";
import { Cell, Records } from "../screens/records.js";
import { Pages } from "../screens/pages.js";
import { pageSize, usePages } from "../../../packages/react/src/page/use-pages.js";
import { CreateOperator } from "./create-operator.js";
import { operateTexts } from "./operate-texts.js";
import { OperatorSecret } from "./operator-secret.js";
import { RevokeOperator } from "./revoke-operator.js";

/** People and gateways with a key of their own. */
export function OperatorsScreen() {
  const texts = operateTexts.operators;
  const pages = usePages();
  const mayCreate = usePermission("CREATE_OPERATORS");
  const [asked, setAsked] = useState<"create" | OperatorRecordFragment | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const answer = useAnswer({
    query: OperatorListDocument,
    variables: { first: pageSize, after: pages.after },
    pick: (data) => data.operators,
  });
  const close = () => setAsked(null);
  if (secret !== null) return <OperatorSecret secret={secret} onDone={() => setSecret(null)} />;
  return (
    <Screen
      title={texts.title}
      actions={
        mayCreate && (
          <Button kind="primary" onClick={() => setAsked("create")}>
            {texts.create}
          </Button>
        )
      }
    >
      <Answered answer={answer}>
        {(connection) => (
          <>
            <Records
              caption={texts.title}
              columns={Object.values(texts.columns)}
              hasActions
              isReading={answer.isReading}
            >
              {connection.edges.map(({ node }) => (
                <OperatorRow key={node.id} operator={node} onRevoke={() => setAsked(node)} />
              ))}
            </Records>
            <Pages pages={pages} connection={connection} texts={texts.paging} />
          </>
        )}
      </Answered>
      {asked === "create" && (
        <CreateOperator
          onClose={close}
          onSecret={(shown) => {
            close();
            setSecret(shown);
          }}
        />
      )}
      {asked !== null && asked !== "create" && <RevokeOperator operator={asked} onClose={close} />}
    </Screen>
  );
}

interface OperatorRowProps {
  readonly operator: OperatorRecordFragment;
  readonly onRevoke: () => void;
}

function OperatorRow({ operator, onRevoke }: OperatorRowProps) {
  const { operators: texts, permissions: words } = operateTexts;
  const mayRevoke = usePermission("REVOKE_OPERATORS");
  const { name, permissions, prefix, lastFour, createdAt, revokedAt } = operator;
  return (
    <tr className="lk-row">
      <th scope="row" className="lk-cell-main">
        <bdi>{name}</bdi> {revokedAt !== null && <Badge kind="bad">{texts.revoked}</Badge>}
      </th>
      <Cell label={texts.columns.may}>{permissions.map((each) => words[each]).join(", ")}</Cell>
      <Cell>
        <code className="lk-whole">{`${prefix}_…${lastFour}`}</code>
      </Cell>
      <Cell label={texts.columns.created}>
        <Moment at={createdAt} />
      </Cell>
      <td className="lk-cell-end">
        {mayRevoke && revokedAt === null && (
          <Button kind="bare" aria-label={texts.revokeOf(name)} onClick={onRevoke}>
            {texts.revoke}
          </Button>
        )}
      </td>
    </tr>
  );
}
