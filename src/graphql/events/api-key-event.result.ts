import { watchApiKeyEventsCodes } from "../../core/use-cases/events/watch-api-key-events.js";
import { resultUnion } from "../errors/result-union.js";
import { ApiKeyEvent } from "./api-key-event.type.js";

export const ApiKeyEventResult = resultUnion(
  "ApiKeyEventResult",
  "An event, or an error, which is the last item of the stream.",
  ApiKeyEvent,
  watchApiKeyEventsCodes,
);
