import type { ReactNode } from "react";

interface RecordsProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Those of them that a tablet has no room for. */
  readonly wideColumns?: readonly string[];
  /** Whether the rows end with actions. */
  readonly hasActions?: boolean;
  /** Whether newer rows are on their way. */
  readonly isReading: boolean;
  readonly children: ReactNode;
}

/** A table of records. On a phone a row is a card, and the heads are gone. */
export function Records({
  caption,
  columns,
  wideColumns = [],
  hasActions = false,
  isReading,
  children,
}: RecordsProps) {
  return (
    <table className="lk-records" aria-busy={isReading}>
      <caption className="lk-for-readers">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={wideColumns.includes(column) ? "lk-cell-wide" : undefined}
            >
              {column}
            </th>
          ))}
          {hasActions && <td className="lk-cell-end" />}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface CellProps {
  /** The head of its column, which a phone shows beside the value. */
  readonly label?: string | undefined;
  /** Whether a tablet has no room for it. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

export function Cell({ label, isWide = false, children }: CellProps) {
  return (
    <td className={isWide ? "lk-cell-quiet lk-cell-wide" : "lk-cell-quiet"}>
      {label !== undefined && (
        <span className="lk-narrow-label" aria-hidden="true">
          {label}{" "}
        </span>
      )}
      {children}
    </td>
  );
}
