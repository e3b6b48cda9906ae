import { Client, fetchExchange, mapExchange, subscriptionExchange } from "urql";
import { createCache } from "./cache.js";
import { createEventStream } from "./event-stream.js";
import { endsSession } from "./problem.js";

interface ClientOptions {
  /** The address of the GraphQL endpoint. */
  readonly url: string;
  /** Who acts, and in which account, beside what the session cookie says. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the session cookie is sent. */
  readonly credentials: RequestCredentials;
  readonly onSessionEnd: () => void;
  readonly onStreamState: (isLive: boolean) => void;
}

export function createClient(options: ClientOptions): Client {
  const { url, headers, credentials, onSessionEnd, onStreamState } = options;
  return new Client({
    url,
    preferGetMethod: false,
    fetchOptions: () => ({ headers, credentials, cache: "no-store" }),
    exchanges: [
      mapExchange({
        onResult({ data }) {
          if (codesIn(data).some(endsSession)) onSessionEnd();
        },
      }),
      createCache(),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: createEventStream({ url, headers: () => headers, onState: onStreamState }),
      }),
    ],
  });
}

/** The error codes of the operation's fields. */
function codesIn(data: unknown): string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.values(data).flatMap((result: unknown) =>
    typeof result === "object" && result !== null && "error" in result && typeof result.error === "string"
      ? [result.error]
      : [],
  );
}
