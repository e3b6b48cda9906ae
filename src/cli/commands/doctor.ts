import type { Command } from "commander";
import { z } from "zod";
import type { Finding } from "../../core/model/finding.js";
import type { Print } from "../run.js";
import { showFindings } from "../show-findings.js";

/** Examines the deployment that the environment describes. */
export type Examine = (options: { readonly isOffline: boolean }) => Promise<readonly Finding[]>;

const options = z.object({ offline: z.boolean().default(false) });

export function addDoctorCommand(
  program: Command,
  print: Print,
  examine: (command: Command) => Examine,
): void {
  program
    .command("doctor")
    .description(
      "Check this deployment, and say what to do: settings, database, pooler, peppers, mail, ports.",
    )
    .option("--offline", "call no address but the database's and those of this machine's own ports")
    .addHelpText(
      "after",
      "\nRun it with the environment of the server, as the server's user, before and after a change. It changes nothing. The" +
        " exit code is 0\nwithout a problem, and 1 with one; warnings do not count.",
    )
    .action(async (given: unknown, command: Command) => {
      const { offline } = options.parse(given);
      print(command, showFindings(await examine(command)({ isOffline: offline })));
    });
}
