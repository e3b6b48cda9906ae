import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { fragmentsOf } from "../fragments-of.js";

/** What a selection asks for, fragments counted wherever they are used. */
export interface Measure {
  /** Side by side, at its top. */
  readonly fields: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** What it costs whatever the length of the page it stands in, */
  readonly cost: number;
  /** and what it costs for each item of that page. */
  readonly costPerItem: number;
}

/** How much the items of pages count. */
export interface Pages {
  /** The length of the page that a field gives; null when it gives none. */
  lengthOf(field: FieldNode): number | null;
  /** Whether a field gives the items of the page around it. */
  isItems(field: FieldNode): boolean;
}

const nothing: Measure = { fields: 0, depth: 0, aliases: 0, directives: 0, cost: 0, costPerItem: 0 };
/** An explanation of the schema is large, and its form is graphql-js's to bound (MaxIntrospectionDepthRule). */
const explanations = ["__schema", "__type"];
const explanationCost = 100;

/** Reads each fragment once, so that the work is bounded by the length of the document, however they are nested. */
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
    // One that contains itself is nothing here, and refused as invalid afterwards.
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
    const isExplanation = explanations.includes(node.name.value);
    const cost = isExplanation
      ? explanationCost
      : 1 + inner.cost + (pages.lengthOf(node) ?? 1) * inner.costPerItem;
    return {
      fields: 1,
      depth: isExplanation ? 1 : inner.depth + 1,
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
