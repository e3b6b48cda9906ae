import { Command } from "commander";
import type { Backups } from "../core/model/backups.js";
import { addAccountCommands } from "./commands/account.js";
import { addBackupCommands } from "./commands/backup.js";
import { addBrowserTokenCommands } from "./commands/browser-token.js";
import { addDeploymentCommands } from "./commands/deployment.js";
import { addDoctorCommand, type Examine } from "./commands/doctor.js";
import { addAuditCommands } from "./commands/audit.js";
import { addKeyCommands } from "./commands/keys.js";
import { addLimitsCommand } from "./commands/limits.js";
import { addOperatorCommands } from "./commands/operator.js";
import { addPepperCommands } from "./commands/pepper.js";
import { addSignInLink } from "./commands/sign-in-link.js";
import { addUsageCommand } from "./commands/usage.js";
import type { Print, Run, Terminal } from "./run.js";

interface ProgramOptions {
  readonly version: string;
  readonly terminal: Terminal;
  readonly run: Run;
  readonly print: Print;
  readonly serve: () => Promise<unknown>;
  readonly examine: Examine;
  readonly openBackups: () => Promise<Backups>;
}

const afterwards = `
Works on the database that DATABASE_URL names, or on the one in DATA_DIR (./data), beside a running server or without
one; see README.md for these and the other variables. Acts with all permissions: who may read the database and
the peppers needs no key.

Exit codes: 0 done, 1 refused with an error code or something is wrong, 2 wrong usage or configuration, 3 database out of reach.`;

export function createProgram(options: ProgramOptions): Command {
  const { version, terminal, run, print, serve, examine, openBackups } = options;
  const program = new Command("latchkey")
    .description("Issues, checks and revokes the API keys of your API.")
    .version(version)
    .option("--json", "print results and errors as JSON, for programs")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .showHelpAfterError("Add --help to see what can be said here.")
    .exitOverride()
    .addHelpText("after", afterwards);
  program
    .command("serve")
    .description("Start the server, as npm start does, but for the build.")
    .action(async () => {
      await serve();
    });
  addDoctorCommand(program, print, examine);
  addAccountCommands(program, run);
  addOperatorCommands(program, run);
  addPepperCommands(program, run, terminal);
  addSignInLink(program, run);
  addAuditCommands(program, run, terminal);
  addKeyCommands(program, run, terminal);
  addBrowserTokenCommands(program, run);
  addUsageCommand(program, run);
  addLimitsCommand(program, run);
  addDeploymentCommands(program, run);
  addBackupCommands(program, openBackups, terminal, print);
  return program;
}
