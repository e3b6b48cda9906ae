import { findAccountUsageCodes } from "../../core/use-cases/usage/find-account-usage.js";
import { findKeyUsageCodes } from "../../core/use-cases/usage/find-key-usage.js";
import { resultUnion } from "../errors/result-union.js";
import { AccountUsage, ApiKeyUsage } from "./usage.type.js";

export const ApiKeyUsageResult = resultUnion(
  "ApiKeyUsageResult",
  "The usage of a key, or an error.",
  ApiKeyUsage,
  findKeyUsageCodes,
);

export const AccountUsageResult = resultUnion(
  "AccountUsageResult",
  "The usage of an account, or an error.",
  AccountUsage,
  findAccountUsageCodes,
);
