import type { Registry } from "../metrics/registry.js";
import type { Admission } from "./engine/admission.js";

type LaneName = "management" | "urgent";

export function registerLaneMetrics(metrics: Registry, lanes: Readonly<Record<LaneName, Admission>>): void {
  const each = (read: (admission: Admission) => number): Record<LaneName, () => number> => ({
    management: () => read(lanes.management),
    urgent: () => read(lanes.urgent),
  });
  metrics.gauges(
    { name: "latchkey_admission_running", help: "Management calls that run." },
    "lane",
    each(({ running }) => running),
  );
  metrics.gauges(
    {
      name: "latchkey_admission_bound",
      help: "How many management calls may run now: few while the process is busy all the time.",
    },
    "lane",
    each(({ bound }) => bound),
  );
  metrics.gauges(
    { name: "latchkey_admission_waiting", help: "Management calls that wait to run." },
    "lane",
    each(({ waiting }) => waiting),
  );
  metrics.readCounts(
    { name: "latchkey_admission_refused_total", help: "Management calls refused because too many ran." },
    "lane",
    each(({ refused }) => refused),
  );
}
