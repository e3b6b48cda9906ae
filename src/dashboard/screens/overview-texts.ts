import { plural } from "./plural.js";

export const overviewTexts = {
  title: "Overview",
  sums: {
    hour: "Last hour",
    live: "By the minute. It moves as checks arrive.",
    checksOfHour: (total: number) => `${plural(total, "check")} in the last hour`,
    day: "24 hours",
    month: "30 days",
  },
};
