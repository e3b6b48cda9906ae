import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({ description: "Anything with an id of its own. The id's prefix says what it is." })
export abstract class Node {
  @Field(() => ID, {
    description:
      "Unique over all records, for ever: `key_…` for keys, `acc_…` for accounts, `mem_…` for members.",
  })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}
