import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";
import { collectFields, collectSubfields } from "graphql/execution/collectFields.js";
import { fragmentsOf } from "../../fragments-of.js";
import type { Variables } from "./operation-run.js";

export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

export interface SelectedField {
  /** The name or alias in the answer. */
  readonly key: string;
  readonly name: string;
  /** Several where fragments select the field again. */
  readonly nodes: FieldNodes;
}

/** The limit for a short text that nests fragments in fragments. */
const maxKept = 1_000;
/** The functions of a field hold at most so many bytes, and its key several times. test/integration/memory measures it. */
const bytesAField = 800;
const bytesACharacterOfKey = 10;

/** The fields that an operation selects. graphql-js collects them, so its rules hold. */
export class SelectedFields {
  readonly fragments: Record<string, FragmentDefinitionNode>;
  #kept = 0;

  /** `conditions` are the variables of `@skip` and `@include`. */
  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
    readonly operation: OperationDefinitionNode,
    readonly conditions: Variables,
    readonly onGrow: (bytes: number) => void,
  ) {
    this.fragments = Object.fromEntries(fragmentsOf(document));
  }

  ofRoot(type: GraphQLObjectType): readonly SelectedField[] {
    const { schema, fragments, conditions, operation } = this;
    return listed(collectFields(schema, fragments, conditions, type, operation.selectionSet));
  }

  inside(type: GraphQLObjectType, nodes: FieldNodes): readonly SelectedField[] {
    const { schema, fragments, conditions } = this;
    return listed(collectSubfields(schema, fragments, conditions, type, [...nodes]));
  }

  /** Whether the functions of these fields may be kept. Otherwise they are created again for each answer. */
  mayKeep(fields: readonly SelectedField[]): boolean {
    this.#kept += fields.length;
    if (this.#kept > maxKept) return false;
    const characters = fields.reduce((sum, { key }) => sum + key.length, 0);
    this.onGrow(fields.length * bytesAField + characters * bytesACharacterOfKey);
    return true;
  }
}

function listed(collected: ReadonlyMap<string, readonly FieldNode[]>): SelectedField[] {
  return [...collected].flatMap(([key, [node, ...others]]) =>
    node === undefined ? [] : [{ key, name: node.name.value, nodes: [node, ...others] }],
  );
}
