import { keyScreenTexts } from "./key-screen-texts.js";
import { lazy, Suspense, useState } from "react";
import { follow, Link, navigate } from "../app/router.js";
import { Screen } from "../app/screen.js";
import { usePermission, useSession } from "../app/session.js";
import { dashboardPath } from "../client/place.js";
import { useApiKeys } from "../../../packages/react/src/hooks/use-api-keys.js";
import type { Revoking } from "../../../packages/react/src/connected/revocations.js";
import { EmptyKeys } from "../../../packages/react/src/keys/empty-keys.js";
import { KeyFilters } from "../../../packages/react/src/keys/key-filters.js";
import { KeyTable } from "../../../packages/react/src/keys/key-table.js";
import { SelectedKeys } from "../../../packages/react/src/keys/selected-keys.js";
import { filterOf, isFirstView, orderOf } from "../../../packages/react/src/keys/key-view.js";
import { useTexts } from "../../../packages/react/src/texts/texts.js";
import { Button } from "../../../packages/react/src/look/button.js";
import { Meter } from "../../../packages/react/src/look/meter.js";
import { Notice } from "../../../packages/react/src/look/notice.js";
import { Paging } from "../../../packages/react/src/look/paging.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { RowsToCome } from "../../../packages/react/src/look/rows-to-come.js";
import { useKeyAddress } from "./use-key-address.js";
import { useKeyChoices } from "../../../packages/react/src/connected/use-key-choices.js";
import { useListUsage } from "../../../packages/react/src/connected/use-list-usage.js";
import { useMayChange } from "../../../packages/react/src/connected/acting.js";

const Revocations = lazy(async () => ({
  default: (await import("../../../packages/react/src/connected/revocations.js")).Revocations,
}));

const pageSize = 50;
const nothing: ReadonlySet<string> = new Set();

/** All keys of the account: which exist, whose they are, which nobody uses. */
export function KeysScreen() {
  const texts = useTexts();
  const { viewer } = useSession();
  const mayCreate = usePermission("CREATE_KEYS");
  const mayRevoke = usePermission("REVOKE_KEYS");
  const mayChange = useMayChange();
  const { choice, after, page, setChoice, setPage } = useKeyAddress();
  const environments = useKeyChoices()?.environments ?? [];
  const [selected, setSelected] = useState(nothing);
  const [revoking, setRevoking] = useState<Revoking | null>(null);
  const variables = { first: pageSize, after, filter: filterOf(choice), orderBy: orderOf(choice) };
  const { value, problem, isReading, readAgain } = useApiKeys(variables);
  const days = useListUsage(variables);

  const keys = value?.edges.map(({ node }) => node) ?? [];
  const chosen = keys.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const { activeKeyCount = 0, maxKeys = 0 } = viewer.account ?? {};
  const isFull = activeKeyCount >= maxKeys;
  const isPlain = isFirstView(choice);
  const isEmpty = value?.totalCount === 0 && isPlain && !isReading;
  return (
    <Screen
      title="API keys"
      actions={
        <>
          <Meter
            text={keyScreenTexts.ceiling.meter(activeKeyCount, maxKeys)}
            value={activeKeyCount}
            max={maxKeys}
          />
          {mayCreate && !isFull && (
            <Link className="lk-button lk-button-primary" to="/keys/new">
              {texts.create.action}
            </Link>
          )}
        </>
      }
    >
      {isFull && (
        <Notice
          kind="info"
          title={keyScreenTexts.ceiling.title(maxKeys)}
          actions={
            <Button onClick={() => setChoice({ ...choice, view: "idle" })}>
              {keyScreenTexts.ceiling.action}
            </Button>
          }
        >
          {keyScreenTexts.ceiling.text}
        </Notice>
      )}
      <KeyFilters choice={choice} onChange={setChoice} environments={environments} />
      {problem !== null && <ProblemNotice problem={problem} onRetry={readAgain} />}
      <SelectedKeys
        count={chosen.length}
        onCancel={() => setSelected(nothing)}
        onRevoke={() => setRevoking("selected")}
      />
      {value === null ? (
        problem === null && <RowsToCome />
      ) : isEmpty ? (
        <EmptyKeys onCreate={mayCreate ? () => navigate("/keys/new") : null} />
      ) : (
        <KeyTable
          keys={keys}
          order={choice.order}
          onOrder={(order) => setChoice({ ...choice, order })}
          hrefOf={(id) => `${dashboardPath}/keys/${id}`}
          onOpen={(id, event) => follow(`/keys/${id}`)(event)}
          actionsOf={(apiKey) =>
            apiKey.status === "REVOKED"
              ? []
              : [
                  {
                    text: texts.details.edit,
                    may: mayChange("UPDATE_KEYS", apiKey),
                    run: () => navigate(`/keys/${apiKey.id}/edit`),
                  },
                  {
                    text: texts.details.rotate,
                    may: mayChange("ROTATE_KEYS", apiKey),
                    run: () => navigate(`/keys/${apiKey.id}?rotate`),
                  },
                  {
                    text: texts.details.revoke,
                    isDanger: true,
                    may: mayChange("REVOKE_KEYS", apiKey),
                    run: () => setRevoking(apiKey),
                  },
                ].filter(({ may }) => may)
          }
          selection={mayRevoke && choice.view !== "revoked" ? { ids: selected, onChange: setSelected } : null}
          dayOf={(id) => days.get(id) ?? null}
          isReading={isReading}
        />
      )}
      {value?.totalCount === 0 && !isPlain && <p className="lk-quiet lk-no-match">{texts.list.noMatch}</p>}
      {value !== null && value.totalCount > 0 && (
        <Paging
          texts={texts.paging}
          from={page * pageSize + 1}
          to={page * pageSize + keys.length}
          total={value.totalCount}
          onPrevious={page === 0 ? null : () => setPage(page - 1, null)}
          onNext={value.pageInfo.hasNextPage ? () => setPage(page + 1, value.pageInfo.endCursor) : null}
        />
      )}
      <Suspense fallback={null}>
        {revoking !== null && (
          <Revocations
            revoking={revoking}
            selected={chosen}
            onSelectedRevoked={() => setSelected(nothing)}
            onClose={() => setRevoking(null)}
          />
        )}
      </Suspense>
    </Screen>
  );
}
