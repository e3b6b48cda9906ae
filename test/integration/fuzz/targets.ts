import type { FuzzTarget } from "./fuzz-target.js";
import { addresses } from "./targets/addresses.js";
import { cursors } from "./targets/cursors.js";
import { directReader } from "./targets/direct-reader.js";
import { endpointPaths } from "./targets/endpoint-paths.js";
import { graphqlCost } from "./targets/graphql-cost.js";
import { graphqlDocuments } from "./targets/graphql-documents.js";
import { redaction } from "./targets/redaction.js";
import { tokens } from "./targets/tokens.js";
import { webSockets } from "./targets/web-sockets.js";

export const targets: readonly FuzzTarget[] = [
  addresses,
  cursors,
  directReader,
  endpointPaths,
  graphqlCost,
  graphqlDocuments,
  redaction,
  tokens,
  webSockets,
];
