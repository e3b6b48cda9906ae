// `npm start`: builds what changed, then runs the server in this very process, so that signals reach it.
await import("./build.mjs");
await import("../dist/bundle/main.js");
