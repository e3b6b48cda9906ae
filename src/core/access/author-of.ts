import type { ChangeAuthor } from "../model/audit/change-author.js";
import type { Actor } from "../model/callers/actor.js";
import type { Call } from "../model/callers/credential.js";
import { storedUserAgent } from "../model/callers/stored-user-agent.js";
import type { Principal } from "./principal.js";

/** The author of the changes that a recognised caller asks for. */
export function authorOf(principal: Principal, call: Call): ChangeAuthor {
  return authorAs(actorOf(principal), call);
}

/** The author of the changes of a call whose caller is known in another way, or is nobody. */
export function authorAs(actor: Actor, call: Call): ChangeAuthor {
  return {
    actor,
    address: call.address(),
    userAgent: storedUserAgent(call.userAgent()),
    requestId: call.requestId,
  };
}

/** A person who acts in no account is named by the id of the person. */
export function actorOf(principal: Principal): Actor {
  switch (principal.kind) {
    case "key":
      return { kind: "key", id: principal.apiKey.id };
    case "operator":
      return { kind: "operator", id: principal.operator.id };
    case "browser_token": {
      const { id, maker, externalOwnerId } = principal.token;
      return { kind: "browser_token", id, token: { maker, externalOwnerId } };
    }
    case "member":
      return { kind: "member", id: principal.member?.id ?? principal.person.id };
  }
}
