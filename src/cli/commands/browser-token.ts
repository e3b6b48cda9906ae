import type { Command } from "commander";
import { z } from "zod";
import {
  browserActions,
  defaultTtlSeconds,
  type BrowserToken,
} from "../../core/model/browser-tokens/browser-token.js";
import type { CreatedBrowserToken } from "../../core/use-cases/browser-tokens/create-browser-token.js";
import type { RevokedBrowserTokens } from "../../core/use-cases/browser-tokens/revoke-browser-tokens.js";
import { secretNote } from "../columns.js";
import { collect, namedAccount, parseWhole } from "../option-values.js";
import type { Column } from "../output.js";
import { post } from "../remote/remote-request.js";
import type { Run } from "../run.js";
import { asRecord, viewOf } from "../view.js";

const inAccount = z.object({ account: namedAccount, externalOwnerId: z.string().optional() });

const createOptions = inAccount.extend({
  action: z.array(z.string()),
  scope: z.array(z.string()).optional(),
  maxKeys: z.number().optional(),
  ttl: z.number().optional(),
});

const createdColumns: readonly Column<BrowserToken & { readonly text: string }>[] = [
  { name: "id", of: ({ id }) => id },
  { name: "account_id", of: ({ accountId }) => accountId },
  { name: "external_owner_id", of: ({ externalOwnerId }) => externalOwnerId },
  { name: "actions", of: ({ actions }) => actions },
  { name: "scopes", of: ({ scopes }) => scopes },
  { name: "max_keys", of: ({ maxKeys }) => maxKeys },
  { name: "created_at", of: ({ createdAt }) => createdAt },
  { name: "expires_at", of: ({ expiresAt }) => expiresAt },
  { name: "token", of: ({ text }) => text },
];

const revokedColumns: readonly Column<RevokedBrowserTokens>[] = [
  { name: "revoked_until", of: ({ revokedUntil }) => revokedUntil },
];

export function addBrowserTokenCommands(program: Command, run: Run): void {
  const tokens = program
    .command("browser-token")
    .alias("browser-tokens")
    .description("Make and end tokens for pages on which people manage their keys.");

  tokens
    .command("create")
    .description("Make a browser token, and print it, this once.")
    .requiredOption("--account <id>", "the account, acc_…")
    .requiredOption(
      "--action <action>",
      `one of ${browserActions.join(", ")}; may be given more than once`,
      collect,
    )
    .option("--external-owner-id <id>", "whose keys it is for, in your own systems; all keys when absent")
    .option(
      "--scope <scope>",
      "a scope that keys made with it may have; may be given more than once",
      collect,
    )
    .option(
      "--max-keys <count>",
      "with how many active keys it makes no other; as the account when absent",
      parseWhole,
    )
    .option("--ttl <seconds>", `how long it lasts; ${defaultTtlSeconds} when absent`, parseWhole)
    .addHelpText(
      "after",
      "\nExample:\n  $ latchkey browser-token create --account acc_… --external-owner-id customer_7 --action keys:read",
    )
    .action((_options: unknown, command: Command) => {
      const { account, externalOwnerId, action, scope, maxKeys, ttl } = createOptions.parse(command.opts());
      const input = { externalOwnerId, actions: action, scopes: scope, maxKeys, ttlSeconds: ttl };
      return run(
        command,
        (core, callIn) => core.createBrowserToken(callIn(account), input),
        viewOf(asRecord(createdColumns, secretNote), ({ token, text }: CreatedBrowserToken) => ({
          ...token,
          text,
        })),
        post("/v1/browser-tokens", { account, body: input }),
      );
    });

  tokens
    .command("revoke")
    .description(
      "End the tokens of an owner, or all of the account. When this returns, no server accepts them.",
    )
    .requiredOption("--account <id>", "the account, acc_…")
    .option("--external-owner-id <id>", "whose tokens to end; all of the account when absent")
    .action((_options: unknown, command: Command) => {
      const { account, externalOwnerId } = inAccount.parse(command.opts());
      return run(
        command,
        (core, callIn) => core.revokeBrowserTokens(callIn(account), { externalOwnerId }),
        asRecord(revokedColumns),
        post("/v1/browser-tokens/revoke", { account, body: { externalOwnerId } }),
      );
    });
}
