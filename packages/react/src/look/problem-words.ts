import type { Detail, Problem } from "../client/problem.js";
import { textOfField } from "../texts/text-of-field.js";
import type { Texts } from "../texts/texts.js";

type ProblemTexts = Texts["problem"];

/** The words of the page for what went wrong, else those of the server. */
export function messageOf({ messages }: ProblemTexts, said: Pick<Problem, "code" | "message">): string {
  return messages[said.code] ?? said.message;
}

/**
 * The words of the page for what is wrong with a field: its own sentence about the field, or about what the field is a part of,
 * else the one about the rule. Null where it has none.
 */
export function wordsFor({ fields, rules }: ProblemTexts, { field, rule }: Detail): string | null {
  return (
    textOfField(fields, field) ?? (rule === null ? null : (rules[rule.name]?.({ ...rule, field }) ?? null))
  );
}

/** What is said below a field that the server has refused; null when it has not. */
export function errorIn(texts: ProblemTexts, problem: Problem | null, field: string): string | null {
  if (problem?.code === "invalid_key_name" && field === "name") return messageOf(texts, problem);
  const found = problem?.details.find((detail) => detail.field.split(".").includes(field));
  return found === undefined ? null : (wordsFor(texts, found) ?? found.message);
}
