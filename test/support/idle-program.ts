import { createProgram } from "../../src/cli/program.js";

const nothing = () => Promise.resolve();

/** The command line, whose commands read what was said and do nothing. */
export const idleProgram = () =>
  createProgram({
    version: "0.0.0",
    terminal: {
      out: () => undefined,
      err: () => undefined,
      readInput: () => Promise.resolve(""),
      isScreen: () => false,
    },
    run: nothing,
    print: () => undefined,
    examine: () => () => Promise.resolve([]),
    isElsewhere: () => false,
    serve: nothing,
    openBackups: () => Promise.reject(new Error("No backup is made here")),
  });
