import type { Command } from "commander";
import { z } from "zod";
import { revocationReasons } from "../../core/model/keys/revocation.js";
import { mostKeysRevoked } from "../../core/use-cases/keys/revoke-api-keys.js";
import { keyColumns } from "../columns.js";
import { namedAccount, parseWhole } from "../option-values.js";
import { del, pathTo, post } from "../remote/remote-request.js";
import type { Run } from "../run.js";
import { asRecord } from "../view.js";
import { asBulkRevocation } from "./bulk-revocation.js";

const revokeOptions = z.object({
  account: namedAccount,
  reason: z.string().optional(),
  note: z.string().optional(),
  dryRun: z.boolean().optional(),
  allOrNothing: z.boolean().optional(),
  unusedForDays: z.number().optional(),
  olderThanDays: z.number().optional(),
  ownerId: z.string().optional(),
  externalOwnerId: z.string().optional(),
});

const examples = `
Examples:
  $ latchkey keys revoke key_… --account acc_… --reason compromised
  $ latchkey keys revoke key_… key_… --account acc_… --all-or-nothing
  $ latchkey keys revoke --account acc_… --unused-for-days 90 --reason unused --dry-run`;

export function addRevokeKey(keys: Command, run: Run): void {
  keys
    .command("revoke")
    .description(
      `Revoke keys for ever: by their ids, or up to ${mostKeysRevoked} that a filter finds. When this returns, no server accepts` +
        " them. Exit code 1 says that one could not be revoked.",
    )
    .argument("[id...]", "the ids of keys, key_…; never their secrets")
    .requiredOption("--account <id>", "the account they belong to, acc_…")
    .option("--reason <reason>", `for the record: ${revocationReasons.join(", ")}`)
    .option("--note <text>", "for the record, in your own words")
    .option("--unused-for-days <days>", "active keys not used for so long, the oldest first", parseWhole)
    .option("--older-than-days <days>", "active keys older than this, the oldest first", parseWhole)
    .option("--owner-id <id>", "active keys that this member owns")
    .option("--external-owner-id <id>", "active keys with this owner in your own systems")
    .option("--dry-run", "only show which keys would be revoked")
    .option("--all-or-nothing", "revoke no key when one cannot be revoked")
    .addHelpText("after", examples)
    .action((ids: readonly string[], _options: unknown, command: Command) => {
      const { account, reason, note, dryRun, allOrNothing, ...filter } = revokeOptions.parse(command.opts());
      const isByFilter = Object.keys(filter).length > 0;
      if (ids.length === 0 && !isByFilter)
        command.error("error: name ids, or a filter such as --unused-for-days");
      if (ids.length > 0 && isByFilter) command.error("error: name either ids or a filter");
      const [id, ...others] = ids;
      const isOne = id !== undefined && others.length === 0 && dryRun !== true;
      if (isOne) {
        return run(
          command,
          (core, callIn) => core.revokeApiKey(callIn(account), { id, reason, note }),
          asRecord(keyColumns),
          del(pathTo`/v1/keys/${id}`, { account, body: { reason, note } }),
        );
      }
      const input = { ...(isByFilter ? { filter } : { ids }), reason, note, dryRun, allOrNothing };
      return run(
        command,
        (core, callIn) => core.revokeApiKeys(callIn(account), input),
        asBulkRevocation,
        post("/v1/keys/revoke", { account, body: input }),
      );
    });
}
