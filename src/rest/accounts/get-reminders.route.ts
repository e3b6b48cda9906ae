import { z } from "zod";
import { getRemindersCodes } from "../../core/use-cases/accounts/get-reminders.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";
import { showReminders, shownReminders } from "./reminders.schema.js";

export const getRemindersRoute = defineRoute({
  tag: "accounts",
  method: "GET",
  path: "/v1/reminders",
  operationId: "getReminders",
  summary: "Look up reminders",
  description: "Of what the people of the account are reminded by mail. For its members and operators.",
  status: 200,
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({ data: shownReminders }),
  errors: getRemindersCodes,
  async handle({ core, call }) {
    const result = await core.getReminders(call);
    return result.ok ? success({ data: showReminders(result.value) }) : result;
  },
});
