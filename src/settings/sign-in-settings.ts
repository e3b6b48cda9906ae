import { z } from "zod";
import { parseEmail } from "../core/model/members/email.js";
import { wholeNumber } from "./whole-number.js";

const email = z.string().transform((text, refinement) => {
  const parsed = parseEmail(text);
  if (parsed.ok) return parsed.value;
  refinement.addIssue("must be an email address");
  return z.NEVER;
});

export const signInSettings = {
  SIGN_UP: z.enum(["closed", "open"]).default("closed"),
  OWNER_EMAIL: email.default("owner@localhost"),
  SESSION_IDLE_HOURS: wholeNumber(1, 8_760).default(7 * 24),
  SESSION_MAX_HOURS: wholeNumber(1, 8_760).default(30 * 24),
};
