import { NotExamined, ok, problem, warn, type Check, type Verdict } from "../check.js";
import { reasonOf } from "../reason-of.js";

export const mail: Check = {
  name: "mail",
  async examine(deployment) {
    const { smtpUrl, mailFrom, isProduction } = deployment.config();
    if (smtpUrl === undefined) {
      const found = "SMTP_URL is not set: mails are files in DATA_DIR/outbox";
      if (!isProduction) return [ok(found)];
      return [warn(found, "Set SMTP_URL and MAIL_FROM, or nobody gets a link to sign in.")];
    }
    const sender = judgeSender(mailFrom);
    if (deployment.isOffline) {
      if (sender !== null) return [sender];
      throw new NotExamined("--offline leaves it out");
    }
    const server = await judgeMailServer(smtpUrl);
    return sender === null ? [server] : [server, sender];
  },
};

function judgeSender(mailFrom: string): Verdict | null {
  return /@localhost>?$/.test(mailFrom)
    ? warn(
        `MAIL_FROM is ${mailFrom}, which other mail servers refuse`,
        "Set MAIL_FROM to an address of your domain.",
      )
    : null;
}

async function judgeMailServer(smtpUrl: string): Promise<Verdict> {
  // Imported only when used, because it is large.
  const { verifySmtp } = await import("../../../mail/verify-smtp.js");
  const { host } = new URL(smtpUrl);
  try {
    await verifySmtp(smtpUrl);
    return ok(`${host} lets this server in; no mail was sent`);
  } catch (error) {
    return problem(
      `${host} cannot be used: ${reasonOf(error)}`,
      "Check host, port, user and password in SMTP_URL: smtps:// for TLS from the start, smtp:// for STARTTLS.",
    );
  }
}
