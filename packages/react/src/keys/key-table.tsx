import type { MouseEvent } from "react";
import type { KeyRecordFragment } from "../generated/graphql.js";
import { Icon } from "../look/icons.js";
import { usePart } from "../look/part-classes.js";
import { KeyRow, type DayOfKey, type KeyAction } from "./key-row.js";
import type { KeyOrder } from "./key-view.js";
import { useTexts } from "../texts/texts.js";

interface KeyTableProps {
  readonly keys: readonly KeyRecordFragment[];
  readonly order: KeyOrder;
  readonly onOrder: (order: KeyOrder) => void;
  /** Null where keys have no addresses of their own. */
  readonly hrefOf: ((id: string) => string) | null;
  readonly onOpen: (id: string, event: MouseEvent<HTMLElement>) => void;
  readonly actionsOf: (apiKey: KeyRecordFragment) => readonly KeyAction[];
  /** Null where the last day is not shown. */
  readonly dayOf: ((id: string) => DayOfKey | null) | null;
  /** False where all keys have the same owner. */
  readonly hasOwners?: boolean;
  /** Null where keys cannot be selected. */
  readonly selection: {
    readonly ids: ReadonlySet<string>;
    readonly onChange: (ids: ReadonlySet<string>) => void;
  } | null;
  /** Whether a newer page is on its way. */
  readonly isReading: boolean;
}

export function KeyTable({
  keys,
  order,
  onOrder,
  hrefOf,
  onOpen,
  actionsOf,
  dayOf,
  hasOwners = true,
  selection,
  isReading,
}: KeyTableProps) {
  const texts = useTexts().list;
  const selectOne = (id: string, isSelected: boolean) => {
    const ids = new Set(selection?.ids);
    if (isSelected) ids.add(id);
    else ids.delete(id);
    selection?.onChange(ids);
  };
  const selectAll = (isSelected: boolean) =>
    selection?.onChange(new Set(isSelected ? keys.map(({ id }) => id) : []));
  const sortable = { order, onOrder };
  return (
    <table {...usePart()("table", "lk-keys")} aria-busy={isReading}>
      <caption className="lk-for-readers">{texts.caption}</caption>
      <thead>
        <tr>
          {selection !== null && (
            <td className="lk-cell-check">
              <input
                type="checkbox"
                aria-label={texts.selectAll}
                checked={keys.length > 0 && keys.every(({ id }) => selection.ids.has(id))}
                onChange={({ target }) => selectAll(target.checked)}
              />
            </td>
          )}
          <SortHead {...sortable} column="name" first="asc" text={texts.name} />
          <th scope="col" className="lk-cell-key">
            {texts.key}
          </th>
          <SortHead {...sortable} column="used" first="desc" text={texts.lastUsed} />
          {dayOf !== null && (
            <th scope="col" className="lk-cell-day">
              {texts.day}
            </th>
          )}
          {hasOwners && (
            <th scope="col" className="lk-cell-owner">
              {texts.owner}
            </th>
          )}
          <SortHead {...sortable} column="created" first="desc" text={texts.created} />
          <th scope="col" className="lk-cell-expires">
            {texts.expires}
          </th>
          <td className="lk-cell-actions" />
        </tr>
      </thead>
      <tbody>
        {keys.map((apiKey) => (
          <KeyRow
            key={apiKey.id}
            apiKey={apiKey}
            href={hrefOf?.(apiKey.id) ?? null}
            onOpen={(event) => onOpen(apiKey.id, event)}
            selection={
              selection === null
                ? null
                : {
                    isSelected: selection.ids.has(apiKey.id),
                    onChange: (isSelected) => selectOne(apiKey.id, isSelected),
                  }
            }
            actions={actionsOf(apiKey)}
            day={dayOf?.(apiKey.id)}
            hasOwner={hasOwners}
          />
        ))}
      </tbody>
    </table>
  );
}

interface SortHeadProps {
  readonly column: "name" | "used" | "created";
  /** The direction that a first click gives. */
  readonly first: "asc" | "desc";
  readonly text: string;
  readonly order: KeyOrder;
  readonly onOrder: (order: KeyOrder) => void;
}

function SortHead({ column, first, text, order, onOrder }: SortHeadProps) {
  const isSorted = order.startsWith(`${column}-`);
  const isAscending = order.endsWith("-asc");
  const next = isSorted ? (isAscending ? "desc" : "asc") : first;
  return (
    <th
      scope="col"
      className={`lk-cell-${column}`}
      aria-sort={isSorted ? (isAscending ? "ascending" : "descending") : undefined}
    >
      <button type="button" className="lk-sort" onClick={() => onOrder(`${column}-${next}`)}>
        {text}
        {isSorted && <Icon name={isAscending ? "up" : "down"} />}
      </button>
    </th>
  );
}
