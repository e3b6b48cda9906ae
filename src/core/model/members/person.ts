import type { PersonId } from "../ids.js";

export interface Person {
  readonly id: PersonId;
  /** In lower case: one address, one person. */
  readonly email: string;
  readonly createdAt: Date;
}
