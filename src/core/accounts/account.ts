import type { AccountId } from "../ids.js";

export interface Account {
  readonly id: AccountId;
  readonly name: string;
  /** How many active keys it may hold. */
  readonly maxKeys: number;
  readonly createdAt: Date;
}

export const defaultMaxKeys = 10;
