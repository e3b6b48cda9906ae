import { parseArgs } from "node:util";

const defaults = { seconds: 5, warmup: 2, runs: 5, connections: 50, keys: 100_000 };

export function readOptions(args) {
  const names = Object.keys(defaults);
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  const { values } = parseArgs({ args, options });
  return Object.fromEntries(names.map((name) => [name, read(name, values[name])]));
}

function read(name, text) {
  if (text === undefined) return defaults[name];
  if (!/^[1-9][0-9]{0,6}$/.test(text)) throw new Error(`--${name} must be a whole number from 1`);
  return Number(text);
}
