import { describe, expect, test } from "vitest";
import type { Mail } from "../../../src/core/model/mail/mailer.js";
import { createSmtpMailer, type SmtpTimes } from "../../../src/mail/smtp-mailer.js";
import { freePort } from "../../support/test-server.js";
import { startStuckServer, startSmtpServer } from "./smtp-server.js";

const token = "hush-token-0123456789";
const mail: Mail = {
  to: "ada@example.com",
  subject: "Sign in to Latchkey — now",
  text: `Open this page:\n\nhttp://127.0.0.1:4000/sign-in#token=${token}\n`,
  html: `<p>Open <a href="http://127.0.0.1:4000/sign-in#token=${token}">this page</a></p>`,
};

const shortTimes: SmtpTimes = {
  connectMs: 150,
  greetingMs: 100,
  silenceMs: 200,
  retryAfterMs: 10,
  mailMs: 1_000,
  closeMs: 50,
};

/** Sends on a mailer of its own and gives what was told about failures. */
async function sending(url: string, mails: readonly Mail[], times?: SmtpTimes): Promise<string[]> {
  return (await sendingTo(url, mails, times)).failures;
}

async function sendingTo(url: string, mails: readonly Mail[], times?: SmtpTimes) {
  const failures: string[] = [];
  const from = "Latchkey <keys@example.com>";
  const onFailure = (error: Error) => failures.push(error.message);
  const mailer = createSmtpMailer({
    url,
    from,
    onSent: () => undefined,
    onFailure,
    ...(times === undefined ? {} : { times }),
  });
  const outcomes = await Promise.all(mails.map((each) => mailer.send(each)));
  await mailer.close();
  return { failures, outcomes };
}

describe("an SMTP server", () => {
  test("gets the mail whole: sender, recipient, subject, both forms of the text", async () => {
    const server = await startSmtpServer();
    expect(await sending(server.url, [mail])).toEqual([]);
    const [delivered, ...more] = server.delivered;
    expect(more).toEqual([]);
    expect(delivered).toMatchObject({ from: "keys@example.com", to: ["ada@example.com"] });
    const content = delivered?.content ?? "";
    expect(content).toContain("From: Latchkey <keys@example.com>\r\n");
    expect(content).toContain("To: ada@example.com\r\n");
    expect(content).toMatch(/Subject: =\?UTF-8\?/);
    const readable = content.replaceAll("=\r\n", "").replaceAll("=3D", "=");
    expect(readable).toContain(`/sign-in#token=${token}\r\n`);
    expect(readable).toContain(`<a href="http://127.0.0.1:4000/sign-in#token=${token}">`);
  });

  test("is signed in to with the password of its URL", async () => {
    const server = await startSmtpServer({ password: "hush-password" });
    expect(await sending(server.url, [mail])).toEqual([]);
    expect(server.delivered).toHaveLength(1);
  });

  test("that has to take many mails at once gets all of them", async () => {
    const server = await startSmtpServer();
    const mails = Array.from({ length: 40 }, (_, index) => ({ ...mail, to: `user${index}@example.com` }));
    expect(await sending(server.url, mails)).toEqual([]);
    expect(new Set(server.delivered.flatMap(({ to }) => to)).size).toBe(40);
  });
});

