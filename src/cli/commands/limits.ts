import type { Command } from "commander";
import { z } from "zod";
import { namedAccount } from "../option-values.js";
import type { LimitStatus } from "../../core/model/limits/limit-status.js";
import { shownLimit } from "../../core/model/limits/shown-limits.js";
import { tableText } from "../output.js";
import { get, pathTo } from "../remote/remote-request.js";
import type { Run } from "../run.js";
import { asJson } from "../view.js";

const options = z.object({ account: namedAccount, key: z.string().optional() });

const columns = ["name", "used", "limit", "remaining", "window_end", "forecast", "reached_at"].map(
  (name) => ({ name, isBrief: true }),
);

const shownLimits = z.array(
  z.looseObject({
    forecast: z.object({ outlook: z.string(), reached_at: z.string().nullable() }).nullable(),
  }),
);

const view = asJson(
  (limits: readonly LimitStatus[]) => limits.map(shownLimit),
  shownLimits,
  (limits) =>
    tableText(
      columns,
      limits.map(({ forecast, ...limit }) => ({
        ...limit,
        forecast: forecast?.outlook,
        reached_at: forecast?.reached_at,
      })),
    ),
);

export function addLimitsCommand(program: Command, run: Run): void {
  program
    .command("limits")
    .description("Show where the limits of an account, or the own limits of one key, stand.")
    .requiredOption("--account <id>", "the account, acc_…")
    .option("--key <id>", "the limits of this key, key_…, revoked or not")
    .action((_options: unknown, command: Command) => {
      const { account, key } = options.parse(command.opts());
      return run(
        command,
        (core, callIn) =>
          key === undefined
            ? core.getAccountLimits(callIn(account))
            : core.getKeyLimits(callIn(account), key),
        view,
        get(key === undefined ? "/v1/limits" : pathTo`/v1/keys/${key}/limits`, { account }),
      );
    });
}
