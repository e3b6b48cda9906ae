import { findingStates, type Finding } from "../core/model/finding.js";
import type { Shown } from "./output.js";

const width = 80;

/** Findings in the order of the checks; those that were skipped stand together at the end, by their reason. */
export function showFindings(findings: readonly Finding[]): Shown {
  const examined = findings.filter(({ state }) => state !== "skipped");
  const nameWidth = Math.max(...findings.map(({ check }) => check.length));
  const lines = examined.flatMap((finding) => showFinding(finding, nameWidth));
  return {
    text: [...lines, ...showSkipped(findings), "", summary(findings)].join("\n"),
    json: findings.map(({ check, state, found, advice }) => ({ check, state, found, advice })),
    isBad: findings.some(({ state }) => state === "problem"),
  };
}

const stateWidth = Math.max(...findingStates.map((state) => state.length));

function showFinding({ check, state, found, advice }: Finding, nameWidth: number): string[] {
  const margin = stateWidth + nameWidth + 4;
  const head = `${state.padEnd(stateWidth)}  ${check.padEnd(nameWidth)}  `;
  const [first = "", ...rest] = wrap(printable(found), width - margin);
  const toDo = advice === null ? [] : wrap(printable(advice), width - margin - 2);
  return [
    `${head}${first}`,
    ...rest.map((line) => `${" ".repeat(margin)}${line}`),
    ...toDo.map((line, index) => `${" ".repeat(margin)}${index === 0 ? "→ " : "  "}${line}`),
  ];
}

function showSkipped(findings: readonly Finding[]): string[] {
  const skipped = findings.filter(({ state }) => state === "skipped");
  const reasons = [...new Set(skipped.map(({ found }) => found))];
  return reasons.flatMap((reason) => {
    const names = skipped.filter(({ found }) => found === reason).map(({ check }) => check);
    const list = wrap(names.join(", "), width - 2).map((line) => `  ${line}`);
    return ["", ...wrap(`Not checked, because ${reason}:`, width), ...list];
  });
}

function summary(findings: readonly Finding[]): string {
  const count = (state: Finding["state"]) => findings.filter((finding) => finding.state === state).length;
  const some = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const skipped = count("skipped");
  const parts = [some(count("problem"), "problem"), some(count("warning"), "warning"), `${count("ok")} ok`];
  return `${[...parts, ...(skipped === 0 ? [] : [`${skipped} not checked`])].join(", ")}.`;
}

/** Breaks at blanks and at line ends. A word that is longer than a line stays whole, so that it can be copied. */
function wrap(text: string, columns: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.trim().split(/ +/)) {
      if (line !== "" && line.length + 1 + word.length > columns) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

/** Texts of other programs could move the cursor of the terminal that shows them. */
function printable(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, "?");
}
