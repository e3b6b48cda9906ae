import { randomBytes } from "node:crypto";
import type { Command } from "commander";
import { InvalidArgumentError } from "commander";
import { pepperColumns, replicaColumns } from "../columns.js";
import { get } from "../remote/remote-request.js";
import type { Run, Terminal } from "../run.js";
import { asTable } from "../view.js";

const pepperBytes = 32;

export function addPepperCommands(program: Command, run: Run, terminal: Terminal): void {
  const pepper = program
    .command("pepper")
    .alias("peppers")
    .description("Show what is signed with each version of KEY_PEPPERS, and make a new one.");

  pepper
    .command("status")
    .description("Count the usable secrets that are signed with each version.")
    .addHelpText(
      "after",
      "\nSecrets of keys and operators are signed with the version that signs when they are used. Sessions and links to sign" +
        " in end by\nthemselves. A version with which nothing is signed can be taken out of KEY_PEPPERS.",
    )
    .action((_options: unknown, command: Command) =>
      run(
        command,
        (core, callIn) => core.listPeppers(callIn(null)),
        asTable(pepperColumns),
        get("/v1/peppers"),
      ),
    );

  pepper
    .command("servers")
    .description(
      "List the running servers, and the versions that each has. Without --url, this command is one of them while it runs.",
    )
    .action((_options: unknown, command: Command) =>
      run(
        command,
        (core, callIn) => core.listReplicas(callIn(null)),
        asTable(replicaColumns),
        get("/v1/replicas"),
      ),
    );

  pepper
    .command("generate")
    .description("Print a new pepper for KEY_PEPPERS. It is stored nowhere.")
    .argument("<version>", "a number that no pepper of this deployment has had", readVersion)
    .action((version: number) => {
      terminal.out(`${version}:${randomBytes(pepperBytes).toString("hex")}`);
    });
}

function readVersion(text: string): number {
  if (!/^[1-9][0-9]{0,8}$/.test(text))
    throw new InvalidArgumentError("must be a whole number from 1 to 999999999");
  return Number(text);
}
