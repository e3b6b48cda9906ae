import { cpus, loadavg, totalmem } from "node:os";

export function describeMachine(cores, loadTool) {
  const processors = cpus();
  const memoryGb = Math.round(totalmem() / 2 ** 30);
  const [load] = loadavg();
  const pinning =
    cores === null
      ? "NOT pinned (no taskset, or one core): the numbers are not comparable"
      : `servers on core ${cores.serverCore}, ${loadTool} and PostgreSQL on core ${cores.loadCore}`;
  return [
    `${processors.length} cores (${processors[0].model.trim()}), ${memoryGb} GB, ${process.platform}, Node ${process.version}`,
    `${pinning}; load average at the start ${load.toFixed(2)}`,
  ].join("\n");
}
