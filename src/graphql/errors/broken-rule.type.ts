import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { ruleNames, type RuleName } from "../../errors/broken-rule.js";

const descriptions: Record<RuleName, string> = {
  created_by_another: "A developer changes only keys that they created.",
  environment_gone: "The environment of the key is not configured any more.",
  exceeds_giver: "A key gives no more than it has itself; `value` is what it has, where that is one thing.",
  expires_too_late: "By the policy of the account, keys expire within `most` days of their creation.",
  expiry_needed: "By the policy of the account, keys have an expiry.",
  in_past: "The moment has passed.",
  key_ended: "The key has expired.",
  limited_uses: "A key that has a number of uses itself cannot do this.",
  malformed: "The value has another form than the field takes.",
  other_owner: "The browser token makes keys of its own owner only.",
  out_of_range: "The number is not a whole number from `least` to `most`.",
  owners_only: "Only an owner of the account may do this to keys that manage keys.",
  scope_against_policy: "The policy of the account does not allow the scope `value`.",
  scope_lacking: "The caller cannot give the scope `value`, because it does not have it.",
  scope_undeclared: "The server declares no scope `value`.",
  too_deep: "The object has more than `most` levels.",
  too_large: "The object has more than `most` bytes as JSON.",
  too_long: "The text has more than `most` characters.",
  too_many: "The list has more than `most` entries.",
  unknown_value: "The value is none of those in `value`, which commas separate.",
  unstorable: "The text has a NUL character or half of a surrogate pair.",
};

const RuleNameEnum: Readonly<Record<string, RuleName>> = Object.fromEntries(
  ruleNames.map((name) => [name.toUpperCase(), name]),
);

registerEnumType(RuleNameEnum, {
  name: "RuleName",
  description: "The rules that a value can break.",
  valuesConfig: Object.fromEntries(
    ruleNames.map((name) => [name.toUpperCase(), { description: descriptions[name] }]),
  ),
});

@ObjectType({
  description: "The rule that a value breaks, for pages that say it in their own language.",
  simpleResolvers: true,
})
export class BrokenRule {
  @Field(() => RuleNameEnum, { description: "Which rule it is." })
  readonly name!: RuleName;

  @Field(() => Int, {
    nullable: true,
    description: "The lowest number that is accepted; null when there is none.",
  })
  readonly least?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "The highest number that is accepted: of characters, bytes, levels, entries, days or what the field counts; null when there is none.",
  })
  readonly most?: number;

  @Field(() => String, {
    nullable: true,
    description:
      "What was refused, or what is accepted in its place, as the rule says; null when it names nothing.",
  })
  readonly value?: string;
}
