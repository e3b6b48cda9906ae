import { fileURLToPath } from "node:url";

/** Where the build copies the files of GraphiQL. The bundle is as deep below the root as this module. */
export const graphiqlFolder = fileURLToPath(new URL("../../dist/graphiql", import.meta.url));