describe("a mail that cannot be sent is given up, and the reason holds nothing of it:", () => {
  test("a wrong password", async () => {
    const server = await startSmtpServer({ password: "another" });
    expect(await sending(server.url, [mail])).toEqual(["the server answered 535 to AUTH PLAIN"]);
  });

  test("a recipient refused for good, which is asked once", async () => {
    const refusal = (address: string) => ({ code: 550, words: `no such user ${address} ${token}` });
    const server = await startSmtpServer({ refusal });
    expect(await sending(server.url, [mail])).toEqual(["the server answered 550 to RCPT TO"]);
    expect(server.recipients()).toBe(1);
  });

  test("a recipient refused for now, who is asked once more", async () => {
    const refusal = (_address: string, attempt: number) =>
      attempt === 1 ? { code: 451, words: "later" } : null;
    const server = await startSmtpServer({ refusal });
    const times = { ...shortTimes, connectMs: 10_000, greetingMs: 10_000, silenceMs: 10_000, mailMs: 30_000 };
    expect(await sending(server.url, [mail], times)).toEqual([]);
    expect(server.delivered).toHaveLength(1);
  });

  test("a server that is not there", async () => {
    const port = await freePort();
    const [failure, ...more] = await sending(`smtp://127.0.0.1:${port}`, [mail], shortTimes);
    expect(failure).toBe(`connect ECONNREFUSED 127.0.0.1:${port}`);
    expect(more).toEqual([]);
  });

  test("a server that never answers, which is tried twice", async () => {
    const server = await startStuckServer("mute");
    const [failure] = await sending(server.url, [mail], shortTimes);
    expect(failure).toBe("Greeting never received");
    expect(server.connections()).toBe(2);
  });

  test("a server that never ends its answer", async () => {
    const server = await startStuckServer("endless");
    expect(await sending(server.url, [mail], shortTimes)).toEqual(["failed with EABORT"]);
  });

  test("a server that hangs when Latchkey stops", async () => {
    const server = await startStuckServer("endless");
    const failures: string[] = [];
    const onFailure = (error: Error) => failures.push(error.message);
    const times = { ...shortTimes, mailMs: 600_000 };
    const mailer = createSmtpMailer({
      url: server.url,
      from: "keys@example.com",
      onSent: () => undefined,
      onFailure,
      times,
    });
    const sent = mailer.send(mail);
    await mailer.close();
    await sent;
    expect(failures).toEqual(["failed with EABORT"]);
  });
});

describe("what became of a mail is said:", () => {
  const outcomeOf = async (url: string, sent: Mail, times = shortTimes) =>
    (await sendingTo(url, [sent], times)).outcomes;
  const patient = { ...shortTimes, connectMs: 10_000, greetingMs: 10_000, silenceMs: 10_000, mailMs: 30_000 };
  const once: Mail = { ...mail, isOnce: true };

  test("it was sent, it may be tried again later, or it is refused", async () => {
    const answering = (code: number) => startSmtpServer({ refusal: () => ({ code, words: "no" }) });
    expect(await outcomeOf((await startSmtpServer()).url, mail, patient)).toEqual(["sent"]);
    expect(await outcomeOf((await answering(451)).url, once, patient)).toEqual(["later"]);
    expect(await outcomeOf((await answering(550)).url, once, patient)).toEqual(["refused"]);
    expect(await outcomeOf(`smtp://127.0.0.1:${String(await freePort())}`, once)).toEqual(["later"]);
    expect(await outcomeOf((await startStuckServer("mute")).url, once)).toEqual(["later"]);
    const wrongPassword = await startSmtpServer({ password: "another" });
    expect(await outcomeOf(wrongPassword.url, once, patient)).toEqual(["later"]);
  });

  test("it may have arrived: one that must not arrive twice is not tried again", async () => {
    const server = await startStuckServer("vanishing");
    expect(await outcomeOf(server.url, once, patient)).toEqual(["unknown"]);
    expect(server.connections()).toBe(1);
    expect(await outcomeOf(server.url, mail, patient)).toEqual(["unknown"]);
    expect(server.connections()).toBe(3);
  });
});

describe("nothing but one recipient and one subject can be said through", () => {
  test.each([
    "ada@example.com, eve@example.com",
    "ada@example.com\r\nBcc: eve@example.com",
    "ada@example.com\nRCPT TO:<eve@example.com>",
    "Eve <eve@example.com>",
    "friends: ada@example.com, eve@example.com;",
    '"ada@example.com" eve@example.com',
    "ada@example.com\u2028eve@example.com",
    "ada@[127.0.0.1]",
    "ada",
    "",
  ])("the address %j", async (to) => {
    const server = await startSmtpServer();
    expect(await sending(server.url, [{ ...mail, to }])).toEqual(["the address is not a plain one"]);
    expect(server.recipients()).toBe(0);
  });

  test("a subject of several lines", async () => {
    const server = await startSmtpServer();
    const subject = "Hello\r\nBcc: eve@example.com\r\n\r\nAnother text\u0000\u2028Reply-To: eve@example.com";
    expect(await sending(server.url, [{ ...mail, subject }])).toEqual([]);
    const headers = server.delivered[0]?.content.split("\r\n\r\n")[0] ?? "";
    expect(headers).not.toMatch(/^(Bcc|Reply-To):/im);
    expect(server.delivered[0]?.to).toEqual(["ada@example.com"]);
  });
});
