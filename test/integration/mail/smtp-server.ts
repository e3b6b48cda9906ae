import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

export interface Delivered {
  readonly from: string;
  readonly to: readonly string[];
  readonly content: string;
}

export interface SmtpServer {
  readonly url: string;
  readonly delivered: readonly Delivered[];
  /** How many recipients were named, accepted or not. */
  recipients(): number;
}

interface Behaviour {
  /** The answer to recipients: a code and words; accepted where there is none. */
  readonly refusal?: (address: string, attempt: number) => { code: number; words: string } | null;
  readonly password?: string;
}

/** A real SMTP server in this process, until the test ends. */
export async function startSmtpServer({ refusal, password }: Behaviour = {}): Promise<SmtpServer> {
  const delivered: Delivered[] = [];
  let recipients = 0;
  const server = new SMTPServer({
    disabledCommands: password === undefined ? ["STARTTLS", "AUTH"] : ["STARTTLS"],
    allowInsecureAuth: true,
    onAuth: ({ username, password: given }, _session, done) =>
      given === password ? done(null, { user: username ?? "" }) : done(new Error(`no: ${String(given)}`)),
    onRcptTo({ address }, _session, done) {
      recipients += 1;
      const refused = refusal?.(address, recipients) ?? null;
      done(refused === null ? null : Object.assign(new Error(refused.words), { responseCode: refused.code }));
    },
    onData(stream, { envelope }, done) {
      let content = "";
      stream.setEncoding("utf8").on("data", (chunk: string) => (content += chunk));
      stream.on("end", () => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        delivered.push({ from, to: envelope.rcptTo.map(({ address }) => address), content });
        done();
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  const login = password === undefined ? "" : "latchkey:hush-password@";
  return { url: `smtp://${login}127.0.0.1:${portOf(listening)}`, delivered, recipients: () => recipients };
}

/**
 * A server that takes connections and says nothing; or greets, and then never comes to an end; or takes a whole mail and is gone
 * before it says so.
 */
export async function startStuckServer(
  kind: "mute" | "endless" | "vanishing",
): Promise<{ url: string; connections(): number }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on("error", () => undefined);
    if (kind === "mute") return;
    socket.write("220 hello\r\n");
    if (kind === "vanishing") {
      takeMailAndVanish(socket);
      return;
    }
    socket.once("data", () => {
      const talking = setInterval(() => socket.write("250-still thinking\r\n"), 20);
      socket.on("close", () => clearInterval(talking));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${portOf(server)}`, connections: () => connections };
}

function takeMailAndVanish(socket: Socket): void {
  let isData = false;
  socket.setEncoding("utf8").on("data", (text: string) => {
    if (isData) {
      if (text.endsWith("\r\n.\r\n")) socket.destroy();
      return;
    }
    isData = text.startsWith("DATA");
    socket.write(isData ? "354 go on\r\n" : "250 fine\r\n");
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
