import { Field, ID, InputType, Int } from "type-graphql";

const idDescription = "The key's id, `key_…`, not its secret.";

@InputType({ description: "The key to rotate, and how its present secret ends." })
export class RotateApiKeyInput {
  @Field(() => ID, { description: idDescription })
  readonly id!: string;

  @Field(() => Int, {
    defaultValue: 86_400,
    description:
      "For how many seconds the present secret goes on working, 0 to 2592000, but never past the key's expiry." +
      " With 0 it ends at once.",
  })
  readonly overlapSeconds!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "True to end the present secret at the first use of the new one. `viewer` and `GET /v1/keys/me` are no uses.",
  })
  readonly endOverlapOnFirstUse!: boolean;
}

@InputType({ description: "The key whose rotation to complete." })
export class CompleteApiKeyRotationInput {
  @Field(() => ID, { description: idDescription })
  readonly id!: string;
}

@InputType({ description: "The key whose rotation to cancel." })
export class CancelApiKeyRotationInput {
  @Field(() => ID, { description: idDescription })
  readonly id!: string;
}
