import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { actorText, parseActor } from "../callers/actor.js";
import { isAccountId, isBrowserTokenId } from "../ids.js";
import { fromBase62, toBase62 } from "../keys/base62.js";
import type { SecretDigester } from "../keys/secret-digester.js";
import { isBrowserAction, type BrowserToken } from "./browser-token.js";

/** What browser tokens begin with. Everything after it is one word of letters and digits. */
const mark = "lkb_";
/** Longer than any secret of a key or an operator, whatever prefix those have. */
const leastCharacters = 100;
/** So that the header fits into what proxies accept. */
export const mostTokenCharacters = 4_096;
const shape = /^lkb_[0-9A-Za-z]+$/;
const digestBytes = 32;
/** No secret contains a line break, so what is signed here is never the digest of one. */
const purpose = "browser token\n";

const content = z.object({
  v: z.literal(1),
  id: z.string().refine(isBrowserTokenId),
  account: z.string().refine(isAccountId),
  maker: z.string(),
  owner: z.string().nullable(),
  actions: z.array(z.string().refine(isBrowserAction)),
  scopes: z.array(z.string()),
  from: z.number(),
  until: z.number(),
});

/** Whether a text can only be meant as a browser token. */
export function looksLikeBrowserToken(text: string): boolean {
  return text.startsWith(mark) && text.length >= leastCharacters;
}

/** The token as a text, signed under the pepper: it needs no record of its own. */
export function writeBrowserToken(token: BrowserToken, digester: SecretDigester): string {
  const { id, accountId: account, maker, externalOwnerId: owner, actions, scopes } = token;
  const [from, until] = [token.createdAt.getTime(), token.expiresAt.getTime()];
  const text = JSON.stringify({
    v: 1,
    id,
    account,
    maker: actorText(maker),
    owner,
    actions,
    scopes,
    from,
    until,
  });
  const bytes = Buffer.from(text);
  const padded = Buffer.concat([bytes], Math.ceil(bytes.length / 4) * 4).fill(" ", bytes.length);
  const { digest } = digester.sign(signed(padded));
  return mark + toBase62(Buffer.from(digest, "latin1")) + toBase62(padded);
}

/** Null when this is no token that a server with one of our peppers signed. Nothing in it is read before that is known. */
export function readBrowserToken(text: string, digester: SecretDigester): BrowserToken | null {
  if (text.length > mostTokenCharacters || !shape.test(text)) return null;
  const bytes = fromBase62(text.slice(mark.length));
  if (bytes === null || bytes.length <= digestBytes) return null;
  const digest = bytes.subarray(0, digestBytes);
  const body = bytes.subarray(digestBytes);
  const isSigned = digester
    .candidates(signed(body))
    .some((candidate) => timingSafeEqual(Buffer.from(candidate, "latin1"), digest));
  return isSigned ? parse(body.toString()) : null;
}

function signed(body: Buffer): string {
  return purpose + body.toString("latin1");
}

function parse(text: string): BrowserToken | null {
  // A later version may write tokens that this one cannot read.
  const parsed = content.safeParse(JSON.parse(text));
  const maker = parsed.success ? parseActor(parsed.data.maker) : null;
  if (!parsed.success || maker === null || (maker.kind !== "key" && maker.kind !== "operator")) return null;
  const { id, account: accountId, owner: externalOwnerId, actions, scopes, from, until } = parsed.data;
  return {
    id,
    accountId,
    maker: { kind: maker.kind, id: maker.id },
    externalOwnerId,
    actions,
    scopes,
    createdAt: new Date(from),
    expiresAt: new Date(until),
  };
}
