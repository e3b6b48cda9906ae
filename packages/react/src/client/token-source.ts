import { codesIn } from "./codes-in.js";
import { NoTokenError } from "./problem.js";

export type GetToken = () => string | Promise<string>;

/** The token of a page, and requests that are sent with it. */
export interface TokenSource {
  readonly fetch: typeof fetch;
  /** Looks at an event of a stream that `fetch` opened: a token that has ended is not sent again. */
  readonly hear: (data: unknown, stream: Response) => void;
}

/** Codes of a token that has ended, or that the server does not know. Another one may be good. */
const endCodes = new Set([
  "api_key_expired",
  "api_key_invalid",
  "api_key_not_found",
  "api_key_revoked",
  "authentication_failed",
  "browser_token_expired",
  "browser_token_invalid",
  "browser_token_revoked",
]);

const notKept = { credentials: "omit", cache: "no-store" } as const;

/**
 * One call of `getToken` is under way at a time. When its token has ended, the request is sent once more with another. Who
 * hears late of the end of an older token does not end the one that has replaced it.
 */
export function createTokenSource(getToken: GetToken): TokenSource {
  let current: Promise<string> | null = null;
  const tokenOfStream = new WeakMap<Response, Promise<string>>();

  function ask(): Promise<string> {
    const asked = askPage(getToken);
    // The next request asks again.
    asked.catch(() => drop(asked));
    return asked;
  }

  function drop(token: Promise<string> | undefined): void {
    if (current === token) current = null;
  }

  async function send(address: Parameters<typeof fetch>[0], init: RequestInit | undefined) {
    const used = (current ??= ask());
    const headers = new Headers(init?.headers);
    headers.set("Authorization", `Bearer ${await used}`);
    const response = await fetch(address, { ...init, headers, ...notKept });
    if (isEventStream(response)) {
      tokenOfStream.set(response, used);
      return { response, isOver: false };
    }
    const { status, statusText } = response;
    const text = await response.text();
    const isOver = saysTokenEnded(dataIn(text));
    if (isOver) drop(used);
    return { response: new Response(text, { status, statusText, headers: response.headers }), isOver };
  }

  return {
    hear: (data, stream) => {
      if (saysTokenEnded(data)) drop(tokenOfStream.get(stream));
    },
    fetch: async (address, init) => {
      const first = await send(address, init);
      return first.isOver ? (await send(address, init)).response : first.response;
    },
  };
}

async function askPage(getToken: GetToken): Promise<string> {
  const text = await Promise.resolve()
    .then(getToken)
    .catch(() => "");
  if (text === "") throw new NoTokenError("getToken gave no token");
  return text;
}

function saysTokenEnded(data: unknown): boolean {
  return codesIn(data).some((code) => endCodes.has(code));
}

function isEventStream(response: Response): boolean {
  return response.headers.get("Content-Type")?.startsWith("text/event-stream") === true;
}

function dataIn(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null && "data" in body ? body.data : null;
  } catch {
    return null;
  }
}
