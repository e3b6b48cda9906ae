import { findAccountLimitsCodes } from "../../core/use-cases/limits/find-account-limits.js";
import { findKeyLimitsCodes } from "../../core/use-cases/limits/find-key-limits.js";
import { resultUnion } from "../errors/result-union.js";
import { LimitList } from "./limit-status.type.js";

export const AccountLimitsResult = resultUnion(
  "AccountLimitsResult",
  "Where the limits of an account stand, or an error.",
  LimitList,
  findAccountLimitsCodes,
);

export const ApiKeyLimitsResult = resultUnion(
  "ApiKeyLimitsResult",
  "Where the own limits of a key stand, or an error.",
  LimitList,
  findKeyLimitsCodes,
);
