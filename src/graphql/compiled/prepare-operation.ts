import {
  BREAK,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
} from "graphql";
import { fragmentsOf } from "../fragments-of.js";

export type Variables = Readonly<Record<string, unknown>>;

/** A value that graphql-js computes for each request; the compiled query is given it as a variable. */
export interface HeldValue {
  readonly name: string;
  readonly node: ValueNode;
  readonly type: GraphQLInputType;
}

export interface PreparedOperation {
  readonly document: DocumentNode;
  readonly held: readonly HeldValue[];
  /** Variables that stand where null may not. */
  readonly required: ReadonlySet<string>;
}

/** A short text with fragments in fragments can select without end. */
const mostFields = 2_000;
const heldKinds: readonly string[] = [Kind.STRING, Kind.LIST, Kind.OBJECT];

/**
 * The operation as graphql-jit reads it without a fault; null when it is too large, or several mutations,
 * of which graphql-jit runs those after one that failed. Without fragments and conditions, which it can get
 * wrong; without defaults and composed values, where it takes absent for null; and without literal strings,
 * which can become code there (`objectStringify` in its execution.js). A single mutation is as good as a query.
 */
export function prepareOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  anyValue: string,
): PreparedOperation | null {
  const fragments = fragmentsOf(document);
  const held: HeldValue[] = [];
  const required = new Set<string>();
  const types = new TypeInfo(schema);
  // How often graphql-jit writes the code of a field: once for each possible type, at every level.
  const copies = [1];
  let fields = 0;
  let mutations = 0;

  const isIncluded = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !== false;

  const prepared = visit(
    operation,
    visitWithTypeInfo(types, {
      FragmentSpread(spread) {
        const fragment = fragments.get(spread.name.value);
        return fragment !== undefined && isIncluded(spread)
          ? { ...fragment, kind: Kind.INLINE_FRAGMENT }
          : null;
      },
      InlineFragment: (fragment) => (isIncluded(fragment) ? { ...fragment, directives: [] } : null),
      Field(field) {
        if (!isIncluded(field)) return null;
        fields += copies.at(-1) ?? 1;
        if (types.getParentType() === schema.getMutationType()) mutations += 1;
        // A copy in any case: graphql-jit writes on the nodes it is given, and these are Apollo's.
        return fields > mostFields ? BREAK : { ...field, directives: [] };
      },
      SelectionSet: {
        enter(_set, _key, of) {
          const type = types.getParentType();
          const isOfField = of !== undefined && "kind" in of && of.kind === Kind.FIELD;
          const times = isOfField && isAbstractType(type) ? schema.getPossibleTypes(type).length : 1;
          copies.push((copies.at(-1) ?? 1) * times);
        },
        leave() {
          copies.pop();
        },
      },
      Argument(argument): ArgumentNode | undefined {
        const type = types.getArgument()?.type;
        const { value } = argument;
        if (value.kind === Kind.VARIABLE && isNonNullType(type)) required.add(value.name.value);
        if (type == null || !heldKinds.includes(value.kind)) return undefined;
        const name = `__held${held.length}`;
        held.push({ name, node: value, type });
        return { ...argument, value: variableNode(name) };
      },
    }),
  );
  if (fields > mostFields) return null;
  if (mutations > 1) return null;
  const given = (prepared.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const variableDefinitions = [...given, ...held.map(({ name }) => name)].map(
    (name): VariableDefinitionNode => ({
      kind: Kind.VARIABLE_DEFINITION,
      variable: variableNode(name),
      type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: anyValue } },
    }),
  );
  const definitions = [{ ...prepared, operation: OperationTypeNode.QUERY, variableDefinitions }];
  return { document: { kind: Kind.DOCUMENT, definitions }, held, required };
}

function variableNode(name: string): VariableNode {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
}
