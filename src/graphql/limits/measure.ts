import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { fragmentsOf } from "../fragments-of.js";

/** The size of a selection. A fragment counts at each of its uses. */
export interface Measure {
  /** The fields of its top level. */
  readonly fields: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** The cost that does not depend on the length of the page around the selection. */
  readonly cost: number;
  /** The cost for each item of that page. */
  readonly costPerItem: number;
}

/** Which fields are pages, and how long these are. */
export interface Pages {
  /** The length of a field's page. Null when the field is not a page. */
  lengthOf(field: FieldNode): number | null;
  /** Whether a field is the list of items of the page around it. */
  isItems(field: FieldNode): boolean;
}

const nothing: Measure = { fields: 0, depth: 0, aliases: 0, directives: 0, cost: 0, costPerItem: 0 };
/** Introspection costs a fixed amount. MaxIntrospectionDepthRule of graphql-js limits its depth. */
const introspectionFields = ["__schema", "__type"];
const introspectionCost = 100;

/** Measures each fragment once, so that nested fragments take no more time than the length of the document. */
export function measureOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  pages: Pages,
): Measure {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Measure>();

  const ofFragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    // A fragment that contains itself measures nothing here, because validation refuses it afterwards.
    measured.set(name, nothing);
    const measure =
      fragment === undefined ? nothing : ofSet(fragment.selectionSet, fragment.directives?.length);
    measured.set(name, measure);
    return measure;
  };

  const ofSet = (set: SelectionSetNode | undefined, directives = 0): Measure =>
    (set?.selections ?? []).map(ofSelection).reduce(add, { ...nothing, directives });

  const ofSelection = (node: SelectionNode): Measure => {
    const directives = node.directives?.length ?? 0;
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSet(node.selectionSet, directives);
    if (node.kind === Kind.FRAGMENT_SPREAD)
      return add(ofFragment(node.name.value), { ...nothing, directives });
    return ofField(node, ofSet(node.selectionSet, directives));
  };

  const ofField = (node: FieldNode, inner: Measure): Measure => {
    const isIntrospection = introspectionFields.includes(node.name.value);
    const cost = isIntrospection
      ? introspectionCost
      : 1 + inner.cost + (pages.lengthOf(node) ?? 1) * inner.costPerItem;
    return {
      fields: 1,
      depth: isIntrospection ? 1 : inner.depth + 1,
      aliases: inner.aliases + (node.alias === undefined ? 0 : 1),
      directives: inner.directives,
      ...(pages.isItems(node) ? { cost: 0, costPerItem: cost } : { cost, costPerItem: 0 }),
    };
  };

  const inDefinition = (operation.variableDefinitions ?? []).flatMap(({ directives }) => directives ?? []);
  return ofSet(operation.selectionSet, (operation.directives?.length ?? 0) + inDefinition.length);
}

function add(one: Measure, other: Measure): Measure {
  return {
    fields: one.fields + other.fields,
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    cost: one.cost + other.cost,
    costPerItem: one.costPerItem + other.costPerItem,
  };
}
