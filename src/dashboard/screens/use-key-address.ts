import { useState } from "react";
import { navigate, useAddress } from "../app/router.js";
import { keyOrders, keyViews, type KeyChoice } from "../../../packages/react/src/keys/key-view.js";

/** The filters are in the address, so that a list can be linked to and comes back with the browser's own button. */
export function useKeyAddress() {
  const { search } = useAddress();
  // The cursor at which each page begins: pages go back the way they came.
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const choice: KeyChoice = {
    view: keyViews.find((view) => view === search.get("view")) ?? "active",
    search: search.get("name") ?? "",
    environment: search.get("environment") ?? "",
    order: keyOrders.find((order) => order === search.get("order")) ?? "created-desc",
  };
  const page = cursors.length - 1;
  return {
    choice,
    page,
    after: cursors[page] ?? null,
    setChoice: (next: KeyChoice) => {
      setCursors([null]);
      navigate(`/keys${queryOf(next)}`, { isReplaced: true });
    },
    setPage: (next: number, cursor: string | null) => {
      setCursors(next < page ? cursors.slice(0, next + 1) : [...cursors, cursor]);
    },
  };
}

function queryOf({ view, search, environment, order }: KeyChoice): string {
  const query = new URLSearchParams();
  if (view !== "active") query.set("view", view);
  if (search !== "") query.set("name", search);
  if (environment !== "") query.set("environment", environment);
  if (order !== "created-desc") query.set("order", order);
  return query.size === 0 ? "" : `?${query.toString()}`;
}
