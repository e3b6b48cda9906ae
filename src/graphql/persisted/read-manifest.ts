import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import { z } from "zod";
import { maxTokens } from "../limits/limits.js";
import { createOperationLimits } from "../limits/operation-limits.js";
import type { DocumentRule } from "../refuse-before-validation.js";

const manifestForm = z.object({
  format: z.literal("apollo-persisted-query-manifest"),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string().min(1),
      type: z.enum(OperationTypeNode),
      body: z.string().min(1),
    }),
  ),
});

type Operation = z.infer<typeof manifestForm>["operations"][number];

export interface ReadManifest {
  readonly textsById: ReadonlyMap<string, string>;
  /** Empty when the manifest is valid. */
  readonly problems: readonly string[];
}

/** Reads Apollo's format, and validates every operation as for a request. */
export function readManifest(text: string, schema: GraphQLSchema): ReadManifest {
  const textsById = new Map<string, string>();
  const parsed = manifestForm.safeParse(parseJson(text));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join(".") || "the file"}: ${message}`,
    );
    return { textsById, problems };
  }
  const problems: string[] = [];
  const { refusalOf } = createOperationLimits(schema);
  for (const operation of parsed.data.operations) {
    const { id, name, body } = operation;
    if (textsById.has(id)) problems.push(`${name}: the id ${id} is there twice`);
    textsById.set(id, body);
    problems.push(
      ...problemsOf(operation, schema, refusalOf).map((problem) => `${name} (${id}): ${problem}`),
    );
  }
  return { textsById, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemsOf(
  { name, type, body }: Operation,
  schema: GraphQLSchema,
  refusalOf: DocumentRule,
): string[] {
  let document: DocumentNode;
  try {
    document = parse(body, { maxLexicalTokens: maxTokens });
  } catch (error) {
    return [error instanceof GraphQLError ? error.message : String(error)];
  }
  const isThere = document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.operation === type &&
      definition.name?.value === name,
  );
  const tooMuch = refusalOf(document, body);
  return [
    ...(isThere ? [] : [`the body has no ${type} of this name`]),
    ...(tooMuch?.details ?? validate(schema, document)).map(({ message }) => message),
  ];
}
