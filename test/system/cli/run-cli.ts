import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Variables } from "../../support/server-process.js";

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const script = fileURLToPath(new URL("../../../dist/bundle/cli.js", import.meta.url));

/**
 * The built command, as a shell would start it: with these variables and none of this process. The reader of an unread
 * stream is gone before the command writes.
 */
export function runCli(
  variables: Variables,
  words: readonly string[],
  input = "",
  unread: "stdout" | "stderr" | null = null,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(script, words, {
      cwd: "/",
      env: { PATH: process.env["PATH"] ?? "", DATABASE_TIMEOUT_MS: "9000", ...variables },
    });
    if (unread !== null) child[unread].destroy();
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
    // One that reads no input may be gone before it was given any.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** What a command gives to programs; a refusal fails the test. */
export async function runForJson(variables: Variables, words: readonly string[]): Promise<unknown> {
  const { code, out, err } = await runCli(variables, [...words, "--json"]);
  if (code !== 0) throw new Error(`Exit code ${String(code)}: ${err}`);
  return JSON.parse(out);
}
