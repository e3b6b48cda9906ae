import { failure, type Failure } from "../../errors/result.js";

const retryAfterSeconds = 5;

export function serviceUnavailable(): Failure<"service_unavailable"> {
  return failure("service_unavailable", [], retryAfterSeconds);
}
