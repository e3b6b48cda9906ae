import { InvalidArgumentError } from "commander";
import { parseEmail } from "../core/model/members/email.js";

export function parseAddress(text: string): string {
  const address = parseEmail(text);
  if (address.ok) return address.value;
  throw new InvalidArgumentError("It must be an email address, as ada@example.com.");
}
