import { Client, fetchExchange, mapExchange, subscriptionExchange } from "urql";
import { createCache } from "./cache.js";
import { createEventStream } from "./event-stream.js";
import { serverPath } from "./place.js";
import { endsSession } from "./problem.js";

interface ClientOptions {
  /** The account in which the person acts; null for the one that the session remembers. */
  readonly accountId: string | null;
  readonly onSessionEnd: () => void;
  readonly onStreamState: (isLive: boolean) => void;
}

export function createClient({ accountId, onSessionEnd, onStreamState }: ClientOptions): Client {
  const url = `${serverPath}/graphql`;
  const headers = (): Record<string, string> => (accountId === null ? {} : { "X-Account-Id": accountId });
  return new Client({
    url,
    preferGetMethod: false,
    fetchOptions: () => ({ headers: headers(), cache: "no-store" }),
    exchanges: [
      mapExchange({
        onResult({ data }) {
          if (codesIn(data).some(endsSession)) onSessionEnd();
        },
      }),
      createCache(),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: createEventStream({ url, headers, onState: onStreamState }),
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
