/** Why a mail was not sent, in words that may be logged: nothing of the mail, and not to whom. */
export class MailNotSent extends Error {
  override readonly name = "MailNotSent";
}
