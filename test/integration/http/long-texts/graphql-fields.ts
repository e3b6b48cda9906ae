import { readFileSync } from "node:fs";
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
  type GraphQLInputType,
} from "graphql";

interface TextArgument {
  /** As `createApiKey(input.name)`. */
  readonly name: string;
  readonly query: string;
  /** Everything that is required, and this text in its place. */
  readonly variables: (text: string) => Record<string, unknown>;
}

/** Every place in the arguments of every query and mutation that takes a text. */
export function textArguments(): readonly TextArgument[] {
  const schema = buildSchema(readFileSync("schema.graphql", "utf8"));
  const roots = [
    ["query", schema.getQueryType()],
    ["mutation", schema.getMutationType()],
  ] as const;
  return roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) =>
      field.args.flatMap(({ name, type: argumentType }) =>
        pathsToTexts(argumentType).map((path) => {
          const others = field.args.filter((other) => other.name !== name && isNonNullType(other.type));
          const used = [{ name, type: argumentType }, ...others];
          const declared = used.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(", ");
          const given = used.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
          return {
            name: `${field.name}(${[name, ...path].join(".")})`,
            query: `${kind} (${declared}) { ${field.name}(${given}) { __typename } }`,
            variables: (text: string) => ({
              ...Object.fromEntries(others.map((other) => [other.name, valueOf(other.type, null, "")])),
              [name]: valueOf(argumentType, path, text),
            }),
          };
        }),
      ),
    ),
  );
}

function isText(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isScalarType(named) && !["Int", "Float", "Boolean"].includes(named.name);
}

function pathsToTexts(type: GraphQLInputType): string[][] {
  if (isText(type)) return [[]];
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    pathsToTexts(field.type).map((path) => [field.name, ...path]),
  );
}

/** With the text at the end of the path; a null path leads nowhere. */
function valueOf(type: GraphQLInputType, path: readonly string[] | null, text: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, path, text);
  if (isListType(type)) return [valueOf(type.ofType, path, text)];
  if (isInputObjectType(type)) {
    const [next, ...rest] = path ?? [];
    const fields = Object.values(type.getFields()).filter(
      (field) => field.name === next || isRequiredInputField(field),
    );
    return Object.fromEntries(
      fields.map((field) => [field.name, valueOf(field.type, field.name === next ? rest : null, text)]),
    );
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isText(type)) return path === null ? "x" : text;
  return type.toString() === "Boolean" ? true : 1;
}
