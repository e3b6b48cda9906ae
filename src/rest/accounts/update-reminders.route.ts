import { z } from "zod";
import { updateRemindersCodes } from "../../core/use-cases/accounts/update-reminders.js";
import { success } from "../../errors/result.js";
import { choice } from "../query-values.js";
import { defineRoute, nothing } from "../route.js";
import { showReminders, shownReminders } from "./reminders.schema.js";

export const updateRemindersRoute = defineRoute({
  tag: "accounts",
  method: "PATCH",
  path: "/v1/reminders",
  operationId: "updateReminders",
  summary: "Change reminders",
  description:
    "Switches mails on or off that remind the people of the account of keys that end and of limits that are used up. What is absent" +
    " stays as it is. For owners, in their own account, and operators.",
  status: 200,
  params: nothing,
  query: nothing,
  body: z.strictObject({
    about_keys: choice.describe("Whether they are mailed before keys and old secrets end."),
    about_limits: choice.describe("Whether they are mailed about limits."),
  }),
  answer: z.object({ data: shownReminders }),
  errors: updateRemindersCodes,
  async handle({ core, call, body: { about_keys: aboutKeys, about_limits: aboutLimits } }) {
    const result = await core.updateReminders(call, { aboutKeys, aboutLimits });
    return result.ok ? success({ data: showReminders(result.value) }) : result;
  },
});
