import type { ErrorDetail } from "../../errors/result.js";
import type { Measure } from "./measure.js";

/** The most tokens of a document. graphql-js stops parsing a longer one. */
export const maxTokens = 1_000;
/** The message of graphql-js for such a document, by which the error is recognised: it has no code. */
export const tooManyTokens = `Document contains more that ${maxTokens} tokens.`;
export const maxCost = 5_000;

/** The limits that do not depend on variables. */
const structure = [
  {
    most: 10,
    of: ({ depth }: Measure) => depth,
    says: "fields deep, one inside the other",
    advice: "Ask for what lies deeper in an operation of its own.",
  },
  {
    most: 15,
    of: ({ aliases }: Measure) => aliases,
    says: "aliases",
    advice: "Send several operations.",
  },
  {
    most: 10,
    of: ({ fields }: Measure) => fields,
    says: "fields at the root",
    advice: "Send several operations.",
  },
  {
    most: 5,
    of: ({ directives }: Measure) => directives,
    says: "directives",
    advice: "Send another operation for another case, instead of switching fields on and off.",
  },
] as const;

export function structureProblems(measure: Measure): ErrorDetail[] {
  return structure
    .filter(({ most, of }) => of(measure) > most)
    .map(({ most, of, says, advice }) =>
      problem(
        `The operation has ${show(of(measure))} ${says}, and at most ${most} are allowed, fragments counted wherever they are used. ${advice}`,
      ),
    );
}

export function costProblem(cost: number): ErrorDetail {
  return problem(
    `The operation costs ${show(cost)}, and at most ${show(maxCost)} is allowed. Each field costs 1, and what is in` +
      " a page costs as often as the page is long. Ask for smaller pages or fewer fields.",
  );
}

export function tokensProblem(): ErrorDetail {
  return problem(
    `The document has more than ${show(maxTokens)} tokens (names, signs and values). Send values as variables, and` +
      " several operations in several requests.",
  );
}

function problem(message: string): ErrorDetail {
  return { field: "query", message };
}

/** Nested fragments can make a number of any length, so larger ones are not written out. */
function show(value: number): string {
  return value > 1_000_000 ? "more than 1,000,000" : value.toLocaleString("en-US");
}
