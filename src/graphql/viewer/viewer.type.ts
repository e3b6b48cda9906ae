import { Field, ObjectType } from "type-graphql";
import type { Viewer as ViewerRecord } from "../../core/use-cases/viewer/get-viewer.js";
import { BrowserToken } from "../browser-tokens/browser-token.type.js";
import { Account } from "../accounts/account.type.js";
import { PresentedSecret } from "../keys/api-key-secret.type.js";
import { ApiKey } from "../keys/api-key.type.js";
import { ViewerKind } from "./viewer-kind.type.js";
import { ViewerPermission, type NamedOperation } from "./viewer-permission.type.js";
import { ViewerOperator } from "./viewer-operator.type.js";
import { Member } from "../members/member.type.js";
import { Person } from "../members/person.type.js";
import { Node } from "../node.type.js";
import { Session } from "../sessions/session.type.js";

@ObjectType({
  implements: Node,
  description:
    "The caller of this request, and what it may do. Its id, `vwr_…`, names the caller and the account in which it acts." +
    " `node` finds it for this caller only.",
  simpleResolvers: true,
})
export class Viewer extends Node {
  @Field(() => ViewerKind, { description: "The kind of the caller." })
  readonly kind: ViewerRecord["kind"];

  @Field(() => Account, {
    nullable: true,
    description:
      "The account in which the caller acts. Null for an operator that named none, for a person with" +
      " several accounts that chose none, and for a browser token, which does not show it.",
  })
  readonly account: Account | null;

  @Field(() => ApiKey, {
    nullable: true,
    description: "The calling key; null when the caller is not a key of an account.",
  })
  readonly apiKey: ApiKey | null;

  @Field(() => PresentedSecret, {
    nullable: true,
    description:
      "Which secret of the calling key was presented, so that a deploy can tell before it ends the other one; null" +
      " when the caller is not a key of an account.",
  })
  readonly secret: PresentedSecret | null;

  @Field(() => ViewerOperator, {
    nullable: true,
    description: "The calling operator; null when the caller is not an operator.",
  })
  readonly operator: ViewerOperator | null;

  @Field(() => Person, {
    nullable: true,
    description: "The person who is signed in; null when the caller is not a person.",
  })
  readonly person: Person | null;

  @Field(() => Member, {
    nullable: true,
    description:
      "The person's membership of the account, with the role. Null when the caller is not a person or acts in" +
      " no account.",
  })
  readonly member: Member | null;

  @Field(() => Session, {
    nullable: true,
    description: "The session of this request; null when it has none.",
  })
  readonly session: Session | null;

  @Field(() => BrowserToken, {
    nullable: true,
    description: "The browser token of this request; null when it has none.",
  })
  readonly browserToken: BrowserToken | null;

  @Field(() => [ViewerPermission], {
    description: "What the caller may do, so that a dashboard can offer it.",
  })
  readonly permissions: readonly NamedOperation[];

  /** Whether the caller acts in an account, shown or not. */
  readonly isInAccount: boolean;

  constructor(record: ViewerRecord, now: Date) {
    super(record.id);
    const { kind, account, apiKey, secret, operator, person, member, session } = record;
    const { browserToken, operations } = record;
    this.kind = kind;
    this.account = account === null ? null : Account.from(account);
    this.apiKey = apiKey === null ? null : ApiKey.from(apiKey, now);
    this.secret = secret === null ? null : new PresentedSecret(secret);
    this.operator = operator === null ? null : new ViewerOperator(operator);
    this.person = person === null ? null : new Person(person);
    this.member = member === null ? null : Member.from(member);
    this.session = session === null ? null : new Session(session, true);
    this.browserToken = browserToken === null ? null : new BrowserToken(browserToken);
    this.permissions = operations;
    this.isInAccount = account !== null || browserToken !== null;
  }
}
