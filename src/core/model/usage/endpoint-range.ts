import { failure, type Result } from "../../../errors/result.js";
import { dayMs, hourMs } from "../durations.js";
import type { UsageRetention } from "./usage-level.js";
import { parseUsageRange, type UsageRange, type UsageRangeInput } from "./usage-range.js";

export const mostEndpointDays = 31;

/**
 * A range for which endpoints can be counted. They are noted by the hour of UTC, kept as long as hours, and each hour of
 * a key is a list that has to be read.
 */
export function parseEndpointRange(
  input: UsageRangeInput,
  retention: UsageRetention,
  now: Date,
): Result<UsageRange, "validation_error"> {
  if (input.bucket === "minute") {
    return refuse("bucket", "Endpoints are counted by the hour: ask for hours or days.");
  }
  const parsed = parseUsageRange(input, { ...retention, day: Math.min(retention.day, retention.hour) }, now);
  if (!parsed.ok) return parsed;
  const { bounds } = parsed.value;
  if (!bounds.every((bound) => bound.getTime() % hourMs === 0)) {
    const message = "Endpoints are counted by hours of UTC: ask for a time zone whose hours begin with them.";
    return refuse("timeZone", message);
  }
  const [first, last] = [bounds[0]?.getTime() ?? 0, bounds.at(-1)?.getTime() ?? 0];
  // A day more, because the first and the last bucket are whole.
  if (last - first > (mostEndpointDays + 1) * dayMs) {
    return refuse(
      "from",
      `Must be at most ${mostEndpointDays} days before \`to\`, where endpoints are counted.`,
    );
  }
  return parsed;
}

function refuse(field: keyof UsageRangeInput, message: string): Result<never, "validation_error"> {
  return failure("validation_error", [{ field, message }]);
}
