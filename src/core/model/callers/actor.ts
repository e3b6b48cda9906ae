/** Who can make a change. The identity provider does when its token names an account that is created for it. */
export const actorKinds = [
  "member",
  "key",
  "operator",
  "browser_token",
  "identity_provider",
  "system",
] as const;

export type ActorKind = (typeof actorKinds)[number];

/** Who made a change, for the record of it. */
export interface Actor {
  readonly kind: ActorKind;
  /** Null for the identity provider and the system, and where a record names only the kind. */
  readonly id: string | null;
  /** Of a browser token: who made it, and whose keys it is for. Null for all others. */
  readonly token?: TokenOrigin | null;
}

export interface TokenOrigin {
  readonly maker: Pick<Actor, "kind" | "id">;
  readonly externalOwnerId: string | null;
}

/** An actor of a kind that may be younger than this version. */
export interface NamedActor {
  readonly kind: string;
  readonly id: string | null;
  readonly token?: { readonly maker: NamedActor; readonly externalOwnerId: string | null } | null;
}

/** `member:mem_…`, as a record keeps it; `browser_token:btk_… key:key_…` and the owner, if there is one. */
export function actorText({ kind, id, token = null }: NamedActor): string {
  const name = id === null ? kind : `${kind}:${id}`;
  if (token === null) return name;
  const { maker, externalOwnerId } = token;
  return [name, actorText(maker), ...(externalOwnerId === null ? [] : [externalOwnerId])].join(" ");
}

/** Without what only records say of it. */
export function actorName({ kind, id }: Actor): string {
  return actorText({ kind, id });
}

/** Null for a text that no `actorText` wrote. */
export function parseActor(text: string): Actor | null {
  if (!text.startsWith("browser_token:")) return parseName(text);
  const [name = "", maker = "", ...owner] = text.split(" ");
  const [token, madeBy] = [parseName(name), parseName(maker)];
  if (token === null || madeBy === null) return null;
  // An owner may have spaces in it.
  const externalOwnerId = owner.length === 0 ? null : owner.join(" ");
  return { ...token, token: { maker: madeBy, externalOwnerId } };
}

function parseName(text: string): Actor | null {
  const colon = text.indexOf(":");
  const kind = colon === -1 ? text : text.slice(0, colon);
  if (!isActorKind(kind)) return null;
  return { kind, id: colon === -1 ? null : text.slice(colon + 1) };
}

export function isActorKind(text: string): text is ActorKind {
  return actorKinds.some((kind) => kind === text);
}
