import { Agent, request } from "node:http";

export interface Sent {
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  /** An answer that takes longer than this is none: a hang. */
  readonly hangMs?: number;
  /** Whether it may be sent again where the server closed an idle connection at the moment when it was used. */
  readonly isRepeatable?: boolean;
}

export interface Received {
  readonly status: number;
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[];
  readonly text: string;
}

const agent = new Agent({ keepAlive: true });

/** One request on a connection that is kept. `fetch` takes twice the processor time, and tests send a hundred thousand. */
export function sendRequest(url: string, sent: Sent = {}): Promise<Received> {
  const { method = "GET", headers = {}, body, hangMs, isRepeatable = false } = sent;
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const options = { method, agent, headers: { ...length, ...headers } };
    const outgoing = request(url, options, (incoming) => {
      let text = "";
      incoming.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      incoming.on("end", () =>
        resolve({ status: incoming.statusCode ?? 0, rawHeaders: incoming.rawHeaders, text }),
      );
      incoming.on("error", reject);
    });
    if (hangMs !== undefined)
      outgoing.setTimeout(hangMs, () =>
        outgoing.destroy(new Error(`No answer from ${url} in ${String(hangMs)} ms`)),
      );
    outgoing.on("error", (error) => {
      const isOld = outgoing.reusedSocket && "code" in error && error.code === "ECONNRESET";
      if (isOld && isRepeatable) sendRequest(url, sent).then(resolve, reject);
      else reject(error);
    });
    outgoing.end(body);
  });
}
