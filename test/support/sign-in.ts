import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { print } from "graphql";
import { expect, vi } from "vitest";
import { createSecretDigester } from "../../src/core/model/keys/secret-digester.js";
import { magicLinkMs } from "../../src/core/use-cases/sign-in/issue-magic-link.js";
import { generateToken } from "../../src/core/model/sign-in/token.js";
import {
  InviteMemberDocument,
  RedeemMagicLinkDocument,
  RequestMagicLinkDocument,
  type MemberRole,
} from "../generated/graphql.js";
import { graphql, graphqlText, operatorIn, type Answer, type RequestHeaders } from "./client.js";
import { at } from "./envelope.js";
import { expectMember } from "./fixtures.js";
import { waitTimes } from "./replicas.js";
import { onDatabase } from "./test-database.js";
import { testPepper } from "./test-server.js";

/** The headers of a browser that keeps this cookie, on a page of the server. */
export function withCookie(cookie: string, accountId?: string): RequestHeaders {
  return { Cookie: cookie, ...(accountId === undefined ? {} : { "X-Account-Id": accountId }) };
}

export async function invite(
  url: string,
  accountId: string,
  email: string,
  role: MemberRole,
): Promise<string> {
  const { inviteMember } = await graphql(url, operatorIn(accountId), InviteMemberDocument, {
    input: { email, role },
  });
  return expectMember(inviteMember, "InviteMemberSuccess").member.id;
}

/** The mails to an address, the oldest first, of a server without SMTP. */
export async function mailsTo(dataDirectory: string, email: string): Promise<string[]> {
  const folder = join(dataDirectory, "outbox");
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith(".eml")).sort();
  const mails = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return mails.filter((mail) => mail.includes(`To: ${email}`));
}

export async function requestLink(url: string, email: string, headers: RequestHeaders = {}): Promise<void> {
  const { requestMagicLink } = await graphql(url, headers, RequestMagicLinkDocument, { input: { email } });
  expectMember(requestMagicLink, "RequestMagicLinkSuccess");
}

const linkToken = /\/sign-in#token=(link_[0-9A-Za-z]{49})/;

/** The token of the latest link that was mailed to an address. */
export async function latestToken(dataDirectory: string, email: string, already = 0): Promise<string> {
  return vi.waitFor(async () => {
    const mails = await mailsTo(dataDirectory, email);
    const tokens = mails.flatMap((mail) => linkToken.exec(mail)?.[1] ?? []);
    expect(tokens.length).toBeGreaterThan(already);
    return tokens.at(-1) ?? "";
  }, waitTimes);
}

export async function tokensTo(dataDirectory: string, email: string): Promise<string[]> {
  return (await mailsTo(dataDirectory, email)).flatMap((mail) => linkToken.exec(mail)?.[1] ?? []);
}

export function redeem(url: string, token: string, headers: RequestHeaders = {}): Promise<Answer> {
  return graphqlText(url, headers, print(RedeemMagicLinkDocument), { input: { token } });
}

/** The cookie that an answer sets, as a browser would send it back. */
export function cookieOf({ headers, text }: Answer): string {
  const [cookie] = headers.getSetCookie();
  const pair = cookie?.split(";")[0];
  if (pair === undefined) throw new Error(`No cookie came with ${text}`);
  return pair;
}

const digester = createSecretDigester([{ version: 1, key: Buffer.from(testPepper, "hex") }]);

/** A link as if it had been mailed: for tests of what comes after. */
export async function makeLink(databaseUrl: string, email: string, agoMs = 0): Promise<string> {
  const token = generateToken("link");
  const { digest, pepperVersion } = digester.sign(token);
  const createdAt = new Date(Date.now() - agoMs);
  const values = [
    Buffer.from(digest, "latin1"),
    pepperVersion,
    email,
    createdAt,
    new Date(createdAt.getTime() + magicLinkMs),
  ];
  await onDatabase(databaseUrl, (client) =>
    client.query(
      "INSERT INTO magic_links (digest, pepper_version, email, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)",
      values,
    ),
  );
  return token;
}

interface SignInServer {
  readonly url: string;
  readonly databaseUrl: string;
}

/** Signs a member in. Gives the cookie. */
export async function signIn({ url, databaseUrl }: SignInServer, email: string): Promise<string> {
  const answer = await redeem(url, await makeLink(databaseUrl, email));
  expect(at(answer.body, "data", "redeemMagicLink", "success"), answer.text).toBe(true);
  return cookieOf(answer);
}

/** Invites and signs in. */
export async function newMember(
  server: SignInServer,
  accountId: string,
  email: string,
  role: MemberRole,
): Promise<{ readonly id: string; readonly cookie: string }> {
  const id = await invite(server.url, accountId, email, role);
  return { id, cookie: await signIn(server, email) };
}
