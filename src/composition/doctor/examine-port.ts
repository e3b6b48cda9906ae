import { once } from "node:events";
import { createServer } from "node:net";
import { urlHost } from "../../config.js";
import { errorCode } from "../../storage/error-code.js";
import { ok, problem, type Verdict } from "./check.js";
import { askLatchkey } from "./ask-latchkey.js";
import { reasonOf } from "./reason-of.js";

interface Port {
  readonly variable: string;
  readonly hostVariable: string;
  readonly host: string;
  readonly port: number;
  /** What only a Latchkey answers there as it does. */
  readonly path: "/livez" | "/metrics";
  /** Whether the server there answers checks and nothing else; null where both will do. */
  readonly onlyChecks: boolean | null;
}

/** Free, or taken by a Latchkey, which then runs. */
export async function examinePort({
  variable,
  hostVariable,
  host,
  port,
  path,
  onlyChecks,
}: Port): Promise<Verdict> {
  const address = `${urlHost(host)}:${port}`;
  try {
    await listenOnce(host, port);
    return ok(`${address} is free: no server runs here`);
  } catch (error) {
    switch (errorCode(error)) {
      case "EADDRINUSE": {
        const answer = await askLatchkey(`http://${reachable(host)}:${port}`, path);
        if (answer.state !== "latchkey") {
          return problem(
            `another program has ${address}`,
            `Set ${variable} to a free port, or stop that program.`,
          );
        }
        return onlyChecks === null || onlyChecks === answer.onlyChecks
          ? ok(`a Latchkey answers at ${address}`)
          : problem(
              `the Latchkey at ${address} ${answer.onlyChecks ? "answers checks only" : "answers management too"}`,
              "Give PORT, CHECK_PORT and ROLE the values with which the server was started, or start it again with these. Are the two ports swapped?",
            );
      }
      case "EACCES":
        return problem(
          `this user may not listen on ${address}`,
          `Set ${variable} to a port above 1023, and let a proxy have the lower one.`,
        );
      case "EADDRNOTAVAIL":
      case "ENOTFOUND":
        return problem(
          `${host} is no address of this machine`,
          `Set ${hostVariable} to one of its addresses, or to 0.0.0.0 for all.`,
        );
      default:
        return problem(
          `cannot listen on ${address}: ${reasonOf(error)}`,
          `Change ${variable} or ${hostVariable}.`,
        );
    }
  }
}

/** Where a client on this machine finds a server that listens there. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return urlHost(host);
}

async function listenOnce(host: string, port: number): Promise<void> {
  const server = createServer((socket) => socket.destroy());
  server.listen({ host, port, exclusive: true });
  await once(server, "listening");
  server.close();
  await once(server, "close");
}
