import type { ApiKeyFilter, ApiKeyOrder } from "../generated/graphql.js";

export const keyViews = ["active", "idle", "expiring", "forever", "expired", "revoked"] as const;
export type KeyView = (typeof keyViews)[number];

export const keyOrders = [
  "created-desc",
  "created-asc",
  "name-asc",
  "name-desc",
  "used-desc",
  "used-asc",
] as const;
export type KeyOrder = (typeof keyOrders)[number];

/** Which keys a person looks at. */
export interface KeyChoice {
  readonly view: KeyView;
  readonly search: string;
  /** Empty for all. */
  readonly environment: string;
  readonly order: KeyOrder;
}

export const firstChoice: KeyChoice = { view: "active", search: "", environment: "", order: "created-desc" };

/** Whether all active keys are shown. */
export function isFirstView({ view, search, environment }: KeyChoice): boolean {
  return view === firstChoice.view && search === "" && environment === "";
}

const idleDays = 90;
const expiringDays = 30;

const viewFilters: Record<KeyView, ApiKeyFilter> = {
  active: { status: ["ACTIVE"] },
  idle: { status: ["ACTIVE"], unusedForDays: idleDays },
  expiring: { status: ["ACTIVE"], expiringWithinDays: expiringDays },
  forever: { status: ["ACTIVE"], hasExpiry: false },
  expired: { status: ["EXPIRED"] },
  revoked: { status: ["REVOKED"] },
};

export function filterOf({ view, search, environment }: KeyChoice): ApiKeyFilter {
  const text = search.trim();
  return {
    ...viewFilters[view],
    ...(text === "" ? {} : { search: text }),
    ...(environment === "" ? {} : { environments: [environment] }),
  };
}

const orders: Record<KeyOrder, ApiKeyOrder> = {
  "created-desc": { field: "CREATED_AT", direction: "DESC" },
  "created-asc": { field: "CREATED_AT", direction: "ASC" },
  "name-asc": { field: "NAME", direction: "ASC" },
  "name-desc": { field: "NAME", direction: "DESC" },
  "used-desc": { field: "LAST_USED_AT", direction: "DESC" },
  "used-asc": { field: "LAST_USED_AT", direction: "ASC" },
};

export function orderOf({ order }: KeyChoice): ApiKeyOrder {
  return orders[order];
}
