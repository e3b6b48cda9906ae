import type { Command } from "commander";
import { z } from "zod";
import { keyPermissions } from "../../core/model/keys/api-key.js";
import { collect, namedAccount, parseJson, parseMoment, parseWhole } from "../option-values.js";
import { asKeyWithSecret } from "../columns.js";
import type { Run } from "../run.js";
import { post } from "../remote/remote-request.js";
import { rateOf } from "./rate-of.js";

const createOptions = z.object({
  account: namedAccount,
  permission: z.array(z.string()).optional(),
  description: z.string().optional(),
  metadata: z.unknown().optional(),
  ownerId: z.string().optional(),
  externalOwnerId: z.string().optional(),
  tag: z.array(z.string()).optional(),
  environment: z.string().optional(),
  scope: z.array(z.string()).optional(),
  expiresAt: z.date().optional(),
  idleTimeoutDays: z.number().optional(),
  allowedIp: z.array(z.string()).optional(),
  allowedEndpoint: z.array(z.string()).optional(),
  rateLimit: z.number().optional(),
  rateWindowSeconds: z.number().optional(),
  maxUses: z.number().optional(),
});

export function addCreateKey(keys: Command, run: Run): void {
  keys
    .command("create")
    .description("Create a key in an account, and print its secret, this once.")
    .argument("<name>", "a label for people: 1 to 50 characters, not unique")
    .requiredOption("--account <id>", "the account, acc_…")
    .option("--permission <permission>", `${keyPermissions.join(", ")}; none when absent`, collect)
    .option("--description <text>", "what it is for, at most 500 characters")
    .option("--metadata <json>", "a JSON object of your own, which checks return", parseJson)
    .option("--owner-id <id>", "the member who owns it, mem_…")
    .option("--external-owner-id <id>", "its owner in your own systems")
    .option("--tag <tag>", "a label to filter by; may be given more than once", collect)
    .option("--environment <name>", "one of the environments that ENVIRONMENTS names; the first when absent")
    .option("--scope <scope>", "a scope of your API, as invoices:*; may be given more than once", collect)
    .option("--expires-at <moment>", "from when on it is refused, as 2026-05-25T12:34:56Z", parseMoment)
    .option("--idle-timeout-days <days>", "expire when it was not used for so long, 1 to 3650", parseWhole)
    .option("--allowed-ip <network>", "an address or network to allow; may be given more than once", collect)
    .option(
      "--allowed-endpoint <endpoint>",
      'an endpoint to allow, as "GET /v1/charts/*"; may be given more than once',
      collect,
    )
    .option("--rate-limit <count>", "how often it may be used in a window of its own", parseWhole)
    .option("--rate-window-seconds <seconds>", "how long that window is", parseWhole)
    .option("--max-uses <count>", "how often it may be used in all", parseWhole)
    .addHelpText("after", '\nExample:\n  $ latchkey keys create "ci" --account acc_… --json | jq -r .secret')
    .action((name: string, _options: unknown, command: Command) => {
      const options = createOptions.parse(command.opts());
      const input = {
        name,
        permissions: options.permission,
        description: options.description,
        metadata: options.metadata,
        ownerId: options.ownerId,
        externalOwnerId: options.externalOwnerId,
        tags: options.tag,
        environment: options.environment,
        scopes: options.scope,
        expiresAt: options.expiresAt,
        idleTimeoutDays: options.idleTimeoutDays,
        allowedIps: options.allowedIp,
        allowedEndpoints: options.allowedEndpoint,
        rate: rateOf(options, command),
        maxUses: options.maxUses,
      };
      return run(
        command,
        (core, callIn) => core.createApiKey(callIn(options.account), input),
        asKeyWithSecret,
        post("/v1/keys", { account: options.account, body: input }),
      );
    });
}
