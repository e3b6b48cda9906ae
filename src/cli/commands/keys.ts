import type { Command } from "commander";
import { addCreateKey } from "./create-key.js";
import { addKeyHealth } from "./key-health.js";
import { addListKeys } from "./list-keys.js";
import { addShowKey } from "./show-key.js";
import { addVerifyKey } from "./verify-key.js";
import { addRevokeKey } from "./revoke-key.js";
import { addRevokeHeldKey } from "./revoke-held-key.js";
import { addRotateKey } from "./rotate-key.js";
import { addUpdateKey } from "./update-key.js";
import { addUsedFrom } from "./used-from.js";
import type { Run, Terminal } from "../run.js";

export function addKeyCommands(program: Command, run: Run, terminal: Terminal): void {
  const keys = program
    .command("keys")
    .alias("key")
    .description("List, show, create, change, rotate, revoke and verify the keys of accounts.");
  addListKeys(keys, run);
  addShowKey(keys, run);
  addKeyHealth(keys, run);
  addCreateKey(keys, run);
  addRevokeKey(keys, run);
  addRevokeHeldKey(keys, run, terminal);
  addUpdateKey(keys, run);
  addRotateKey(keys, run);
  addVerifyKey(keys, run, terminal);
  addUsedFrom(keys, run);
}
