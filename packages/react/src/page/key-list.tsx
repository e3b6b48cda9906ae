import { useState } from "react";
import { Revocations, type Revoking } from "../connected/revocations.js";
import { useActing, useMay, useMayChange, useMaySeeUsage } from "../connected/acting.js";
import { useKeyChoices } from "../connected/use-key-choices.js";
import { useListUsage } from "../connected/use-list-usage.js";
import type { KeyRecordFragment } from "../generated/graphql.js";
import { useApiKeys } from "../hooks/use-api-keys.js";
import { EmptyKeys } from "../keys/empty-keys.js";
import { KeyFilters } from "../keys/key-filters.js";
import { KeyTable } from "../keys/key-table.js";
import { SelectedKeys } from "../keys/selected-keys.js";
import { filterOf, firstChoice, isFirstView, orderOf } from "../keys/key-view.js";
import { Button } from "../look/button.js";
import { Paging } from "../look/paging.js";
import { ProblemNotice } from "../look/problem-notice.js";
import { RowsToCome } from "../look/rows-to-come.js";
import { useTexts } from "../texts/texts.js";
import { PageHead } from "./page-head.js";
import { usePages } from "./use-pages.js";

interface KeyListProps {
  readonly pageSize: number;
  /** Null where the person may not create keys. */
  readonly onCreate: (() => void) | null;
  readonly onOpen: (id: string, asks: "rotate" | null) => void;
}

const nothing: ReadonlySet<string> = new Set();

/** Which keys exist, and which nobody uses. */
export function KeyList({ pageSize, onCreate, onOpen }: KeyListProps) {
  const texts = useTexts();
  const { externalOwnerId } = useActing();
  const mayRevoke = useMay("REVOKE_KEYS");
  const mayChange = useMayChange();
  const maySeeUsage = useMaySeeUsage();
  const environments = useKeyChoices()?.environments ?? [];
  const [choice, setChoice] = useState(firstChoice);
  const pages = usePages();
  const [selected, setSelected] = useState(nothing);
  const [revoking, setRevoking] = useState<Revoking | null>(null);
  const variables = {
    first: pageSize,
    after: pages.after,
    filter: filterOf(choice),
    orderBy: orderOf(choice),
  };
  const { value, problem, isReading, readAgain } = useApiKeys(variables);
  const days = useListUsage(variables);

  const keys = value?.edges.map(({ node }) => node) ?? [];
  const chosen = keys.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const total = value?.totalCount ?? 0;
  const isEmpty = value !== null && total === 0 && !isReading && isFirstView(choice);
  const change = (next: typeof choice) => {
    pages.goToFirst();
    setChoice(next);
  };
  const actionsOf = (apiKey: KeyRecordFragment) =>
    [
      {
        text: texts.details.rotate,
        may: apiKey.status === "ACTIVE" && apiKey.rotation === null && mayChange("ROTATE_KEYS", apiKey),
        run: () => onOpen(apiKey.id, "rotate"),
      },
      {
        text: texts.details.revoke,
        isDanger: true,
        may: apiKey.status !== "REVOKED" && mayChange("REVOKE_KEYS", apiKey),
        run: () => setRevoking(apiKey),
      },
    ].filter(({ may }) => may);
  return (
    <>
      <PageHead
        title={texts.list.title}
        onBack={null}
        actions={
          onCreate !== null &&
          value !== null &&
          !isEmpty && (
            <Button kind="primary" onClick={onCreate}>
              {texts.create.action}
            </Button>
          )
        }
      />
      <KeyFilters choice={choice} onChange={change} environments={environments} />
      {problem !== null && <ProblemNotice problem={problem} onRetry={readAgain} />}
      <SelectedKeys
        count={chosen.length}
        onCancel={() => setSelected(nothing)}
        onRevoke={() => setRevoking("selected")}
      />
      {value === null ? (
        problem === null && <RowsToCome />
      ) : isEmpty ? (
        <EmptyKeys onCreate={onCreate} />
      ) : (
        <KeyTable
          keys={keys}
          order={choice.order}
          onOrder={(order) => change({ ...choice, order })}
          hrefOf={null}
          onOpen={(id) => onOpen(id, null)}
          actionsOf={actionsOf}
          dayOf={maySeeUsage ? (id) => days.get(id) ?? null : null}
          hasOwners={externalOwnerId === null}
          selection={mayRevoke && choice.view !== "revoked" ? { ids: selected, onChange: setSelected } : null}
          isReading={isReading}
        />
      )}
      {total === 0 && value !== null && !isFirstView(choice) && (
        <p className="lk-quiet lk-no-match">{texts.list.noMatch}</p>
      )}
      {total > 0 && (
        <Paging
          texts={texts.paging}
          from={pages.page * pageSize + 1}
          to={pages.page * pageSize + keys.length}
          total={total}
          onPrevious={pages.goBack}
          onNext={value?.pageInfo.hasNextPage === true ? () => pages.goOn(value.pageInfo.endCursor) : null}
        />
      )}
      {revoking !== null && (
        <Revocations
          revoking={revoking}
          selected={chosen}
          onSelectedRevoked={() => setSelected(nothing)}
          onClose={() => setRevoking(null)}
        />
      )}
    </>
  );
}
