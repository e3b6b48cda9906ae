import type { Config } from "../../config.js";
import type { Finding } from "../../core/model/finding.js";
import type { ExaminedDatabase } from "../../storage/examination/examined-database.js";
import type { Answer } from "./ask-latchkey.js";
import type { ServerFacts } from "../../storage/examination/server-facts.js";

/** A finding without the name of its check. */
export type Verdict = Omit<Finding, "check">;

/** One check. A new one is a file in `checks/` and a line in `checks.ts`. */
export interface Check {
  readonly name: string;
  /** Throws `NotExamined` where it lacks what it needs; any other error is a problem that the check did not expect. */
  examine(deployment: Deployment): Promise<readonly Verdict[]>;
}

export interface Deployment {
  /** Whether no other machine but the database's may be called. */
  readonly isOffline: boolean;
  /** Throws `NotExamined` where it cannot be read. */
  config(): Config;
  reachDatabase(): Promise<Reach>;
  /** Throws `NotExamined` where the database cannot be reached. */
  database(): Promise<ExaminedDatabase>;
  facts(): Promise<ServerFacts>;
  /** Who answers at PUBLIC_URL; null where it is not set, or may not be called. */
  publicAnswer(): Promise<Answer | null>;
}

export type Reach =
  | { readonly state: "reached"; readonly database: ExaminedDatabase }
  /** There is no embedded database yet. */
  | { readonly state: "not made" }
  /** There is an embedded one, and no server that runs it. */
  | { readonly state: "stopped" }
  | { readonly state: "failed"; readonly error: unknown };

/** The message completes the sentence "Not checked, because …". */
export class NotExamined extends Error {
  override readonly name = "NotExamined";
}

export function ok(found: string): Verdict {
  return { state: "ok", found, advice: null };
}

export function warn(found: string, advice: string): Verdict {
  return { state: "warning", found, advice };
}

export function problem(found: string, advice: string): Verdict {
  return { state: "problem", found, advice };
}
