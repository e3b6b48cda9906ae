import type { Command } from "commander";
import type { Environment } from "../../core/model/keys/environments.js";
import type { DeclaredScope } from "../../core/model/keys/scope-catalogue.js";
import type { PlanLimits } from "../../core/model/limits/plans.js";
import type { Run } from "../run.js";
import { showTable, type Column } from "../output.js";

const scopeColumns: readonly Column<DeclaredScope>[] = [
  { name: "name", of: ({ name }) => name, isBrief: true },
  { name: "description", of: ({ description }) => description, isBrief: true },
];

const environmentColumns: readonly Column<Environment>[] = [
  { name: "name", of: ({ name }) => name, isBrief: true },
  { name: "prefix", of: ({ prefix }) => prefix, isBrief: true },
];

const planColumns: readonly Column<PlanLimits & { readonly plan: string }>[] = [
  { name: "plan", of: ({ plan }) => plan, isBrief: true },
  { name: "burst_per_minute", of: ({ burstPerMinute }) => burstPerMinute, isBrief: true },
  { name: "monthly_quota", of: ({ monthlyQuota }) => monthlyQuota, isBrief: true },
];

export function addDeploymentCommands(program: Command, run: Run): void {
  program
    .command("scopes")
    .description("List the scopes that SCOPES_FILE declares. When it declares none, keys may have any.")
    .action((_options: unknown, command: Command) =>
      run(
        command,
        (core, callIn) => core.listScopes(callIn(null)),
        (catalogue) => showTable(scopeColumns, catalogue ?? []),
      ),
    );
  program
    .command("environments")
    .description("List the environments of ENVIRONMENTS. A key that names none is created in the first.")
    .action((_options: unknown, command: Command) =>
      run(
        command,
        (core, callIn) => core.listEnvironments(callIn(null)),
        (environments) => showTable(environmentColumns, environments),
      ),
    );
  program
    .command("plans")
    .description("List the plans that accounts can have, and their limits.")
    .action((_options: unknown, command: Command) =>
      run(
        command,
        (core, callIn) => core.listPlans(callIn(null)),
        (plans) => {
          const rows = Object.entries(plans).map(([plan, limits]) => ({ plan, ...limits }));
          return showTable(planColumns, rows);
        },
      ),
    );
}
