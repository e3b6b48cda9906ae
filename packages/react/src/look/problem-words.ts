import type { Problem } from "../client/problem.js";
import type { ErrorFieldsFragment } from "../generated/graphql.js";
import type { Texts } from "../texts/texts.js";

type Said = Pick<Problem, "code" | "message"> | Pick<ErrorFieldsFragment, "error" | "message">;
type ProblemTexts = Texts["problem"];

/** The words of the page for what went wrong, else those of the server. */
export function messageOf({ messages }: ProblemTexts, said: Said): string {
  return messages["code" in said ? said.code : said.error] ?? said.message;
}

/** The sentence of the page about a field, or about what the field is a part of; null where it has none. */
export function wordsForField({ fields }: ProblemTexts, field: string): string | null {
  return (
    field
      .split(".")
      .map((part) => fields[part])
      .find((words) => words !== undefined) ?? null
  );
}

/** What is said below a field that the server has refused; null when it has not. */
export function errorIn(texts: ProblemTexts, problem: Problem | null, field: string): string | null {
  if (problem?.code === "invalid_key_name" && field === "name") return messageOf(texts, problem);
  const found = problem?.details.find((detail) => detail.field.split(".").includes(field));
  return found === undefined ? null : (wordsForField(texts, found.field) ?? found.message);
}
