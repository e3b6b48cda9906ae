import { noAnswer, strangeAnswer } from "./remote-errors.js";
import { inRestNames, queryText, type RemoteRequest } from "./remote-request.js";

/** Where a server elsewhere is, and what opens it. */
export interface RemoteServer {
  readonly url: string;
  readonly key: string;
}

export interface RemoteAnswer {
  readonly response: Response;
  /** The body, which must be read to its end. */
  readonly pieces: AsyncIterable<string>;
}

const timeLimitMs = 30_000;
const mostCharacters = 64_000_000;

/** One request. For a text the time limit counts from each piece on, for other answers from the beginning. */
export async function sendRequest(server: RemoteServer, request: RemoteRequest): Promise<RemoteAnswer> {
  const { method, path, account, query = {}, body } = request;
  const limit = new AbortController();
  const abort = () => limit.abort(new DOMException("The time is over", "TimeoutError"));
  let timer = setTimeout(abort, timeLimitMs);
  const failed = (error: unknown) => {
    clearTimeout(timer);
    return noAnswer(server.url, error);
  };

  async function* readPieces(response: Response): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    try {
      for await (const piece of response.body ?? []) {
        const bytes: unknown = piece;
        if (request.answer === "text") {
          clearTimeout(timer);
          timer = setTimeout(abort, timeLimitMs);
        }
        if (bytes instanceof Uint8Array) yield decoder.decode(bytes, { stream: true });
      }
    } catch (error) {
      throw failed(error);
    } finally {
      // Also where nobody reads on.
      clearTimeout(timer);
    }
    yield decoder.decode();
  }

  try {
    const response = await fetch(`${server.url}${path}${queryText(query)}`, {
      method,
      headers: {
        Authorization: `Bearer ${server.key}`,
        "User-Agent": "latchkey command line",
        ...(account === undefined || account === null ? {} : { "X-Account-Id": account }),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(inRestNames(body)) }),
      // The target of a redirect must not get the credential.
      redirect: "manual",
      signal: limit.signal,
    });
    return { response, pieces: readPieces(response) };
  } catch (error) {
    throw failed(error);
  }
}

/** The whole body as JSON; undefined when it is none. */
export async function readJson({ url }: RemoteServer, { pieces }: RemoteAnswer): Promise<unknown> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length > mostCharacters) throw strangeAnswer(url, "the answer is too long");
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
