import { watchApiKeyEventsCodes } from "../../core/use-cases/events/watch-api-key-events.js";
import { resultUnion } from "../errors/result-union.js";
import { ApiKeyEvent } from "./api-key-event.type.js";

export const ApiKeyEventResult = resultUnion(
  "ApiKeyEventResult",
  "An event, or why there are none for you (any more): an error is the last item of its stream.",
  ApiKeyEvent,
  watchApiKeyEventsCodes,
);
