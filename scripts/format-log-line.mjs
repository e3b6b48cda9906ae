const colors = { trace: 90, debug: 90, info: 36, warn: 33, error: 31, fatal: 31 };

/** A JSON line of the log as people read it: the time of day, the level, the message, then the other fields. */
export function formatLogLine(line) {
  let entry;
  try {
    entry = JSON.parse(line);
  } catch {
    return line;
  }
  if (typeof entry?.time !== "string" || typeof entry.level !== "string") return line;
  const { time, level, msg, err, ...fields } = entry;
  const rest = Object.entries(fields).map(
    ([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  const stack = err?.stack === undefined ? "" : `\n${err.stack}`;
  return `${time.slice(11, 23)} \u001b[${colors[level] ?? 0}m${level.padEnd(5)}\u001b[0m ${msg ?? ""} ${rest.join(" ")}${stack}`.trimEnd();
}
