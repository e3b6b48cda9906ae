import type { Registry } from "../../metrics/registry.js";

const sampleMs = 100;
const delayBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const;

/** What the process itself uses, and how late its event loop is. */
export function registerProcessMetrics(metrics: Registry, version: string): { stop(): void } {
  metrics.info(
    { name: "latchkey_build_info", help: "The version of Latchkey, and that of Node." },
    { version, node: process.versions.node },
  );
  metrics.gauge(
    { name: "latchkey_processes", help: "Server processes that these numbers are the sum of." },
    () => 1,
  );
  metrics.gauge(
    {
      name: "latchkey_uptime_seconds",
      help: "Since the start. Over several processes: the longest.",
      combine: "max",
    },
    () => process.uptime(),
  );
  metrics.readCount(
    { name: "latchkey_process_cpu_seconds_total", help: "Processor time of the server processes." },
    () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1_000_000;
    },
  );
  metrics.gauge(
    { name: "latchkey_process_resident_memory_bytes", help: "Memory of the server processes." },
    () => process.memoryUsage.rss(),
  );
  metrics.gauge(
    { name: "latchkey_process_heap_used_bytes", help: "JavaScript objects of the server processes." },
    () => process.memoryUsage().heapUsed,
  );
  return measureEventLoop(metrics);
}

/** A histogram of our own can be summed over processes and time, as quantiles of `monitorEventLoopDelay` cannot. */
function measureEventLoop(metrics: Registry): { stop(): void } {
  const delays = metrics.histogram(
    {
      name: "latchkey_event_loop_delay_seconds",
      help: `How late a timer of ${sampleMs / 1_000} seconds ran: every request waits as long.`,
    },
    delayBounds,
  );
  let dueMs = performance.now() + sampleMs;
  const timer = setInterval(() => {
    const nowMs = performance.now();
    delays.observe(Math.max(0, nowMs - dueMs) / 1_000);
    dueMs = nowMs + sampleMs;
  }, sampleMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
