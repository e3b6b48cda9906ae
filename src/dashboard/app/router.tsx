import { useEffect, useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent } from "react";
import { dashboardPath } from "../client/place.js";

type LeaveGuard = (leave: () => void) => void;

const listeners = new Set<() => void>();
let guard: LeaveGuard | null = null;
let current = readAddress();

function readAddress(): string {
  return location.pathname.slice(dashboardPath.length) + location.search;
}

function changed(): void {
  current = readAddress();
  for (const listener of listeners) listener();
}

// Before any other listener: a guarded page stays, and the address with it.
addEventListener(
  "popstate",
  () => {
    if (guard === null || readAddress() === current) {
      changed();
      return;
    }
    const target = readAddress();
    history.pushState(null, "", dashboardPath + current);
    leaveThen(() => go(target));
  },
  { capture: true },
);

function go(target: string, isReplaced = false): void {
  const isOtherScreen = target.split("?")[0] !== current.split("?")[0];
  if (isReplaced) history.replaceState(null, "", dashboardPath + target);
  else history.pushState(null, "", dashboardPath + target);
  changed();
  if (isOtherScreen) scrollTo(0, 0);
}

/** `target` begins after `/dashboard`, as in `/keys?view=idle`. */
export function navigate(target: string, { isReplaced = false } = {}): void {
  leaveThen(() => go(target, isReplaced));
}

/** The same screen under another address. */
export function replaceAddress(address: URL): void {
  history.replaceState(null, "", address);
  changed();
}

/** Asks first where the page is guarded. */
export function leaveThen(run: () => void): void {
  if (guard === null) run();
  else
    guard(() => {
      guard = null;
      run();
    });
}

export interface Address {
  readonly path: string;
  readonly search: URLSearchParams;
}

export function useAddress(): Address {
  const address = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
  const [path = "", search = ""] = address.split("?");
  return { path, search: new URLSearchParams(search) };
}

/** While it is set, leaving asks first: `ask` gets what leaves. */
export function useLeaveGuard(ask: LeaveGuard | null): void {
  useEffect(() => {
    if (ask === null) return;
    guard = ask;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", hold);
    return () => {
      guard = null;
      removeEventListener("beforeunload", hold);
    };
  }, [ask]);
}

/** Follows a click that asks for nothing special, such as a new tab. */
export function follow(target: string) {
  return (event: MouseEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(target);
  };
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: string;
}

export function Link({ to, ...others }: LinkProps) {
  return <a href={dashboardPath + to} onClick={follow(to)} {...others} />;
}
