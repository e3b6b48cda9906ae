/** Rules that values can break, as programs know them: a page says them in its own language. */
export const ruleNames = [
  "created_by_another",
  "environment_gone",
  "exceeds_giver",
  "expires_too_late",
  "expiry_needed",
  "in_past",
  "key_ended",
  "limited_uses",
  "malformed",
  "other_owner",
  "out_of_range",
  "owners_only",
  "scope_against_policy",
  "scope_lacking",
  "scope_undeclared",
  "too_deep",
  "too_large",
  "too_long",
  "too_many",
  "unknown_value",
  "unstorable",
] as const;

export type RuleName = (typeof ruleNames)[number];

/** The rule that a value breaks, with what its sentence names. */
export interface BrokenRule {
  readonly name: RuleName;
  readonly least?: number;
  readonly most?: number;
  /** What was refused, or what is accepted in its place. */
  readonly value?: string;
}
