import type { Command } from "commander";
import { z } from "zod";
import type { Call } from "../../core/model/callers/credential.js";
import type { Core } from "../../core/core.js";
import type { LimitState } from "../../core/engine/verification/verdict.js";
import { limitWords } from "../../core/model/limits/limit-name.js";
import { showHint } from "../../core/use-cases/keys/show-secrets.js";
import type { VerifyApiKeyInput } from "../../core/use-cases/verification/verify-api-key.js";
import type { ErrorCode } from "../../errors/catalogue.js";
import { failure, success, type Result } from "../../errors/result.js";
import type { Account } from "../../core/model/accounts/account.js";
import { readMetadata } from "../../core/model/json-object.js";
import type { ApiKey } from "../../core/model/keys/api-key.js";
import type { SecretHint } from "../../core/model/keys/secret-record.js";
import { keyColumns } from "../columns.js";
import { collect, parseWhole } from "../option-values.js";
import type { Run, Terminal } from "../run.js";
import type { Column } from "../output.js";
import { RemoteRefusal, remoteEnvelope } from "../remote/remote-errors.js";
import { post } from "../remote/remote-request.js";
import { asRecord, at, viewOf } from "../view.js";

const verifyOptions = z.object({
  endpoint: z.string().optional(),
  method: z.string().optional(),
  ip: z.string().optional(),
  environment: z.string().optional(),
  scope: z.array(z.string()).optional(),
  anyScope: z.array(z.string()).optional(),
  cost: z.number(),
});

interface GoodKey extends ApiKey {
  readonly account: Account;
  readonly secret: SecretHint;
  readonly limits: readonly LimitState[];
}

const shownLimits = z.array(z.object({ name: z.string(), limit: z.number(), remaining: z.number() }));

const limitsColumn: Column<GoodKey> = {
  name: "limits",
  of: ({ limits }) =>
    limits.map(({ name, limit, remaining, resetsAtMs }) => ({
      name: limitWords[name],
      limit,
      remaining,
      resets_at: resetsAtMs === null ? null : new Date(resetsAtMs),
    })),
  text: (limits) =>
    shownLimits
      .parse(limits)
      .map(({ name, limit, remaining }) => `${name}: ${remaining} of ${limit}`)
      .join(", "),
};

/** Whose key it is, and which of its secrets was given. */
const aboutKey: readonly Column<GoodKey>[] = [
  {
    name: "account_name",
    of: ({ account }) => account.name,
    ofAnswer: ({ account }) => at(account, "name"),
  },
  {
    name: "account_external_id",
    of: ({ account }) => account.externalId,
    ofAnswer: ({ account }) => at(account, "external_id"),
  },
  {
    name: "account_metadata",
    of: ({ account }) => readMetadata(account.metadata),
    ofAnswer: ({ account }) => at(account, "metadata"),
  },
  {
    name: "secret",
    of: ({ secret }) => showHint(secret),
    text: (secret) => {
      const { prefix, last_four: lastFour } = hint.parse(secret);
      return `${prefix}_…${lastFour}`;
    },
  },
];

const hint = z.object({ prefix: z.string(), last_four: z.string() });

const acceptance = z.object({
  valid: z.literal(true),
  api_key: z.looseObject({}),
  account: z.unknown(),
  secret: z.unknown(),
  limits: z.unknown(),
});

const view = viewOf(
  asRecord([...keyColumns, ...aboutKey, limitsColumn]),
  (good: GoodKey) => good,
  (data) => {
    const rejection = at(data, "rejection");
    if (rejection !== null) throw new RemoteRefusal(remoteEnvelope.parse(rejection));
    const { api_key: apiKey, ...rest } = acceptance.parse(data);
    return { ...apiKey, ...rest };
  },
);

export function addVerifyKey(keys: Command, run: Run, terminal: Terminal): void {
  keys
    .command("verify")
    .description("Check a key as a gateway would. A bad key is refused with its code, and exit code 1.")
    .argument("[secret]", "the key; read from the input when absent, where no list of processes shows it")
    .option("--endpoint <path>", "the path it is to be used for")
    .option("--method <method>", "the HTTP method it is to be used for")
    .option("--ip <address>", "the address it is used from")
    .option("--environment <name>", "the environment it must belong to")
    .option("--scope <scope>", "a scope it must have; may be given more than once", collect)
    .option("--any-scope <scope>", "a scope of which it must have one; may be given more than once", collect)
    .option("--cost <count>", "how much of its limits the check takes", parseWhole, 0)
    .addHelpText("after", "\nExample:\n  $ latchkey keys verify < key.txt && echo good")
    .action(async (secret: string | undefined, _options: unknown, command: Command) => {
      const { scope: allOf, anyScope: anyOf, ...options } = verifyOptions.parse(command.opts());
      const key = secret ?? (await terminal.readInput()).trim();
      const input = { key, scopes: { allOf, anyOf }, ...options };
      await run(
        command,
        (core, callIn) => verify(core, callIn(null), input),
        view,
        post("/v1/keys/verify", { body: input }),
      );
    });
}

/** What is wrong with the key is what this command is refused with. */
async function verify(core: Core, call: Call, input: VerifyApiKeyInput): Promise<Result<GoodKey, ErrorCode>> {
  const result = await core.verifyApiKey(call, input);
  if (!result.ok) return result;
  const { rejection, key } = result.value;
  if (rejection !== null) return rejection;
  if (key === null) return failure("api_key_not_found");
  const { apiKey, account, secret: presented, limits } = key;
  return success({ ...apiKey, account, secret: presented, limits });
}
