const units = ["bytes", "kB", "MB", "GB", "TB", "PB"];

/** As disks are sold: 1,000 bytes are a kB. */
export function showBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1_000;
    unit += 1;
  }
  return `${unit === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? ""}`;
}
