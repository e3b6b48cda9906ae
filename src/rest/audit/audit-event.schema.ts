import { z } from "zod";
import { actorKinds } from "../../core/model/callers/actor.js";
import { auditActions } from "../../core/model/audit/audit-action.js";
import { moment } from "../keys/key.schema.js";
import { queryTexts } from "../query-values.js";
import { shownActor } from "./actor.schema.js";

export const auditFilterQuery = {
  action: queryTexts
    .pipe(z.array(z.enum(auditActions, { error: `Must be one of: ${auditActions.join(", ")}.` })))
    .optional()
    .describe("Events with any of these actions, comma separated."),
  actor: z
    .string()
    .optional()
    .describe(
      "Events by this actor: the id of a member, a person, a key, an operator or a browser token, or a kind:" +
        ` ${actorKinds.join(", ")}.`,
    ),
  target: z.string().optional().describe("Events about the record with this id."),
  from: moment.optional().describe("Events that happened at this time or later."),
  to: moment.optional().describe("Events that happened before this time."),
};

const fields = z.record(z.string(), z.unknown()).nullable();

export const shownEvent = z.object({
  id: z.string().describe("The event's id, `aud_…`."),
  account_id: z.string().nullable().describe("The account; null for what belongs to no account."),
  number: z.int().describe("The place of the event in the trail of its account, from 1."),
  hash: z.string().describe("A SHA-256 in hex of the hash before it, the number and all fields."),
  occurred_at: z.iso.datetime().describe("When it happened."),
  actor: shownActor.describe(
    "Who did it; the id is null for the root operator, the identity provider and the system.",
  ),
  action: z.enum(auditActions).describe("What happened."),
  target: z.string().describe("The id of what was changed; the address for a link to sign in."),
  before: fields.describe("The changed fields as they were before; null when there were none."),
  after: fields.describe("The changed fields as they are since then; null when there are none."),
  address: z.string().nullable().describe("The address of the client."),
  user_agent: z.string().nullable().describe("The client's User-Agent header, shortened."),
  request_id: z.string().describe("The id of the request, `req_…`."),
});
