import { z } from "zod";
import { updateKeyPolicyCodes } from "../../core/use-cases/accounts/update-key-policy.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";
import { keyPolicyBody, toKeyPolicyInput } from "./account-body.schema.js";
import { showAccount, shownKeyPolicy } from "./account.schema.js";

export const updateKeyPolicyRoute = defineRoute({
  tag: "accounts",
  method: "PATCH",
  path: "/v1/key-policy",
  operationId: "updateKeyPolicy",
  summary: "Change the policy for keys",
  description:
    "Changes what the account asks of new and changed keys; keys stay as they are. What is absent stays as it is. When this answers," +
    " the policy is in force on every server. For owners, in their own account, and operators.",
  status: 200,
  params: nothing,
  query: nothing,
  body: z.strictObject(keyPolicyBody),
  answer: z.object({ data: shownKeyPolicy }),
  errors: updateKeyPolicyCodes,
  async handle({ core, call, body }) {
    const result = await core.updateKeyPolicy(call, toKeyPolicyInput(body));
    return result.ok ? success({ data: showAccount(result.value).key_policy }) : result;
  },
});
