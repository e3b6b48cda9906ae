import type { ChangeAuthor } from "../audit/change-author.js";
import type { OperatorId } from "../ids.js";
import type { SecretDigest } from "../keys/secret-digester.js";
import type { PageWindow, Slice } from "../paging/page.js";
import type { Operator } from "./operator.js";

export interface OperatorStore {
  find(id: OperatorId): Promise<Operator | null>;
  list(window: PageWindow): Promise<Slice<Operator>>;
  count(): Promise<number>;
  /** Returns when every replica knows the operator. */
  insert(operator: Operator, secret: SecretDigest, author: ChangeAuthor): Promise<void>;
  /** Returns the revoked operator, or null when there is none to revoke. Returns when no replica accepts the key. */
  revoke(id: OperatorId, now: Date, author: ChangeAuthor): Promise<Operator | null>;
}
