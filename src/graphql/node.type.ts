import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({ description: "A record with an id. The prefix of the id says which type it has." })
export abstract class Node {
  @Field(() => ID, {
    description:
      "The record's id, unique among all records and never used again. Its prefix says the type, such as" +
      " `key_…` for keys and `acc_…` for accounts.",
  })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}
