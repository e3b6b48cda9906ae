import { failure, success, type Result } from "../../../errors/result.js";
import { authorAs } from "../../access/author-of.js";
import type { ChangeAuthor } from "../../model/audit/change-author.js";
import type { Call } from "../../model/callers/credential.js";
import { settleCall } from "../floods/settle-call.js";
import { signInMail } from "../mail/sign-in-mail.js";
import { parseEmail } from "../../model/members/email.js";
import type { Services } from "../../services.js";
import { serviceUnavailable } from "../../model/service-unavailable.js";
import { issueMagicLink } from "./issue-magic-link.js";

export const requestMagicLinkCodes = [
  "invalid_email",
  "ip_rate_limit_exceeded",
  "service_unavailable",
] as const;

type Code = (typeof requestMagicLinkCodes)[number];

/** The answer does not depend on whether the address is known: all that depends on it happens in the background. */
export async function requestMagicLink(
  services: Services,
  call: Call,
  email: string,
): Promise<Result<null, Code>> {
  // First, so that a call that is refused for its address sends no mail.
  const refused = await settleCall(services, call);
  if (refused !== null) return refused;
  const address = parseEmail(email);
  if (!address.ok) return address;
  const { background, signInLimits, clock } = services;
  const source = call.address() ?? "";
  const waitSeconds = await signInLimits.takeFromSource(source, clock().getTime());
  if (waitSeconds !== null) return failure("ip_rate_limit_exceeded", [], waitSeconds);
  if (background.isFull) return serviceUnavailable();
  const author = authorAs({ kind: "system", id: null }, call);
  background.runAfterRandomDelay(() => sendLink(services, source, address.value, author));
  return success(null);
}

async function sendLink(
  services: Services,
  source: string,
  email: string,
  author: ChangeAuthor,
): Promise<void> {
  const { magicLinks, signInLimits, signIn, digester, mailer, clock } = services;
  const { publicUrl, isSignUpOpen } = signIn;
  const now = clock();
  if (!(await signInLimits.takeForEmail(source, email, now.getTime()))) return;
  if (!isSignUpOpen && !(await magicLinks.isMember(email))) return;
  // The link of a recent mail still works, so another mail would add nothing.
  if (!(await signInLimits.beginMail(email))) return;
  const link = await issueMagicLink({ magicLinks, digester, publicUrl }, email, now, author);
  await mailer.send(signInMail(email, link, publicUrl));
}
