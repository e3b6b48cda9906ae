import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createOutboxMailer } from "../../../src/mail/outbox-mailer.js";
import { newDataDirectory } from "../../support/data-directory.js";

const link = `https://keys.example.com/sign-in#token=${"0123456789".repeat(12)}`;
const mail = {
  to: "ada@example.com",
  subject: "Sign in — now",
  text: `Open:\n\n${link}\n`,
  html: `<a href="${link}">Open</a>`,
};

function mailerIn(directory: string) {
  const written: string[] = [];
  const failures: string[] = [];
  const mailer = createOutboxMailer({
    directory,
    from: "Latchkey <latchkey@localhost>",
    onWritten: (file) => written.push(file),
    onFailure: (error) => failures.push(error.message),
  });
  return { mailer, written, failures };
}

test("a mail becomes a file that only its owner can read, with links as they are", async () => {
  const directory = join(await newDataDirectory(), "outbox");
  const { mailer, written, failures } = mailerIn(directory);
  await mailer.send(mail);
  await mailer.close();
  expect(failures).toEqual([]);
  const [name, ...more] = await readdir(directory);
  expect(more).toEqual([]);
  expect(name).toMatch(/^\d{8}T\d{9}Z-[0-9a-f]{12}\.eml$/);
  const file = join(directory, name ?? "");
  expect(written).toEqual([file]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(directory)).mode & 0o777).toBe(0o700);
  const content = await readFile(file, "utf8");
  expect(content).toContain("\nTo: ada@example.com\nSubject: Sign in — now\n");
  expect(content).toContain(`\n\nOpen:\n\n${link}\n`);
  expect(content).toContain(`<a href="${link}">`);
});

test("mails of the same moment are files of their own", async () => {
  const directory = join(await newDataDirectory(), "outbox");
  const { mailer } = mailerIn(directory);
  await Promise.all(Array.from({ length: 20 }, () => mailer.send(mail)));
  expect(await readdir(directory)).toHaveLength(20);
});

test("no line of a header can be added through the address or the subject", async () => {
  const directory = join(await newDataDirectory(), "outbox");
  const { mailer, written } = mailerIn(directory);
  await mailer.send({ ...mail, to: "a@b.c\r\nBcc: eve@b.c", subject: "x\u2028\u0085\n\nBcc: eve@b.c" });
  const headers = (await readFile(written[0] ?? "", "utf8")).split("\n\n")[0] ?? "";
  expect(headers).not.toMatch(/^Bcc:/m);
  expect(headers).toContain("To: a@b.c Bcc: eve@b.c\n");
});

test("a folder that cannot be written is reported without the content of the mail", async () => {
  const directory = join(await newDataDirectory(), "outbox");
  await writeFile(directory, "in the way");
  const { mailer, failures } = mailerIn(directory);
  await mailer.send(mail);
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatch(/^the file could not be written: /);
  expect(failures.join()).not.toMatch(/token|ada@example/);
});
