import { useState } from "react";

export const pageSize = 50;

/** Pages go back the way they came: the cursor at which each one begins is kept. */
export function usePages() {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const page = cursors.length - 1;
  return {
    page,
    after: cursors[page] ?? null,
    goToFirst: () => setCursors([null]),
    goBack: page === 0 ? null : () => setCursors(cursors.slice(0, -1)),
    goOn: (cursor: string | null) => setCursors([...cursors, cursor]),
  };
}
