import { parseArgs } from "node:util";

/** Whole numbers from the command line; what is absent is as in `defaults`. */
export function readOptions(args, defaults) {
  const names = Object.keys(defaults);
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  const { values } = parseArgs({ args, options });
  return Object.fromEntries(names.map((name) => [name, read(name, values[name], defaults[name])]));
}

function read(name, text, otherwise) {
  if (text === undefined) return otherwise;
  if (!/^[1-9][0-9]{0,6}$/.test(text)) throw new Error(`--${name} must be a whole number from 1`);
  return Number(text);
}
