import { navigate, useAddress } from "../app/router.js";
import type { ActorKind, AuditAction, AuditEventFilter } from "../generated/graphql.js";
import { auditTexts } from "./audit-texts.js";
import { isWordOf } from "./is-word-of.js";
import { usePages } from "../../../packages/react/src/page/use-pages.js";

/** Which events a person looks at; empty for all. Days are those of the reader's zone. */
export interface AuditChoice {
  readonly action: AuditAction | "";
  readonly actor: ActorKind | "";
  readonly target: string;
  readonly from: string;
  readonly to: string;
}

const isAction = isWordOf(auditTexts.actions);
const isKind = isWordOf(auditTexts.kinds);

/** The filters are in the address, so that what was found can be linked to. */
export function useAuditAddress() {
  const { search } = useAddress();
  const pages = usePages();
  const action = search.get("action") ?? "";
  const actor = search.get("actor") ?? "";
  const choice: AuditChoice = {
    action: isAction(action) ? action : "",
    actor: isKind(actor) ? actor : "",
    target: search.get("target") ?? "",
    from: dayIn(search.get("from")),
    to: dayIn(search.get("to")),
  };
  return {
    choice,
    pages,
    setChoice: (next: AuditChoice) => {
      pages.goToFirst();
      const query = new URLSearchParams(Object.entries(next).filter(([, value]) => value !== ""));
      navigate(query.size === 0 ? "/audit" : `/audit?${query.toString()}`, { isReplaced: true });
    },
  };
}

export function auditFilterOf({ action, actor, target, from, to }: AuditChoice): AuditEventFilter {
  return {
    ...(action === "" ? {} : { actions: [action] }),
    ...(actor === "" ? {} : { actor: actor.toLowerCase() }),
    ...(target.trim() === "" ? {} : { target: target.trim() }),
    ...(from === "" ? {} : { from: midnightOf(from, 0) }),
    ...(to === "" ? {} : { to: midnightOf(to, 1) }),
  };
}

function dayIn(text: string | null): string {
  return text !== null && !Number.isNaN(Date.parse(`${text}T00:00:00`)) ? text : "";
}

function midnightOf(day: string, daysLater: number): string {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + daysLater);
  return date.toISOString();
}
