import type { AccountPlan, AccountRecordFragment } from "../generated/graphql.js";

/** An account as it is typed. */
export interface AccountDraft {
  readonly name: string;
  readonly externalId: string;
  readonly plan: AccountPlan;
  readonly maxKeys: string;
  /** Empty: the numbers of the plan. */
  readonly burst: string;
  readonly month: string;
}

const newDraft: AccountDraft = {
  name: "",
  externalId: "",
  plan: "UNLIMITED",
  maxKeys: "10",
  burst: "",
  month: "",
};

export function draftOfAccount(account: AccountRecordFragment | null): AccountDraft {
  if (account === null) return newDraft;
  return {
    name: account.name,
    externalId: account.externalId ?? "",
    plan: account.plan,
    maxKeys: String(account.maxKeys),
    burst: String(account.burstPerMinute ?? ""),
    month: String(account.monthlyQuota ?? ""),
  };
}

/** The numbers that an account shows may be those of its plan, so what was not touched is not sent. */
export function inputOfDraft(before: AccountDraft, draft: AccountDraft) {
  const is = (name: keyof AccountDraft) => before[name] !== draft[name];
  return {
    ...(is("name") ? { name: draft.name } : {}),
    ...(is("externalId") ? { externalId: draft.externalId } : {}),
    ...(is("plan") ? { plan: draft.plan } : {}),
    ...(is("maxKeys") ? { maxKeys: numberIn(draft.maxKeys) } : {}),
    ...(is("burst") ? { burstPerMinute: numberIn(draft.burst) } : {}),
    ...(is("month") ? { monthlyQuota: numberIn(draft.month) } : {}),
  };
}

export function isWholeNumber(text: string): boolean {
  return /^\d{0,9}$/.test(text.trim());
}

function numberIn(text: string): number | null {
  return text.trim() === "" ? null : Number(text);
}
