import { z } from "zod";
import { limitStatusWords } from "../../core/model/limits/limit-status.js";
import { quotaOutlooks } from "../../core/model/limits/quota-forecast.js";

const moment = z.iso.datetime();

const forecast = z.object({
  outlook: z
    .enum(quotaOutlooks)
    .describe(
      "Whether the limit is reached already, will be reached within the window or not before its end; `unused` where nothing was" +
        " used in the days before, `too_little_history` where fewer than three whole days are known.",
    ),
  reached_at: moment
    .nullable()
    .describe("When the limit will be reached; null unless `outlook` is `within_window`."),
  based_on_days: z.int().describe("How many whole days of UTC before today this is based on, 7 at most."),
  units_per_day: z
    .number()
    .nullable()
    .describe("The mean use of these days; null where there are too few of them."),
});

export const shownLimits = z.array(
  z.object({
    name: z.enum(Object.values(limitStatusWords)).describe("Which limit this is."),
    limit: z.int().describe("How much there is of it, in each window."),
    used: z
      .int()
      .describe(
        "How much of it is used, on all servers together, at most two seconds behind. May be more than `limit` after that was" +
          " lowered.",
      ),
    remaining: z.int().describe("How much of it is left."),
    window_start: moment
      .nullable()
      .describe("When the current window began; null when the limit never starts again."),
    window_end: moment.nullable().describe("When the limit starts again; null when it never does."),
    forecast: forecast
      .nullable()
      .describe(
        "When the limit will be reached, if the coming days are like the last seven; null unless this is `month`.",
      ),
  }),
);
