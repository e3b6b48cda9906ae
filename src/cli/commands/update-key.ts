import type { Command } from "commander";
import { z } from "zod";
import { keyColumns } from "../columns.js";
import { collect, namedAccount, orNone, parseJson, parseMoment, parseWhole } from "../option-values.js";
import type { Run } from "../run.js";
import { patch, pathTo } from "../remote/remote-request.js";
import { asRecord } from "../view.js";
import { rateOf } from "./rate-of.js";

const updateOptions = z.object({
  account: namedAccount,
  ifVersion: z.number().optional(),
  name: z.string().optional(),
  description: orNone(z.string()),
  metadata: orNone(z.unknown()),
  ownerId: orNone(z.string()),
  externalOwnerId: orNone(z.string()),
  tag: orNone(z.array(z.string())),
  scope: orNone(z.array(z.string())),
  expiresAt: orNone(z.date()),
  idleTimeoutDays: orNone(z.number()),
  allowedIp: orNone(z.array(z.string())),
  allowedEndpoint: orNone(z.array(z.string())),
  rate: z.boolean().optional(),
  rateLimit: z.number().optional(),
  rateWindowSeconds: z.number().optional(),
  maxUses: orNone(z.number()),
});

export function addUpdateKey(keys: Command, run: Run): void {
  keys
    .command("update")
    .description("Change a key, on every server at once, and print it. What you do not name stays as it is.")
    .argument("<id>", "the key, key_…")
    .requiredOption("--account <id>", "the account, acc_…")
    .option("--if-version <number>", "change it only if this is its version", parseWhole)
    .option("--name <name>", "a label for people: 1 to 50 characters, not unique")
    .option("--description <text>", "what it is for, at most 500 characters")
    .option("--no-description", "take that away")
    .option("--metadata <json>", "a JSON object of your own, which checks return", parseJson)
    .option("--no-metadata", "take that away")
    .option("--owner-id <id>", "the member who owns it, mem_…")
    .option("--no-owner-id", "no member owns it")
    .option("--external-owner-id <id>", "its owner in your own systems")
    .option("--no-external-owner-id", "it has none there")
    .option("--tag <tag>", "a label to filter by; may be given more than once", collect)
    .option("--no-tag", "no labels")
    .option("--scope <scope>", "a scope of your API, as invoices:*; may be given more than once", collect)
    .option("--no-scope", "no scopes")
    .option("--expires-at <moment>", "from when on it is refused, as 2026-05-25T12:34:56Z", parseMoment)
    .option("--no-expires-at", "it does not expire")
    .option("--idle-timeout-days <days>", "expire when it was not used for so long, 1 to 3650", parseWhole)
    .option("--no-idle-timeout-days", "it never expires for not being used")
    .option("--allowed-ip <network>", "an address or network to allow; may be given more than once", collect)
    .option("--no-allowed-ip", "allow any address")
    .option("--allowed-endpoint <endpoint>", "an endpoint to allow; may be given more than once", collect)
    .option("--no-allowed-endpoint", "allow any endpoint")
    .option("--rate-limit <count>", "how often it may be used in a window of its own", parseWhole)
    .option("--rate-window-seconds <seconds>", "how long that window is", parseWhole)
    .option("--no-rate", "no window of its own")
    .option("--max-uses <count>", "how often it may be used in all", parseWhole)
    .option("--no-max-uses", "as often as you like")
    .addHelpText("after", "\nExample:\n  $ latchkey keys update key_… --account acc_… --scope reports:read")
    .action((id: string, _options: unknown, command: Command) => {
      if (Object.keys(command.opts()).every((name) => name === "account"))
        command.error("error: name at least one change");
      const { account, tag, scope, allowedIp, allowedEndpoint, rate, ...options } = updateOptions.parse(
        command.opts(),
      );
      const { ifVersion: version, rateLimit, rateWindowSeconds, ...rest } = options;
      const changes = {
        version,
        ...rest,
        tags: tag,
        scopes: scope,
        allowedIps: allowedIp,
        allowedEndpoints: allowedEndpoint,
        rate: rate === false ? null : rateOf({ rateLimit, rateWindowSeconds }, command),
      };
      return run(
        command,
        (core, callIn) => core.updateApiKey(callIn(account), { id, ...changes }),
        asRecord(keyColumns),
        patch(pathTo`/v1/keys/${id}`, { account, body: changes }),
      );
    });
}
