import type { Command } from "commander";
import { z } from "zod";
import { operatorPermissions, type Operator } from "../../core/model/operators/operator.js";
import type { CreatedOperator } from "../../core/use-cases/operators/create-operator.js";
import { collect } from "../option-values.js";
import { everyPage } from "../every-page.js";
import { operatorColumns, secretColumn, secretNote } from "../columns.js";
import type { Run } from "../run.js";
import type { Column } from "../output.js";
import { del, getList, pathTo, post } from "../remote/remote-request.js";
import { asRecord, asTable, viewOf } from "../view.js";

const createOptions = z.object({ permission: z.array(z.string()) });

const createdColumns: readonly Column<Operator & { readonly secret: string }>[] = [
  ...operatorColumns,
  secretColumn,
];

export function addOperatorCommands(program: Command, run: Run): void {
  const operator = program
    .command("operator")
    .alias("operators")
    .description("Create, list and revoke operators: gateways and people with keys to Latchkey itself.");

  operator
    .command("create")
    .description("Create an operator, and print its secret, this once.")
    .argument("<name>", "what you call it: 1 to 100 characters, not unique")
    .requiredOption(
      "--permission <permission>",
      `one of ${operatorPermissions.join(", ")}; may be given more than once`,
      collect,
    )
    .addHelpText("after", "\nExample:\n  $ latchkey operator create gateway --permission keys:verify")
    .action((name: string, _options: unknown, command: Command) => {
      const { permission: permissions } = createOptions.parse(command.opts());
      return run(
        command,
        (core, callIn) => core.createOperator(callIn(null), { name, permissions }),
        viewOf(asRecord(createdColumns, secretNote), (created: CreatedOperator) => ({
          ...created.operator,
          secret: created.secret,
        })),
        post("/v1/operators", { body: { name, permissions } }),
      );
    });

  operator
    .command("list")
    .description("List every operator, the newest first, the revoked ones among them.")
    .action((_options: unknown, command: Command) =>
      run(
        command,
        (core, callIn) => everyPage((page) => core.listOperators(callIn(null), page)),
        asTable(operatorColumns),
        getList("/v1/operators"),
      ),
    );

  operator
    .command("revoke")
    .description("Revoke an operator for ever. When this returns, no server accepts its key.")
    .argument("<id>", "the operator's id, opr_…")
    .action((id: string, _options: unknown, command: Command) =>
      run(
        command,
        (core, callIn) => core.revokeOperator(callIn(null), id),
        asRecord(operatorColumns),
        del(pathTo`/v1/operators/${id}`),
      ),
    );
}
