import type { AuditRecordFragment } from "../generated/graphql.js";
import { auditTexts } from "./audit-texts.js";
import type { AuditNames } from "./use-audit-names.js";

interface AuditActorProps {
  readonly actor: Pick<AuditRecordFragment["actor"], "kind" | "reference">;
  readonly names: AuditNames;
}

/** Who did it, by the name that people know. */
export function AuditActor({ actor: { kind, reference }, names: { keys, people } }: AuditActorProps) {
  if (reference === null) return kind === "OPERATOR" ? auditTexts.rootOperator : auditTexts.kinds[kind];
  const name = people.get(reference) ?? keys.get(reference)?.name;
  if (name !== undefined) return <bdi>{name}</bdi>;
  return (
    <>
      {auditTexts.kinds[kind]} <code>{reference}</code>
    </>
  );
}
