import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface PostgresProxy {
  readonly databaseUrl: string;
  /** The database is gone: open connections break, new ones are refused. */
  cut(): Promise<void>;
  restore(): Promise<void>;
  /** The database is silent: connections open, and nothing is ever answered. */
  freeze(): void;
  /** Nothing goes through any more, and nothing is lost: all of it arrives after `resume`. */
  stall(): void;
  /** The same for what the database says, while it goes on hearing. */
  stallAnswers(): void;
  resume(): void;
  close(): Promise<void>;
}

/** Stands between a server and its database, on a Unix socket of its own. */
export async function startPostgresProxy(databaseUrl: string): Promise<PostgresProxy> {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-proxy-"));
  const url = new URL(databaseUrl.replace("@/", "@localhost/"));
  const socketName = `.s.PGSQL.${url.searchParams.get("port") ?? "5432"}`;
  const target = join(url.searchParams.get("host") ?? "", socketName);
  const host = encodeURIComponent(url.searchParams.get("host") ?? "");
  const sockets = new Set<Socket>();
  const answering = new Set<Socket>();
  let isFrozen = false;
  let isStalled = false;
  let server: Server | null = null;

  const pass = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.on("data", (chunk) => {
      if (!isFrozen) to.write(chunk);
    });
    if (isStalled) from.pause();
    from.on("error", () => undefined);
    from.on("close", () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const restore = () =>
    new Promise<void>((resolve) => {
      isFrozen = false;
      if (server !== null) {
        resolve();
        return;
      }
      server = createServer((client) => {
        const upstream = connect(target);
        pass(client, upstream);
        pass(upstream, client);
        answering.add(upstream);
        upstream.on("close", () => answering.delete(upstream));
      });
      server.listen(join(directory, socketName), resolve);
    });
  const cut = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      if (server === null) resolve();
      else server.close(() => resolve());
      server = null;
    });
  await restore();
  return {
    databaseUrl: databaseUrl.replace(`host=${host}`, `host=${encodeURIComponent(directory)}`),
    cut,
    restore,
    freeze() {
      isFrozen = true;
    },
    stall() {
      isStalled = true;
      for (const socket of sockets) socket.pause();
    },
    stallAnswers() {
      for (const socket of answering) socket.pause();
    },
    resume() {
      isStalled = false;
      for (const socket of sockets) socket.resume();
    },
    async close() {
      await cut();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
