import { table } from "./table.mjs";

export function atLeast(name, value, target, digits = 2) {
  return { name, value: value.toFixed(digits), target: `≥ ${target}`, isMet: value >= target };
}

export function atMost(name, value, target, digits = 2) {
  return { name, value: value.toFixed(digits), target: `≤ ${target}`, isMet: value <= target };
}

export function describeTargets(comparisons) {
  return table(
    ["target", "wanted", "measured", ""],
    comparisons.map(({ name, target, value, isMet }) => [name, target, value, isMet ? "met" : "FALLS SHORT"]),
  );
}
