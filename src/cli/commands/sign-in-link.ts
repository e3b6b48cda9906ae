import type { Command } from "commander";
import { magicLinkMs } from "../../core/use-cases/sign-in/issue-magic-link.js";
import { parseAddress } from "../option-values.js";
import type { Run } from "../run.js";
import type { Column } from "../output.js";
import { needsDatabase } from "../remote/remote-request.js";
import { asRecord } from "../view.js";

const columns: readonly Column<string>[] = [{ name: "link", of: (link) => link }];
const note = `It signs in whoever opens it, once, within ${String(magicLinkMs / 60_000)} minutes: give it to nobody else.`;

export function addSignInLink(program: Command, run: Run): void {
  program
    .command("sign-in-link")
    .description("Print a link that signs a member in, for when no mail can reach them.")
    .argument("<email>", "the member's address", parseAddress)
    .addHelpText("after", "\nExample:\n  $ latchkey sign-in-link ada@example.com")
    .action((email: string, _options: unknown, command: Command) =>
      run(
        command,
        (core, callIn) => core.createSignInLink(callIn(null), email),
        asRecord(columns, note),
        needsDatabase,
      ),
    );
}
