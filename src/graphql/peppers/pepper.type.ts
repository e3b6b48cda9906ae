import { Field, Int, ObjectType } from "type-graphql";
import type { PepperStatus } from "../../core/model/peppers/pepper-status.js";
import type { ReplicaRecord } from "../../core/model/peppers/pepper-use.js";
import { DateTime } from "../scalars/date-time.scalar.js";

@ObjectType({
  description:
    "A version of the pepper, the server's own secret that keys and sign-ins are signed with, and how many secrets that" +
    " can still be used are signed with it.",
  simpleResolvers: true,
})
export class Pepper {
  @Field(() => Int, { description: "The number before the colon in `KEY_PEPPERS`." })
  readonly version: number;

  @Field(() => Boolean, { description: "Whether this server signs new secrets with it." })
  readonly isSigning: boolean;

  @Field(() => Boolean, {
    description: "Whether this server has it. The server does not recognise what is signed with another one.",
  })
  readonly isKnown: boolean;

  @Field(() => Int, {
    description:
      "The number of secrets of keys that are neither revoked nor expired. Each is signed with the version that signs" +
      " when it is next used.",
  })
  readonly keySecrets: number;

  @Field(() => Int, {
    description: "The number of operators that are not revoked. They are signed anew as keys are.",
  })
  readonly operators: number;

  @Field(() => Int, { description: "The number of sessions that have not ended." })
  readonly sessions: number;

  @Field(() => Int, {
    description: "The number of links to sign in that were not used and have not expired.",
  })
  readonly magicLinks: number;

  constructor({ version, isSigning, isKnown, keySecrets, operators, sessions, magicLinks }: PepperStatus) {
    this.version = version;
    this.isSigning = isSigning;
    this.isKnown = isKnown;
    this.keySecrets = keySecrets;
    this.operators = operators;
    this.sessions = sessions;
    this.magicLinks = magicLinks;
  }

  static readonly from = (status: PepperStatus): Pepper => new Pepper(status);
}

@ObjectType({
  description: "A running server, and what it says of its peppers.",
  simpleResolvers: true,
})
export class Replica {
  @Field(() => String, { description: "Its name, which is made anew at each start." })
  readonly name: string;

  @Field(() => [Int], { description: "The versions of the pepper that it has." })
  readonly pepperVersions: readonly number[];

  @Field(() => Int, { description: "The version with which it signs new secrets." })
  readonly signingVersion: number;

  @Field(() => DateTime, {
    description: "When it last said that it runs. It does so once a second.",
  })
  readonly seenAt: Date;

  constructor({ name, versions, signingVersion, seenAt }: ReplicaRecord) {
    this.name = name;
    this.pepperVersions = versions;
    this.signingVersion = signingVersion;
    this.seenAt = seenAt;
  }

  static readonly from = (record: ReplicaRecord): Replica => new Replica(record);
}
