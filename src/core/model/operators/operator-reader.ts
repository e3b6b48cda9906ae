import type { Digest } from "../keys/secret-digester.js";
import type { Operator } from "./operator.js";

/** An operator, and the digest that its secret is stored under. */
export interface KnownOperator {
  readonly digest: Digest;
  readonly operator: Operator;
}

export interface OperatorReader {
  /** All of them, revoked ones included. There are few, and with all of them in memory an unknown key costs no read. */
  readAll(): Promise<readonly KnownOperator[]>;
}
