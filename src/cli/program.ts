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
  /** Whether a server elsewhere is named. */
  readonly isElsewhere: (program: Command) => boolean;
  /** This and what follows work on this machine alone: each refuses a command that names a server elsewhere. */
  readonly serve: (command: Command) => Promise<unknown>;
  readonly examine: (command: Command) => Examine;
  readonly openBackups: (command: Command) => Promise<Backups>;
}

const afterwards = `
Works on the database that DATABASE_URL names, or on the one in DATA_DIR (./data), beside a running server or without
one; see docs/configuration.md for these and the other variables. Acts with all permissions: who may read the database and
the peppers needs no key.

With --url, or LATCHKEY_URL in the environment, a command asks that server instead and needs no database. It acts with the key
in LATCHKEY_KEY, an operator's or one of an account that manages keys: export it, because other users see arguments.
  $ export LATCHKEY_KEY=lk_op_…
  $ latchkey --url https://keys.example.com keys list --account acc_…

Exit codes: 0 done, 1 refused with an error code or something is wrong, 2 wrong usage or configuration, 3 database or server out of
reach.`;

export function createProgram(options: ProgramOptions): Command {
  const { version, terminal, run, print, isElsewhere, serve, examine, openBackups } = options;
  const program = new Command("latchkey")
    .description("Issues, checks and revokes the API keys of your API.")
    .version(version)
    .option("--json", "print results and errors as JSON, for programs")
    .option("--url <address>", "ask the server at this address, with the key in LATCHKEY_KEY")
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
    .action(async (_options: unknown, command: Command) => {
      await serve(command);
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
  program.hook("preSubcommand", () => {
    if (isElsewhere(program)) makeAccountOptional(program);
  });
  return program;
}

/** A server elsewhere knows the account of the calling key, and tells an operator to name one. */
function makeAccountOptional(command: Command): void {
  for (const option of command.options) if (option.long === "--account") option.mandatory = false;
  command.commands.forEach(makeAccountOptional);
}
