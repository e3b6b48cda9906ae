import { dayMs } from "../look/time-text.js";

export type AgeOfUse = "day" | "month" | "quarter" | "older" | "never";

export function ageOfUse(lastUsedAt: string | null, nowMs: number): AgeOfUse {
  if (lastUsedAt === null) return "never";
  const days = (nowMs - Date.parse(lastUsedAt)) / dayMs;
  if (days < 1) return "day";
  if (days < 30) return "month";
  return days < 90 ? "quarter" : "older";
}
