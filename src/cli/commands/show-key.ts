import type { Command } from "commander";
import { z } from "zod";
import type { ApiKey } from "../../core/model/keys/api-key.js";
import type { KeySecrets } from "../../core/use-cases/keys/find-key-secrets.js";
import { showSecrets } from "../../core/use-cases/keys/show-secrets.js";
import { failure, success } from "../../errors/result.js";
import { keyColumns } from "../columns.js";
import { namedAccount } from "../option-values.js";
import type { Column } from "../output.js";
import { get, pathTo } from "../remote/remote-request.js";
import type { Run } from "../run.js";
import { asRecord } from "../view.js";

const showOptions = z.object({ account: namedAccount });

interface ShownKey extends ApiKey {
  readonly found: KeySecrets;
}

const secretsText = z.array(
  z.object({
    prefix: z.string(),
    last_four: z.string(),
    last_used_at: z.string().nullable(),
    ends_at: z.string().nullable(),
  }),
);

const rotationText = z.object({ ends_at: z.string(), ends_on_first_use: z.boolean() });

const secretColumns: readonly Column<ShownKey>[] = [
  {
    name: "secrets",
    of: ({ found }) => showSecrets(found).secrets,
    text: (secrets) =>
      secretsText
        .parse(secrets)
        .map(({ prefix, last_four: lastFour, last_used_at: usedAt, ends_at: endsAt }) =>
          [
            `${prefix}_…${lastFour}`,
            usedAt === null ? "never used" : `last used ${usedAt}`,
            ...(endsAt === null ? [] : [`ends ${endsAt}`]),
          ].join(" "),
        )
        .join(", "),
  },
  {
    name: "rotation",
    of: ({ found }) => showSecrets(found).rotation,
    text: (rotation) => {
      const { ends_at: endsAt, ends_on_first_use: endsOnFirstUse } = rotationText.parse(rotation);
      return `until ${endsAt}${endsOnFirstUse ? ", or the first use of the new secret" : ""}`;
    },
  },
];

export function addShowKey(keys: Command, run: Run): void {
  keys
    .command("show")
    .description(
      "Show one key, with the secrets that work: what they begin and end with, and their last use.",
    )
    .argument("<id>", "the key, key_…")
    .requiredOption("--account <id>", "the account, acc_…")
    .addHelpText("after", "\nExample:\n  $ latchkey keys show key_… --account acc_… --json | jq .secrets")
    .action((id: string, _options: unknown, command: Command) => {
      const { account } = showOptions.parse(command.opts());
      return run(
        command,
        async (core, callIn) => {
          const call = callIn(account);
          const key = await core.getApiKey(call, id);
          if (!key.ok) return key;
          const secrets = await core.findKeySecrets(call, [key.value]);
          if (!secrets.ok) return secrets;
          const found = secrets.value.get(key.value.id);
          return found === undefined ? failure("key_not_found") : success({ ...key.value, found });
        },
        asRecord([...keyColumns, ...secretColumns]),
        get(pathTo`/v1/keys/${id}`, { account }),
      );
    });
}
