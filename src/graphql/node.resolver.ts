import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { ErrorCode } from "../errors/catalogue.js";
import { FailureError } from "../errors/failure-error.js";
import type { Result } from "../errors/result.js";
import { Account } from "./accounts/account.type.js";
import { AuditEvent } from "./audit/audit-event.type.js";
import type { GraphqlContext } from "./context.js";
import { ApiKey } from "./keys/api-key.type.js";
import { Member } from "./members/member.type.js";
import { Person } from "./members/person.type.js";
import { Node } from "./node.type.js";
import { Operator } from "./operators/operator.type.js";
import { Session } from "./sessions/session.type.js";
import { Viewer } from "./viewer/viewer.type.js";

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      "Looks up any record by its id, as Relay refetches it. Null when it does not exist or you may not see it;" +
      " `apiKey`, `account` and `operator` say why.",
  })
  async node(
    @Ctx() context: GraphqlContext,
    @Arg("id", () => ID, {
      description:
        "The id of a key, an account, a member, a session, a person, an operator, an audit event or the viewer.",
    })
    id: string,
  ): Promise<Node | null> {
    const { core, call } = context;
    if (id.startsWith("key_")) {
      return nodeOf(await core.getApiKey(call, id), (key) => ApiKey.from(key, core.clock()));
    }
    if (id.startsWith("acc_")) return nodeOf(await core.getAccount(call, id), Account.from);
    if (id.startsWith("opr_")) return nodeOf(await core.getOperator(call, id), Operator.from);
    if (id.startsWith("mem_")) return nodeOf(await core.getMember(call, id), Member.from);
    if (id.startsWith("ses_")) {
      return nodeOf(await core.getSession(call, id), (own) => new Session(own.session, own.isCurrent));
    }
    if (id.startsWith("per_")) return nodeOf(await core.getPerson(call, id), (own) => new Person(own));
    if (id.startsWith("aud_")) {
      return nodeOf(await core.getAuditEvent(call, id), (event) =>
        event === null ? null : new AuditEvent(event),
      );
    }
    if (id.startsWith("vwr_")) {
      // The id of another caller gives what an unknown id gives.
      return nodeOf(await core.getViewer(call), (viewer) =>
        viewer.id === id ? new Viewer(viewer, core.clock()) : null,
      );
    }
    return null;
  }
}

function nodeOf<Value>(result: Result<Value, ErrorCode>, show: (value: Value) => Node | null): Node | null {
  if (result.ok) return show(result.value);
  // Null would say that the record does not exist, which is unknown while the database is out of reach.
  if (result.code === "service_unavailable") throw new FailureError(result);
  return null;
}
