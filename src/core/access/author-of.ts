import type { ChangeAuthor } from "../model/audit/change-author.js";
import type { Actor } from "../model/callers/actor.js";
import type { Call } from "../model/callers/credential.js";
import type { Standing } from "../model/callers/standing.js";
import { storedUserAgent } from "../model/callers/stored-user-agent.js";
import type { Principal } from "./principal.js";

/** The author of the changes that a recognised caller asks for. */
export function authorOf(principal: Principal, call: Call): ChangeAuthor {
  return authorAs(actorOf(principal), call, standingOf(principal));
}

/** The author of the changes of a call whose caller is known in another way, or is nobody. */
export function authorAs(actor: Actor, call: Call, standing: Standing | null = null): ChangeAuthor {
  return {
    actor,
    standing,
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

/** Null for the root operator, whom nobody can end, and for a token of an identity provider, which only its time ends. */
export function standingOf(principal: Principal): Standing | null {
  switch (principal.kind) {
    case "key":
      return {
        kind: "key",
        id: principal.apiKey.id,
        secretNumber: principal.entry.secretNumber,
        power: principal.apiKey,
      };
    case "operator": {
      const { id } = principal.operator;
      return id === null ? null : { kind: "operator", id };
    }
    case "browser_token":
      return { kind: "browser_token", token: principal.token, makerPower: principal.makerKey };
    case "member": {
      const { session, person, member } = principal;
      return session === null ? null : { kind: "session", id: session.id, personId: person.id, member };
    }
  }
}
