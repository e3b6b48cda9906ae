import type { Command } from "commander";
import type { Environment } from "../../core/model/keys/environments.js";
import type { DeclaredScope, ScopeCatalogue } from "../../core/model/keys/scope-catalogue.js";
import type { PlanLimits } from "../../core/model/limits/plans.js";
import type { Run } from "../run.js";
import type { Column } from "../output.js";
import { get } from "../remote/remote-request.js";
import { asTable, at, viewOf } from "../view.js";

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
        viewOf(
          asTable(scopeColumns),
          (catalogue: ScopeCatalogue) => catalogue ?? [],
          (data) => at(data, "scopes"),
        ),
        get("/v1/scopes"),
      ),
    );
  program
    .command("environments")
    .description("List the environments of ENVIRONMENTS. A key that names none is created in the first.")
    .action((_options: unknown, command: Command) =>
      run(
        command,
        (core, callIn) => core.listEnvironments(callIn(null)),
        asTable(environmentColumns),
        get("/v1/environments"),
      ),
    );
  program
    .command("plans")
    .description("List the plans that accounts can have, and their limits.")
    .action((_options: unknown, command: Command) =>
      run(
        command,
        (core, callIn) => core.listPlans(callIn(null)),
        viewOf(asTable(planColumns), (plans: Readonly<Record<string, PlanLimits>>) =>
          Object.entries(plans).map(([plan, limits]) => ({ plan, ...limits })),
        ),
        get("/v1/plans"),
      ),
    );
}
