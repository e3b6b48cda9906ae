import { useState } from "react";
import { Screen } from "../app/screen.js";
import { usePermission } from "../app/session.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { useChange } from "../../../packages/react/src/client/use-change.js";
import {
  AccountListDocument,
  UpdateAccountDocument,
  type AccountRecordFragment,
} from "../generated/graphql.js";
import { Answered } from "../../../packages/react/src/connected/answered.js";
import { Button } from "../../../packages/react/src/look/button.js";
import { TextInput } from "../../../packages/react/src/look/field.js";
import { Icon } from "../../../packages/react/src/look/icons.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { Records } from "../screens/records.js";
import { Pages } from "../screens/pages.js";
import { pageSize, usePages } from "../../../packages/react/src/page/use-pages.js";
import { AccountForm } from "./account-form.js";
import { AccountRow } from "./account-row.js";
import { operateTexts } from "./operate-texts.js";
import { SuspendAccount } from "./suspend-account.js";
import { useSearch } from "./use-search.js";

type Asked =
  | { readonly what: "create" }
  | { readonly what: "change" | "suspend"; readonly account: AccountRecordFragment };

/** Every account of the deployment. */
export function AccountsScreen() {
  const texts = operateTexts.accounts;
  const pages = usePages();
  const mayCreate = usePermission("CREATE_ACCOUNTS");
  const [asked, setAsked] = useState<Asked | null>(null);
  const { typed, setTyped, search } = useSearch(pages.goToFirst);
  const resume = useChange(UpdateAccountDocument, (data) => data.updateAccount);
  const close = () => setAsked(null);
  const answer = useAnswer({
    query: AccountListDocument,
    variables: { first: pageSize, after: pages.after, search },
    pick: (data) => data.accounts,
  });
  return (
    <Screen
      title={texts.title}
      actions={
        mayCreate && (
          <Button kind="primary" onClick={() => setAsked({ what: "create" })}>
            {operateTexts.account.create}
          </Button>
        )
      }
    >
      <div className="lk-filters" role="search">
        <div className="lk-search">
          <Icon name="search" />
          <TextInput
            type="search"
            aria-label={texts.search}
            placeholder={texts.search}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
      </div>
      {resume.problem !== null && <ProblemNotice problem={resume.problem} />}
      <Answered answer={answer}>
        {(connection) =>
          connection.totalCount === 0 ? (
            <p className="lk-quiet lk-no-match">{texts.noMatch}</p>
          ) : (
            <>
              <Records
                caption={texts.title}
                columns={Object.values(texts.columns)}
                wideColumns={[texts.columns.created]}
                hasActions
                isReading={answer.isReading}
              >
                {connection.edges.map(({ node: account }) => (
                  <AccountRow
                    key={account.id}
                    account={account}
                    onChange={() => setAsked({ what: "change", account })}
                    onSuspend={() => setAsked({ what: "suspend", account })}
                    onResume={() => resume.send({ input: { id: account.id, suspended: false } }, close)}
                  />
                ))}
              </Records>
              <Pages pages={pages} connection={connection} texts={texts.paging} />
            </>
          )
        }
      </Answered>
      {asked?.what === "create" && <AccountForm account={null} onClose={close} />}
      {asked?.what === "change" && <AccountForm account={asked.account} onClose={close} />}
      {asked?.what === "suspend" && <SuspendAccount account={asked.account} onClose={close} />}
    </Screen>
  );
}
