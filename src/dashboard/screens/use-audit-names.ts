import { useMemo } from "react";
import { useSession } from "../app/session.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { KeyNamesDocument, MemberNamesDocument } from "../generated/graphql.js";

const mostKeys = 100;

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

/** The names behind these ids: of the first 100 keys among them, and of the first 100 members. Others keep their id. */
export function useAuditNames(references: readonly (string | null)[]): AuditNames {
  const { person } = useSession().viewer;
  const ids = keyIdsIn(references);
  const { value: keys } = useAnswer({
    query: KeyNamesDocument,
    variables: { ids },
    pick: (data) => data.apiKeys,
    isPaused: ids.length === 0,
  });
  const { value: members } = useAnswer({
    query: MemberNamesDocument,
    variables: {},
    pick: (data) => data.members,
  });
  return useMemo(() => {
    const own: [string, string][] = person === null ? [] : [[person.id, person.email]];
    const others = members?.edges.map(({ node }): [string, string] => [node.id, node.email]) ?? [];
    return {
      keys: new Map(keys?.edges.map(({ node }) => [node.id, node])),
      people: new Map([...own, ...others]),
    };
  }, [keys, members, person]);
}

function keyIdsIn(references: readonly (string | null)[]): string[] {
  const ids = new Set(references.filter((reference) => reference !== null));
  return [...ids]
    .filter((id) => id.startsWith("key_"))
    .toSorted()
    .slice(0, mostKeys);
}
