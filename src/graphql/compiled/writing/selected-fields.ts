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

export interface AskedField {
  /** What it is called in the answer. */
  readonly key: string;
  readonly name: string;
  /** More than one where fragments ask for it again. */
  readonly nodes: FieldNodes;
}

/** A short text with fragments in fragments can select without end. */
const mostKept = 1_000;
/** What is made for a field holds at most so many bytes, beside its key, which is in it several times: test/memory measures it. */
const bytesAField = 800;
const bytesACharacterOfKey = 10;

/** Which fields an operation asks for, by the rules of graphql-js: it collects them. */
export class AskedFields {
  readonly fragments: Record<string, FragmentDefinitionNode>;
  #kept = 0;

  /** The conditions are the variables that decide which fields are asked for. */
  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
    readonly operation: OperationDefinitionNode,
    readonly conditions: Variables,
    readonly onGrow: (bytes: number) => void,
  ) {
    this.fragments = Object.fromEntries(fragmentsOf(document));
  }

  ofRoot(type: GraphQLObjectType): readonly AskedField[] {
    const { schema, fragments, conditions, operation } = this;
    return listed(collectFields(schema, fragments, conditions, type, operation.selectionSet));
  }

  inside(type: GraphQLObjectType, nodes: FieldNodes): readonly AskedField[] {
    const { schema, fragments, conditions } = this;
    return listed(collectSubfields(schema, fragments, conditions, type, [...nodes]));
  }

  /** Whether what is made for so many fields is to be kept; else it is made again each time. */
  mayKeep(fields: readonly AskedField[]): boolean {
    this.#kept += fields.length;
    if (this.#kept > mostKept) return false;
    const characters = fields.reduce((sum, { key }) => sum + key.length, 0);
    this.onGrow(fields.length * bytesAField + characters * bytesACharacterOfKey);
    return true;
  }
}

function listed(collected: ReadonlyMap<string, readonly FieldNode[]>): AskedField[] {
  return [...collected].flatMap(([key, [node, ...others]]) =>
    node === undefined ? [] : [{ key, name: node.name.value, nodes: [node, ...others] }],
  );
}
