export { createLatchkey, type AccountList, type KeyList, type Latchkey } from "./client.js";
export { LatchkeyError, LatchkeyUnreachableError, successOf, type Problem } from "./errors.js";
export type { LatchkeyOptions } from "./transport.js";
export type * from "./generated/types.js";
