import { Option, type Command } from "commander";
import { z } from "zod";
import { keyStatuses } from "../../core/model/keys/api-key.js";
import { defaultKeyOrder } from "../../core/use-cases/keys/list-api-keys.js";
import { everyPage } from "../every-page.js";
import { namedAccount, parseWhole } from "../option-values.js";
import { keyColumns } from "../columns.js";
import type { Run } from "../run.js";
import { getList } from "../remote/remote-request.js";
import { asTable } from "../view.js";

const listOptions = z.object({
  account: namedAccount,
  id: z.array(z.string()).optional(),
  status: z.array(z.enum(keyStatuses)).optional(),
  environment: z.array(z.string()).optional(),
  ownerId: z.string().optional(),
  externalOwnerId: z.string().optional(),
  tag: z.array(z.string()).optional(),
  nameContains: z.string().optional(),
  search: z.string().optional(),
  expiringWithinDays: z.number().optional(),
  withoutExpiry: z.literal(true).optional(),
});

export function addListKeys(keys: Command, run: Run): void {
  keys
    .command("list")
    .description("List the keys of an account, the newest first: the active ones, unless you say others.")
    .requiredOption("--account <id>", "the account, acc_…")
    .option("--id <id...>", "only those with these ids, key_…")
    .addOption(new Option("--status <status...>", "which ones").choices([...keyStatuses]))
    .option("--environment <name...>", "only those of these environments")
    .option("--owner-id <id>", "only those that this member owns")
    .option("--external-owner-id <id>", "only those with this owner in your own systems")
    .option("--tag <tag...>", "only those that have all of these tags")
    .option("--name-contains <text>", "only those with this in their name, in whatever case")
    .option("--search <text>", "only those with this in their name, or as last four characters of a secret")
    .option("--expiring-within-days <days>", "only active ones that expire so soon", parseWhole)
    .option("--without-expiry", "only those that do not end by themselves")
    .action((_options: unknown, command: Command) => {
      const options = listOptions.parse(command.opts());
      const { account, id: ids, status: statuses, environment: environments, tag: tags, ...others } = options;
      const { withoutExpiry, ...rest } = others;
      const hasExpiry = withoutExpiry === true ? false : null;
      const filter = { ...rest, hasExpiry, ids, statuses, environments, tags };
      return run(
        command,
        (core, callIn) =>
          everyPage((page) => core.listApiKeys(callIn(account), { page, filter, order: defaultKeyOrder })),
        asTable(keyColumns),
        getList("/v1/keys", {
          account,
          query: { ...rest, hasExpiry, ids, status: statuses, environments, tags },
        }),
      );
    });
}
