import type { Command } from "commander";
import type { Backups, BackupSummary } from "../../core/model/backups.js";
import type { Column } from "../output.js";
import { withProgress } from "../progress.js";
import type { Print, Terminal } from "../run.js";
import { asRecord } from "../view.js";

const summaryColumns: readonly Column<BackupSummary>[] = [
  { name: "taken_at", of: ({ takenAt }) => takenAt },
  { name: "made_by", of: ({ madeBy }) => madeBy },
  { name: "tables", of: ({ tables }) => tables },
  { name: "rows", of: ({ rows }) => rows },
  { name: "pepper_versions", of: ({ pepperVersions }) => pepperVersions.map(String) },
];

const notInIt = `
The peppers and the operator key are not in it. Keep them, and keep them apart from it: without the peppers of these
versions no key in it works.`;

const afterRestore = `
Give the servers the peppers of these versions before they start. What was revoked or changed after taken_at is as it was
before: carry it out again before you let traffic in, see docs/backup.md. People sign in again.`;

export function addBackupCommands(
  program: Command,
  openBackups: (command: Command) => Promise<Backups>,
  terminal: Terminal,
  print: Print,
): void {
  program
    .command("backup")
    .description("Write all records into one file, beside running servers or without one.")
    .argument("<file>", "a new file, which only you can read; - for standard output")
    .addHelpText(
      "after",
      `${notInIt}\n\nExamples:\n  $ latchkey backup monday.latchkey\n  $ latchkey backup - | age -r age1… > monday.latchkey.age`,
    )
    .action(async (file: string, _options: unknown, command: Command) => {
      const isStream = file === "-";
      if (isStream && terminal.isScreen("stdout"))
        command.error("A backup is not for a screen: name a file, or lead standard output to one.");
      const backups = await openBackups(command);
      const summary = await withProgress(terminal, "Backing up", (onProgress) =>
        backups.backUp(isStream ? null : file, onProgress),
      );
      print(
        command,
        asRecord(summaryColumns, notInIt.trim()).ofValue(summary, summary.takenAt),
        isStream ? "err" : "out",
      );
    });

  program
    .command("restore")
    .description("Restore a backup into an empty database: a new DATA_DIR, or a new DATABASE_URL.")
    .argument("<file>", "what latchkey backup wrote; - for standard input")
    .addHelpText(
      "after",
      `${afterRestore}\n\nExamples:\n  $ DATA_DIR=./restored latchkey restore monday.latchkey` +
        "\n  $ age -d -i key.txt monday.latchkey.age | latchkey restore -",
    )
    .action(async (file: string, _options: unknown, command: Command) => {
      const isStream = file === "-";
      if (isStream && terminal.isScreen("stdin")) command.error("A backup cannot be typed: name a file.");
      const backups = await openBackups(command);
      const summary = await withProgress(terminal, "Restoring", (onProgress) =>
        backups.restore(isStream ? null : file, onProgress),
      );
      print(command, asRecord(summaryColumns, afterRestore.trim()).ofValue(summary, summary.takenAt));
    });
}
