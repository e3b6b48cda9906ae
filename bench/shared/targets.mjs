import { table } from "./table.mjs";

export function atLeast(name, value, target, digits = 2) {
  return { name, value: value.toFixed(digits), target: `≥ ${target}`, isMet: value >= target };
}

export function atMost(name, value, target, digits = 2) {
  return { name, value: value.toFixed(digits), target: `≤ ${target}`, isMet: value <= target };
}

export function describeTargets(judged) {
  return table(
    ["target", "wanted", "measured", ""],
    judged.map(({ name, target, value, isMet }) => [name, target, value, isMet ? "met" : "FALLS SHORT"]),
  );
}
