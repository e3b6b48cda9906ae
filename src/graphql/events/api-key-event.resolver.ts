import { Resolver, Root, Subscription } from "type-graphql";
import type { GraphqlContext } from "../context.js";
import { answer, errorOf } from "../errors/result-union.js";
import { mapIterator, oneItem } from "../streaming/map-iterator.js";
import { ApiKeyEventResult } from "./api-key-event.result.js";
import { ApiKeyEvent } from "./api-key-event.type.js";

@Resolver()
export class ApiKeyEventResolver {
  @Subscription(() => ApiKeyEventResult, {
    description:
      "Sends the events of the account's keys from now on, from every server, over WebSocket (graphql-ws) or as" +
      " an event stream (`Accept: text/event-stream`). Past events are not sent again: subscribe first, then" +
      " read the keys. An error ends the stream; after `ServiceUnavailableError` events may be missing.",
    subscribe: ({ context }: { context: GraphqlContext }) => watch(context),
  })
  apiKeyEvents(@Root() event: typeof ApiKeyEventResult): typeof ApiKeyEventResult {
    return event;
  }
}

async function watch(context: GraphqlContext): Promise<AsyncIterable<typeof ApiKeyEventResult>> {
  const { core, call, onOverrun } = context;
  const events = await core.watchApiKeyEvents(call, onOverrun);
  if (!events.ok) return oneItem(errorOf(events, context.facts()));
  return mapIterator(events.value, (event) =>
    answer(context, event, (happened) => new ApiKeyEvent(happened, core.clock())),
  );
}
