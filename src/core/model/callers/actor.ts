/** Who can make a change. The identity provider does when its token names an account that is created for it. */
export const actorKinds = ["member", "key", "operator", "identity_provider", "system"] as const;

export type ActorKind = (typeof actorKinds)[number];

/** Who made a change, for the record of it. */
export interface Actor {
  readonly kind: ActorKind;
  /** Null for the identity provider and the system, and where a record names only the kind. */
  readonly id: string | null;
}

/** `member:mem_…`, as a record keeps it. */
export function actorText({ kind, id }: Actor): string {
  return id === null ? kind : `${kind}:${id}`;
}

/** Null for a text that no `actorText` wrote. */
export function parseActor(text: string): Actor | null {
  const colon = text.indexOf(":");
  const kind = colon === -1 ? text : text.slice(0, colon);
  if (!isActorKind(kind)) return null;
  return { kind, id: colon === -1 ? null : text.slice(colon + 1) };
}

export function isActorKind(text: string): text is ActorKind {
  return actorKinds.some((kind) => kind === text);
}
