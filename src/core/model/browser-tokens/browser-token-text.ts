import { timingSafeEqual } from "node:crypto";
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

const version = "1";
/** An owner is never empty. */
const noOwner = "";
const noNumber = "";
/** Stands among the actions, where servers that do not know it pass over it. */
const secretWord = "secret:";

/** Whether a text can only be meant as a browser token. */
export function looksLikeBrowserToken(text: string): boolean {
  return text.startsWith(mark) && text.length >= leastCharacters;
}

/** The token as a text, signed under the pepper: it needs no record of its own. */
export function writeBrowserToken(token: BrowserToken, digester: SecretDigester): string {
  const { id, accountId, maker, externalOwnerId, scopes, maxKeys, createdAt, expiresAt } = token;
  // The owner comes last, because it may have line breaks in it.
  const lines = [
    id,
    accountId,
    actorText(maker),
    wordsOf(token).join(),
    scopes.join(),
    maxKeys ?? noNumber,
    createdAt.getTime(),
    expiresAt.getTime(),
    externalOwnerId ?? noOwner,
  ].join("\n");
  const bytes = Buffer.byteLength(`${version}\n${lines}`);
  const body = Buffer.from(`${version}${" ".repeat(-bytes & 3)}\n${lines}`);
  const { digest } = digester.sign(signed(body));
  return mark + toBase62(Buffer.from(digest, "latin1")) + toBase62(body);
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
  const [
    head = "",
    id = "",
    accountId = "",
    makerName = "",
    actions = "",
    scopes = "",
    maxKeys = "",
    from,
    until,
    ...owner
  ] = text.split("\n");
  const maker = parseActor(makerName);
  // A later version may write tokens that this one cannot read.
  if (head.trim() !== version || !isBrowserTokenId(id) || !isAccountId(accountId)) return null;
  if (maker === null || (maker.kind !== "key" && maker.kind !== "operator")) return null;
  const externalOwnerId = owner.join("\n");
  const words = listed(actions);
  return {
    id,
    accountId,
    maker: { kind: maker.kind, id: maker.id },
    secretNumber: secretNumberIn(words),
    externalOwnerId: externalOwnerId === noOwner ? null : externalOwnerId,
    actions: words.filter(isBrowserAction),
    scopes: listed(scopes),
    maxKeys: maxKeys === noNumber ? null : Number(maxKeys),
    createdAt: new Date(Number(from)),
    expiresAt: new Date(Number(until)),
  };
}

function wordsOf({ actions, secretNumber }: BrowserToken): string[] {
  return secretNumber === null ? [...actions] : [...actions, `${secretWord}${secretNumber}`];
}

function secretNumberIn(words: readonly string[]): number | null {
  const word = words.find((one) => one.startsWith(secretWord));
  return word === undefined ? null : Number(word.slice(secretWord.length));
}

function listed(text: string): string[] {
  return text === "" ? [] : text.split(",");
}
