import { setTimeout as pause } from "node:timers/promises";
import type { Finding } from "../../core/model/finding.js";
import { ConfigError, type Config } from "../../config.js";
import { errorCode } from "../../storage/error-code.js";
import { isRefusedTransaction } from "../../storage/examination/detect-pooler.js";
import { NotExamined, problem, type Check, type Deployment, type Verdict } from "./check.js";
import { checks } from "./checks.js";
import { hideSecrets } from "./hide-secrets.js";
import { openDeployment } from "./open-deployment.js";
import { reasonOf } from "./reason-of.js";

/** Each part of a check has a shorter limit of its own, and says more. */
const checkMs = 8_000;

/** Runs every check, side by side. It changes nothing, and ends even when nothing answers. */
export async function examineDeployment(
  readConfig: () => Config,
  { isOffline }: { readonly isOffline: boolean },
): Promise<readonly Finding[]> {
  const { config, verdict } = readConfiguration(readConfig);
  const deployment = openDeployment(config, isOffline);
  const hide = hideSecrets(config);
  const examined = await Promise.all(
    checks.map(async (check) =>
      (await examine(check, deployment)).map((found) => ({ check: check.name, ...found })),
    ),
  );
  await deployment.close();
  return [{ check: "configuration", ...verdict }, ...examined.flat()].map((finding) => ({
    ...finding,
    found: hide(finding.found),
    advice: finding.advice === null ? null : hide(finding.advice),
  }));
}

function readConfiguration(readConfig: () => Config): { config: Config | null; verdict: Verdict } {
  try {
    const config = readConfig();
    const mode = config.isProduction ? "production" : "development";
    return { config, verdict: { state: "ok", found: `can be used, for ${mode}`, advice: null } };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { config: null, verdict: problem(error.message, "Set these variables as it says.") };
  }
}

async function examine(check: Check, deployment: Deployment): Promise<readonly Verdict[]> {
  const late = pause(checkMs, null, { ref: false });
  try {
    const verdicts = await Promise.race([check.examine(deployment), late]);
    return verdicts ?? [problem(`took longer than ${checkMs / 1_000} s`, "See what this machine waits for.")];
  } catch (error) {
    return [judgeFailure(error)];
  }
}

/** A table or a column that is missing belongs to a migration that was not applied, of which another check speaks. */
const missingInSchema = ["42P01", "42703"];
/** The check of rights says how to mend it. */
const noRight = "42501";

function judgeFailure(error: unknown): Verdict {
  if (error instanceof NotExamined) return { state: "skipped", found: error.message, advice: null };
  if (isRefusedTransaction(error)) {
    return { state: "skipped", found: "a pooler allows no transactions", advice: null };
  }
  if (missingInSchema.includes(errorCode(error) ?? "")) {
    return { state: "skipped", found: "the database is not migrated yet", advice: null };
  }
  if (errorCode(error) === noRight) {
    return { state: "skipped", found: "this role may not read Latchkey's tables", advice: null };
  }
  if (error instanceof ConfigError) return problem(error.message, "Set it as it says.");
  return problem(`could not be examined: ${reasonOf(error)}`, "Mend what it says, and run this again.");
}
