import { failure, success, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { mayGiveRole, refuseToGive } from "../../access/may-give-role.js";
import { parseEmail } from "../../model/members/email.js";
import type { Services } from "../../services.js";
import { issueMagicLink } from "./issue-magic-link.js";

type Code = "invalid_email" | "member_not_found" | CallerCode;

/** Operators hand the link over: whoever opens it is signed in as this person. */
export async function createSignInLink(
  services: Services,
  call: Call,
  email: string,
): Promise<Result<string, Code>> {
  const caller = await authorize(services, call, "signInLinks.create");
  if (!caller.ok) return caller;
  // The person may be an owner of any account.
  if (!mayGiveRole(caller.value, "OWNER")) return refuseToGive("email");
  const address = parseEmail(email);
  if (!address.ok) return address;
  const { magicLinks, digester, signIn, clock } = services;
  const { publicUrl, isSignUpOpen } = signIn;
  if (!isSignUpOpen && !(await magicLinks.isMember(address.value))) return failure("member_not_found");
  const author = authorOf(caller.value, call);
  return success(await issueMagicLink({ magicLinks, digester, publicUrl }, address.value, clock(), author));
}
