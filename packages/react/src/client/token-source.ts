import { codesIn } from "./codes-in.js";
import { NoTokenError } from "./problem.js";

export type GetToken = () => string | Promise<string>;

/** The token of a page, and requests that are sent with it. */
export interface TokenSource {
  readonly fetch: typeof fetch;
  /** Looks at an answer: a token that has ended is not sent again. */
  readonly hear: (data: unknown) => void;
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

/** One call of `getToken` is under way at a time. When its token has ended, the request is sent once more with another. */
export function createTokenSource(getToken: GetToken): TokenSource {
  let current: Promise<string> | null = null;

  async function ask(): Promise<string> {
    const text = await Promise.resolve()
      .then(getToken)
      .catch(() => "");
    if (text !== "") return text;
    // The next request asks again.
    current = null;
    throw new NoTokenError("getToken gave no token");
  }

  async function send(address: RequestInfo | URL, init: RequestInit | undefined) {
    const used = (current ??= ask());
    const headers = new Headers(init?.headers);
    headers.set("Authorization", `Bearer ${await used}`);
    const response = await fetch(address, { ...init, headers, credentials: "omit", cache: "no-store" });
    return { used, response };
  }

  return {
    hear: (data) => {
      if (saysTokenEnded(data)) current = null;
    },
    fetch: async (address, init) => {
      const { used, response } = await send(address, init);
      if (isEventStream(response)) return response;
      const { status, statusText, headers } = response;
      const text = await response.text();
      if (!saysTokenEnded(dataIn(text))) return new Response(text, { status, statusText, headers });
      if (current === used) current = null;
      return (await send(address, init)).response;
    },
  };
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
