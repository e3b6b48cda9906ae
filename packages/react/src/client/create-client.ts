import { Client, fetchExchange, mapExchange, subscriptionExchange } from "urql";
import { createCache } from "./cache.js";
import { createEventStream } from "./event-stream.js";

interface ClientOptions {
  /** The address of the GraphQL endpoint. */
  readonly url: string;
  /** Sends a request with the credential of the caller. */
  readonly fetch: typeof fetch;
  /** Called with the data of each answer and event. */
  readonly onData?: (data: unknown) => void;
  /** Called with the data of each event, and the stream that it came on. */
  readonly onEvent?: (data: unknown, stream: Response) => void;
  readonly onStreamState: (isLive: boolean) => void;
}

export function createClient({ url, fetch, onData, onEvent, onStreamState }: ClientOptions): Client {
  return new Client({
    url,
    fetch,
    preferGetMethod: false,
    exchanges: [
      mapExchange({ onResult: ({ data }) => onData?.(data) }),
      createCache(),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: createEventStream({ url, fetch, onEvent, onState: onStreamState }),
      }),
    ],
  });
}
