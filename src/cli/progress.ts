import type { BackupProgress } from "../core/model/backups.js";
import type { Terminal } from "./run.js";

const betweenLinesMs = 1_000;

/** Says each second how far the work is, if it went on. Work that is done within a second says nothing. */
export async function withProgress<Value>(
  terminal: Terminal,
  act: string,
  work: (onProgress: (progress: BackupProgress) => void) => Promise<Value>,
): Promise<Value> {
  let latest: BackupProgress | null = null;
  let lastLine = "";
  const timer = setInterval(() => {
    const reached = latest === null ? "the database" : `${latest.table}, ${megabytes(latest.bytes)} so far`;
    const line = `${act}: ${reached}`;
    if (line !== lastLine) terminal.err(line);
    lastLine = line;
  }, betweenLinesMs);
  try {
    return await work((progress) => (latest = progress));
  } finally {
    clearInterval(timer);
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Says how far the work is, at most once a second. Work that is done within a second says nothing. */
export function createReport(terminal: Terminal): (line: string) => void {
  let saidAtMs = performance.now();
  return (line) => {
    if (performance.now() - saidAtMs < betweenLinesMs) return;
    saidAtMs = performance.now();
    terminal.err(line);
  };
}
