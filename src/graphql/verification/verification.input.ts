import { Field, InputType, Int } from "type-graphql";

@InputType({ description: "The scopes that a request needs, at most 20 in both lists together." })
export class RequiredScopesInput {
  @Field(() => [String], {
    nullable: true,
    description: "Scopes of which the key must have every one, such as `reports:read`. No `*`.",
  })
  readonly allOf?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Scopes of which the key must have one at least. No `*`, and not empty.",
  })
  readonly anyOf?: string[] | null;
}

@InputType({ description: "A key that a client presented, and the request it is for." })
export class VerifyApiKeyInput {
  @Field(() => String, { description: "The secret, exactly as the client sent it." })
  readonly key!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The path of the request as the client sent it, still percent-encoded. Required for keys with" +
      " `allowedEndpoints`.",
  })
  readonly endpoint?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The HTTP method of the request. Required for keys whose `allowedEndpoints` name methods.",
  })
  readonly method?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The client's IP address. Required for keys with `allowedIps`.",
  })
  readonly ip?: string | null;

  @Field(() => RequiredScopesInput, {
    nullable: true,
    description:
      "The scopes that the request needs. A key that lacks one is refused with `endpoint_restricted`.",
  })
  readonly scopes?: RequiredScopesInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The environment that the key must belong to. A key of another one is refused with `endpoint_restricted`.",
  })
  readonly environment?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many units of its limits the request uses, 0 to 1000. It uses 1 when this is absent.",
  })
  readonly cost?: number | null;
}
