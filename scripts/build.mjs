// Builds dist/. With --if-changed, only when something it is made from is not what it was.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describePackages } from "./third-party-notices.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "dist/.built-from");
const generated = join("src", "storage", "generated");
const graphiqlFiles = [
  ["react.js", "react-18", "umd/react.production.min.js"],
  ["react-dom.js", "react-dom-18", "umd/react-dom.production.min.js"],
  ["graphiql.js", "graphiql", "graphiql.min.js"],
  ["graphiql.css", "graphiql", "graphiql.min.css"],
];

if (!process.argv.includes("--if-changed") || !isCurrent()) await build();

function isCurrent() {
  return (
    existsSync(stamp) &&
    existsSync(join(root, generated, "client.ts")) &&
    existsSync(join(root, "dist/dashboard/index.html")) &&
    existsSync(join(root, "packages/react/dist/styles.css")) &&
    readFileSync(stamp, "utf8") === fingerprint()
  );
}

async function build() {
  process.stderr.write("Building Latchkey: generating the database client …\n");
  // Prisma looks for an engine it never runs here; any executable will do, and nothing is downloaded.
  await run("prisma", ["generate"], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  });
  rmSync(join(root, "dist"), { recursive: true, force: true });
  process.stderr.write("Building Latchkey: bundling …\n");
  await Promise.all([
    run("rolldown", ["--config", "rolldown.config.mjs"]),
    // Otherwise the NODE_ENV of a shell, or of the tests, would put React's development build into the dashboard.
    run("vite", ["build", "--config", "vite.config.mjs"], { NODE_ENV: "production" }),
    run("vite", ["build", "--config", "vite.embed.config.mjs"], { NODE_ENV: "production" }),
    runNode("@latchkey/react", join(root, "packages/react/build.mjs"), []),
  ]);
  copyGraphiql();
  writeNotices();
  // The package's command, which npm links to in a checkout as it is.
  chmodSync(join(root, "dist/bundle/cli.js"), 0o755);
  writeFileSync(stamp, fingerprint());
}

/** The files of GraphiQL and of the React that it was built for, as they were published. */
function copyGraphiql() {
  const folder = join(root, "dist/graphiql");
  mkdirSync(folder);
  for (const [name, of, path] of graphiqlFiles) copyFileSync(join(folderOf(of), path), join(folder, name));
}

function writeNotices() {
  const bundled = ["bundle", "dashboard", "embed"].flatMap((name) => {
    const file = join(root, `dist/.packages-of-${name}`);
    const folders = JSON.parse(readFileSync(file, "utf8"));
    rmSync(file);
    return folders;
  });
  const copied = graphiqlFiles.map(([, of]) => folderOf(of));
  writeFileSync(join(root, "dist/THIRD-PARTY-NOTICES.txt"), describePackages([...bundled, ...copied]));
}

function folderOf(name) {
  try {
    return dirname(createRequire(join(root, "package.json")).resolve(`${name}/package.json`));
  } catch {
    process.stderr.write(
      `The build needs ${name}, which is not installed. A checkout needs all packages: run \`npm ci\` without --omit=dev and` +
        " without NODE_ENV=production. To run Latchkey without them, install its package: `npm install latchkey`.\n",
    );
    process.exit(1);
  }
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of sources())
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

function sources() {
  const files = [
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "rolldown.config.mjs",
    "vite.config.mjs",
    "vite.embed.config.mjs",
    "packages/react/build.mjs",
    "packages/react/tsconfig.build.json",
    "scripts/compress-files.mjs",
    "scripts/build.mjs",
    "scripts/third-party-notices.mjs",
  ];
  for (const folder of ["src", "prisma", "packages/react/src"]) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name).slice(root.length);
      if (entry.isFile() && !file.startsWith(generated)) files.push(file);
    }
  }
  return files.filter((file) => existsSync(join(root, file))).sort();
}

/** Runs a package's command with this Node, so that no PATH and no shell matters. */
async function run(name, args, env = {}) {
  const folder = folderOf(name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  await runNode(name, join(folder, typeof bin === "string" ? bin : bin[name]), args, env);
}

async function runNode(name, script, args, env = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  }
  const status = await new Promise((resolve) => child.once("close", resolve));
  if (status === 0) return;
  process.stderr.write(`${output}\n${name} failed\n`);
  process.exit(1);
}
