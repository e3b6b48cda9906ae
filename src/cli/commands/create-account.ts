import type { Command } from "commander";
import { z } from "zod";
import { plans } from "../../core/model/limits/plans.js";
import { accountColumns } from "../columns.js";
import { collect, parseJson, parseAddress, parseMoment, parseWhole } from "../option-values.js";
import type { Run } from "../run.js";
import { post, type RemoteRequest } from "../remote/remote-request.js";
import { asRecord, at } from "../view.js";
import type { Account } from "../../core/model/accounts/account.js";
import type { Call } from "../../core/model/callers/credential.js";
import type { Core } from "../../core/core.js";
import type { ErrorCode } from "../../errors/catalogue.js";
import type { Result } from "../../errors/result.js";

const createOptions = z.object({
  externalId: z.string().optional(),
  plan: z.string().optional(),
  maxKeys: z.number().optional(),
  burstPerMinute: z.number().optional(),
  monthlyQuota: z.number().optional(),
  billingAnchor: z.date().optional(),
  metadata: z.unknown().optional(),
  maxKeyLifetimeDays: z.number().optional(),
  keysMustExpire: z.boolean().optional(),
  defaultIdleTimeoutDays: z.number().optional(),
  allowedScope: z.array(z.string()).optional(),
  remindersAboutKeys: z.boolean().optional(),
  remindersAboutLimits: z.boolean().optional(),
  owner: z.string().optional(),
});

export function addCreateAccount(account: Command, run: Run): void {
  account
    .command("create")
    .description("Create an account, and print it with its id.")
    .argument("<name>", "what you call it: 1 to 100 characters, not unique")
    .option("--external-id <id>", "what your own systems call it; no two accounts have the same")
    .option("--plan <plan>", `one of ${Object.keys(plans).join(", ")}; unlimited when absent`)
    .option("--max-keys <count>", "how many active keys it may hold; 10 when absent", parseWhole)
    .option("--burst-per-minute <count>", "requests a minute, in place of the plan's", parseWhole)
    .option("--monthly-quota <count>", "requests a billing month, in place of the plan's", parseWhole)
    .option("--billing-anchor <moment>", "from when billing months are counted; now when absent", parseMoment)
    .option("--max-key-lifetime-days <days>", "the longest life that a key may be given", parseWhole)
    .option("--keys-must-expire", "each new key needs an expiry")
    .option("--default-idle-timeout-days <days>", "the idle timeout of new keys that name none", parseWhole)
    .option(
      "--allowed-scope <scope>",
      "a scope that its keys may have; may be given more than once, any when absent",
      collect,
    )
    .option("--reminders-about-keys", "mail its people before keys end")
    .option("--no-reminders-about-keys", "do not mail them before keys end")
    .option("--reminders-about-limits", "mail its people when 80 % of a limit is used, and when all is")
    .option("--no-reminders-about-limits", "do not mail them about limits")
    .option("--metadata <json>", "a JSON object of your own, which checks return", parseJson)
    .option("--owner <email>", "who is invited to it as its owner", parseAddress)
    .addHelpText(
      "after",
      '\nExample:\n  $ latchkey account create "Acme" --plan launch --owner ada@example.com',
    )
    .action((name: string, _options: unknown, command: Command) => {
      const { owner, ...options } = createOptions.parse(command.opts());
      const { maxKeyLifetimeDays, keysMustExpire, defaultIdleTimeoutDays, allowedScope, ...others } = options;
      const { remindersAboutKeys: aboutKeys, remindersAboutLimits: aboutLimits, ...rest } = others;
      const policy = { maxKeyLifetimeDays, keysMustExpire, defaultIdleTimeoutDays };
      const keyPolicy = { ...policy, allowedScopes: allowedScope };
      const input = { name, ...rest, keyPolicy, reminders: { aboutKeys, aboutLimits } };
      return run(
        command,
        (core, callIn) => createAccountFor(core, callIn, input, owner),
        asRecord(accountColumns),
        post("/v1/accounts", { body: input, thenAsk: owner === undefined ? undefined : inviteOwner(owner) }),
      );
    });
}

/** An account, and the invitation of whoever owns it. */
async function createAccountFor(
  core: Core,
  callIn: (accountId: string | null) => Call,
  input: Parameters<Core["createAccount"]>[1],
  ownerEmail: string | undefined,
): Promise<Result<Account, ErrorCode>> {
  const created = await core.createAccount(callIn(null), input);
  if (!created.ok || ownerEmail === undefined) return created;
  const invited = await core.inviteMember(callIn(created.value.id), { email: ownerEmail, role: "OWNER" });
  return invited.ok ? created : invited;
}

/** The same on a server elsewhere. */
function inviteOwner(email: string): (created: unknown) => RemoteRequest {
  return (created) => {
    const account = z.string().parse(at(created, "id"));
    return post("/v1/members", { account, body: { email, role: "owner" } });
  };
}
