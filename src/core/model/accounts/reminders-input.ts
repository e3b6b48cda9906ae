import type { Account } from "./account.js";

/** What is absent stays as it is. */
export interface RemindersInput {
  readonly aboutKeys?: boolean | null | undefined;
  readonly aboutLimits?: boolean | null | undefined;
}

export function remindersOf({
  aboutKeys,
  aboutLimits,
}: RemindersInput): Partial<Pick<Account, "mailsAboutKeys" | "mailsAboutLimits">> {
  return {
    ...(aboutKeys == null ? {} : { mailsAboutKeys: aboutKeys }),
    ...(aboutLimits == null ? {} : { mailsAboutLimits: aboutLimits }),
  };
}
