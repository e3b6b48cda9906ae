import { z } from "zod";
import { isoText, isoTextOrNull } from "../../core/model/iso-text.js";
import { operatorPermissions, type Operator } from "../../core/model/operators/operator.js";
import { shownMoment } from "../keys/key.schema.js";

export const shownOperator = z.object({
  id: z.string().describe("The operator's id, `opr_…`."),
  name: z.string().describe("A label for people."),
  prefix: z.string().describe("The start of the secret."),
  last_four: z.string().describe("The last four characters of the secret, so that people recognise it."),
  permissions: z.array(z.enum(operatorPermissions)).describe("What the operator may do."),
  created_at: shownMoment.describe("When the operator was created."),
  revoked_at: shownMoment.nullable().describe("When the operator was revoked; null when it is not revoked."),
});

export function showOperator(operator: Operator): z.input<typeof shownOperator> {
  return {
    id: operator.id,
    name: operator.name,
    prefix: operator.prefix,
    last_four: operator.lastFour,
    permissions: [...operator.permissions],
    created_at: isoText(operator.createdAt),
    revoked_at: isoTextOrNull(operator.revokedAt),
  };
}
