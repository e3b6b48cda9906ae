import { replaceAddress } from "./router.js";

const name = "account";

export function accountInAddress(): string | null {
  return new URL(location.href).searchParams.get(name);
}

/** Called when the tab knows its account. Until then the address leads back to it after signing in. */
export function forgetAccountInAddress(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has(name)) return;
  address.searchParams.delete(name);
  replaceAddress(address);
}
