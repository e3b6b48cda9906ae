import { useMemo } from "react";
import { useSession } from "../app/session.js";
import { isFailure, useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { AuditNamesDocument } from "../generated/graphql.js";

export interface NamedKey {
  readonly id: string;
  readonly name: string;
  readonly lastFour: string;
}

export interface AuditNames {
  readonly keys: ReadonlyMap<string, NamedKey>;
  /** The addresses of people, by the id of the member or the person. */
  readonly people: ReadonlyMap<string, string>;
}

const none: AuditNames = { keys: new Map(), people: new Map() };

/** The names behind the ids of a trail: of the latest 100 keys and the first 100 members. Others keep their id. */
export function useAuditNames(): AuditNames {
  const { person } = useSession().viewer;
  const { value } = useAnswer({ query: AuditNamesDocument, variables: {}, pick: (data) => data });
  return useMemo(() => {
    if (value === null) return none;
    const keys = isFailure(value.apiKeys) ? [] : value.apiKeys.edges;
    const members = isFailure(value.members) ? [] : value.members.edges;
    const own: [string, string][] = person === null ? [] : [[person.id, person.email]];
    return {
      keys: new Map(keys.map(({ node }) => [node.id, node])),
      people: new Map([...own, ...members.map(({ node }): [string, string] => [node.id, node.email])]),
    };
  }, [value, person]);
}
