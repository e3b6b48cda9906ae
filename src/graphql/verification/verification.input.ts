import { Field, InputType, Int } from "type-graphql";

@InputType({ description: "A key that somebody presented, and what for." })
export class VerifyApiKeyInput {
  @Field(() => String, { description: "The secret, exactly as the client sent it." })
  readonly key!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The path asked for, as the client sent it, still escaped; needed for keys bound to endpoints.",
  })
  readonly endpoint?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The HTTP method of the request; needed for keys bound to endpoints with a method.",
  })
  readonly method?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The client's address; needed for keys bound to addresses.",
  })
  readonly ip?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How much of the limits the request takes, 0 to 1000; 1 when absent.",
  })
  readonly cost?: number | null;
}
