import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hourMs } from "../../../src/core/model/durations.js";
import { createDatabaseWithClock, type ControlledClock } from "../../support/controlled-clock.js";
import { createAccount } from "../../support/fixtures.js";
import { mailsTo, newMember } from "../../support/sign-in.js";
import { startTestServer } from "../../support/test-server.js";
import { publicUrl, untilNothingIsDue } from "./reminder-bench.js";

/** Three servers on one database with a clock, that look often, and an account with one owner. */
export interface RemindingServers {
  readonly clock: ControlledClock;
  readonly urls: readonly string[];
  readonly account: string;
  readonly owner: { readonly id: string; readonly cookie: string };
  /** Resolves when nothing is due any more. */
  moveTo(ms: number): Promise<void>;
  /** The mails to the owner that contain a text, the oldest first. */
  mailsWith(text: string): Promise<string[]>;
  stop(): Promise<unknown>;
}

export async function startRemindingServers(): Promise<RemindingServers> {
  const clock = await createDatabaseWithClock();
  const { databaseUrl } = clock;
  const dataDirectory = await mkdtemp(join(tmpdir(), "latchkey-reminders-"));
  const variables = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDirectory,
    REMINDER_INTERVAL_MS: "20",
    PUBLIC_URL: publicUrl,
  };
  const servers = await Promise.all([1, 2, 3].map(() => startTestServer(variables)));
  const urls = servers.map(({ port }) => `http://127.0.0.1:${String(port)}`);
  const [url = ""] = urls;
  const account = await createAccount(url, 100);
  const email = "owner@example.com";
  const owner = await newMember({ url, databaseUrl }, account, email, "OWNER");
  // Ahead of the true time, by which clients of events wait. And the account, which servers that were ahead of the clock may have
  // dated, is in its first month by now.
  await clock.moveTo(clock.nowMs() + hourMs, urls);
  return {
    clock,
    urls,
    account,
    owner,
    async moveTo(ms) {
      await clock.moveTo(ms, urls);
      await untilNothingIsDue(databaseUrl);
    },
    mailsWith: async (text) => (await mailsTo(dataDirectory, email)).filter((mail) => mail.includes(text)),
    stop: () => Promise.all(servers.map((server) => server.stop())),
  };
}

export function subjectOf(mail: string): string {
  return /^Subject: (.*)$/m.exec(mail)?.[1] ?? "";
}
