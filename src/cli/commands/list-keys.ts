import { Option, type Command } from "commander";
import { z } from "zod";
import { keyStatuses } from "../../core/model/keys/api-key.js";
import { keyOrderNames, keyOrders } from "../../core/model/keys/key-orders.js";
import { everyPage } from "../every-page.js";
import { namedAccount, parseMoment, parseWhole } from "../option-values.js";
import { keyColumns } from "../columns.js";
import type { Run } from "../run.js";
import { getList } from "../remote/remote-request.js";
import { asTable } from "../view.js";

const directions = ["asc", "desc"] as const;

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
  createdFrom: z.date().optional(),
  createdTo: z.date().optional(),
  lastUsedFrom: z.date().optional(),
  lastUsedTo: z.date().optional(),
  unusedForDays: z.number().optional(),
  expiringWithinDays: z.number().optional(),
  withExpiry: z.literal(true).optional(),
  withoutExpiry: z.literal(true).optional(),
  orderBy: z.enum(keyOrderNames),
  direction: z.enum(directions),
});

export function addListKeys(keys: Command, run: Run): void {
  keys
    .command("list")
    .description(
      "List the keys of an account, the active ones and the newest first, unless you say otherwise.",
    )
    .requiredOption("--account <id>", "the account, acc_…")
    .option("--id <id...>", "only those with these ids, key_…")
    .addOption(new Option("--status <status...>", "which ones").choices([...keyStatuses]))
    .option("--environment <name...>", "only those of these environments")
    .option("--owner-id <id>", "only those that this member owns")
    .option("--external-owner-id <id>", "only those with this owner in your own systems")
    .option("--tag <tag...>", "only those that have all of these tags")
    .option("--name-contains <text>", "only those with this in their name, in whatever case")
    .option("--search <text>", "only those with this in their name, or as last four characters of a secret")
    .option("--created-from <moment>", "only those created at this moment or later", parseMoment)
    .option("--created-to <moment>", "only those created before this moment", parseMoment)
    .option("--last-used-from <moment>", "only those last used at this moment or later", parseMoment)
    .option("--last-used-to <moment>", "only those last used before this moment", parseMoment)
    .option("--unused-for-days <days>", "only those not used for so long", parseWhole)
    .option("--expiring-within-days <days>", "only active ones that expire so soon", parseWhole)
    .option("--with-expiry", "only those that end by themselves, by an expiry or an idle timeout")
    .addOption(
      new Option("--without-expiry", "only those that do not end by themselves").conflicts("withExpiry"),
    )
    .addOption(
      new Option("--order-by <property>", "what to sort by").choices(keyOrderNames).default("created_at"),
    )
    .addOption(new Option("--direction <direction>", "of the order").choices(directions).default("desc"))
    .action((_options: unknown, command: Command) => {
      const options = listOptions.parse(command.opts());
      const { account, id: ids, status: statuses, environment: environments, tag: tags, ...others } = options;
      const { withExpiry, withoutExpiry, orderBy, direction, ...rest } = others;
      const { createdFrom, createdTo, lastUsedFrom, lastUsedTo, ...conditions } = rest;
      const hasExpiry = withoutExpiry === true ? false : (withExpiry ?? null);
      const filter = {
        ...conditions,
        createdAt: { from: createdFrom ?? null, to: createdTo ?? null },
        lastUsedAt: { from: lastUsedFrom ?? null, to: lastUsedTo ?? null },
        hasExpiry,
        ids,
        statuses,
        environments,
        tags,
      };
      const order = { field: keyOrders[orderBy], direction };
      return run(
        command,
        (core, callIn) => everyPage((page) => core.listApiKeys(callIn(account), { page, filter, order })),
        asTable(keyColumns),
        getList("/v1/keys", {
          account,
          query: { ...rest, hasExpiry, ids, status: statuses, environments, tags, orderBy, direction },
        }),
      );
    });
}
