import { isAccountId, type AccountId } from "../ids.js";

/** Names an event: its number and its account, as `aud_17_acc_…`. */
export function auditEventId(accountId: AccountId | null, number: number): string {
  return accountId === null ? `aud_${number}` : `aud_${number}_${accountId}`;
}

export interface AuditEventPlace {
  readonly accountId: AccountId | null;
  readonly number: number;
}

/** Null for a text that no `auditEventId` wrote. */
export function parseAuditEventId(text: string): AuditEventPlace | null {
  const parts = /^aud_([1-9][0-9]{0,14})(?:_(acc_\w{1,40}))?$/.exec(text);
  if (parts === null) return null;
  const [, number = "", account] = parts;
  if (account === undefined) return { accountId: null, number: Number(number) };
  return isAccountId(account) ? { accountId: account, number: Number(number) } : null;
}
