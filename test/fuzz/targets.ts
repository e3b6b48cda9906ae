import type { FuzzTarget } from "./fuzz-target.js";
import { cursors } from "./targets/cursors.js";
import { directReader } from "./targets/direct-reader.js";
import { graphqlCost } from "./targets/graphql-cost.js";
import { graphqlDocuments } from "./targets/graphql-documents.js";
import { redaction } from "./targets/redaction.js";
import { tokens } from "./targets/tokens.js";
import { webSockets } from "./targets/web-sockets.js";

export const targets: readonly FuzzTarget[] = [
  cursors,
  directReader,
  graphqlCost,
  graphqlDocuments,
  redaction,
  tokens,
  webSockets,
];
