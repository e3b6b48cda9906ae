import {
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  type SourceLocation,
} from "graphql";

/** A document without its text, which a caller can make a thousand times as long as what it means. */
export interface KeptDocument {
  readonly document: DocumentNode;
  /** What it holds in memory. */
  readonly bytes: number;
  /** Adds to an error where in the text it is, as graphql-js does for a document that has its text. */
  locate(error: GraphQLError): void;
}

/** Measured: V8 holds at most so many bytes for each character of the JSON of a document. */
const bytesACharacter = 3;
const bytesALocation = 100;

/**
 * A copy that shares nothing with the text: each node of graphql-js leads to the text and to all its tokens, and V8 keeps a
 * name as a view of the text. The copy knows the line and column of its nodes instead.
 */
export function keepDocument(located: DocumentNode): KeptDocument {
  const bare = visit(located, { enter: (node: ASTNode): unknown => ({ ...node, loc: undefined }) });
  const document = structuredClone(bare);
  const nodes = nodesOf(located);
  const locations = new Map<ASTNode, SourceLocation>();
  for (const [index, copy] of nodesOf(document).entries()) {
    const start = nodes[index]?.loc?.startToken;
    if (start !== undefined) locations.set(copy, { line: start.line, column: start.column });
  }
  return {
    document,
    bytes: bytesACharacter * JSON.stringify(document).length + bytesALocation * locations.size,
    locate(error) {
      const known = error.nodes?.flatMap((node) => locations.get(node) ?? []) ?? [];
      if (error.locations === undefined && known.length > 0) Object.assign(error, { locations: known });
    },
  };
}

/** All that an error can point to, in the order of the text. */
function nodesOf(document: DocumentNode): ASTNode[] {
  const nodes: ASTNode[] = [];
  visit(document, {
    enter(node) {
      if (node.kind !== Kind.NAME) nodes.push(node);
    },
  });
  return nodes;
}
