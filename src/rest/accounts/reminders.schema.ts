import { z } from "zod";
import type { Account } from "../../core/model/accounts/account.js";

export const shownReminders = z.object({
  about_keys: z
    .boolean()
    .describe(
      "Whether the owner of a key, or else the owners of the account, are mailed before the key or its old secret ends.",
    ),
  about_limits: z
    .boolean()
    .describe("Whether they are mailed when 80 % of a limit is used, and when all of it is."),
});

export function showReminders({ mailsAboutKeys, mailsAboutLimits }: Account): z.input<typeof shownReminders> {
  return { about_keys: mailsAboutKeys, about_limits: mailsAboutLimits };
}
