// `npm start`: builds what changed, then runs the server in this very process, so that signals reach it.
const parent = process.ppid;
await import("./build.mjs");
// npm was stopped during the build, and could not pass that on.
if (process.ppid !== parent) process.exit(1);
await import("../dist/bundle/main.js");
