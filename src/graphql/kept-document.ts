import {
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  type SourceLocation,
} from "graphql";

/** A document that does not keep its text, which can be a thousand times as long as the parsed document. */
export interface KeptDocument {
  readonly document: DocumentNode;
  /** Its estimated size in memory. */
  readonly bytes: number;
  /** Adds line and column to an error, as graphql-js does for a document with its text. */
  locate(error: GraphQLError): void;
}

/** Measured: V8 holds at most this many bytes for each character of the document's JSON. */
const bytesACharacter = 3;
const bytesALocation = 100;

/**
 * Copies a document so that its text can be freed. Each node of graphql-js refers to the text and its tokens, and V8
 * stores a name as a view of the text. The copy has the line and column of its nodes instead.
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

/** All nodes that an error can refer to, in the order of the text. */
function nodesOf(document: DocumentNode): ASTNode[] {
  const nodes: ASTNode[] = [];
  visit(document, {
    enter(node) {
      if (node.kind !== Kind.NAME) nodes.push(node);
    },
  });
  return nodes;
}
