import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { beforeAll, describe, expect, test } from "vitest";

const root = process.cwd();
const mostBytes = 60_000;

/** The package as npm makes it. */
let folder: string;
let tarball: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "latchkey-react-"));
  run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], join(root, "packages/react"));
  tarball = join(folder, (await readdir(folder)).find((name) => name.endsWith(".tgz")) ?? "");
  return () => rm(folder, { recursive: true, force: true });
});

function run(command: string, words: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: "utf8", timeout: 240_000 });
  expect(status, stdout + stderr).toBe(0);
}

const packages = [
  "urql",
  "@urql/core",
  "@urql/exchange-graphcache",
  "@0no-co/graphql.web",
  "wonka",
  "loose-envify",
  "js-tokens",
  "csstype",
];
/** Of the types of React 18. */
const packagesOf18 = ["@types/prop-types"];

const page = `
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiKeys, CreateApiKey, german, LatchkeyProvider, useApiKeys, useRevokeApiKey, useRevokeApiKeys } from "@latchkey/react";
import "@latchkey/react/styles.css";

function Own() {
  const { value, problem } = useApiKeys({ first: 5, filter: { search: "web" } });
  const { send, isBusy } = useRevokeApiKey();
  const several = useRevokeApiKeys();
  const ask = (ids: string[]) =>
    several.preview({ ids }, ({ results }) => {
      if (results.every(({ problem }) => problem === null)) several.send({ ids, reason: "UNUSED" }, () => {});
      else console.log(results.map(({ id, apiKey, problem }) => [id, apiKey?.lastUsedAt, problem?.message]));
    });
  return (
    <ul title={problem?.message} onClick={() => ask(value?.edges.map(({ node: { id } }) => id) ?? [])}>
      {value?.edges.map(({ node: { id, name, lastUsedAt } }) => (
        <li key={id}>
          {name} {lastUsedAt} <button disabled={isBusy} onClick={() => send({ id }, ({ apiKey }) => console.log(apiKey.name))} />
        </li>
      ))}
    </ul>
  );
}

createRoot(document.body).render(
  <StrictMode>
    <LatchkeyProvider
      url="https://keys.example.com"
      getToken={async () => "lkb_"}
      language={german}
      texts={{ list: { title: "Zugang" } }}
      classNames={{ primaryButton: "mine" }}
      theme="dark"
    >
      <ApiKeys className="mine" />
      <CreateApiKey onDone={(id) => console.log(id)} />
      <Own />
    </LatchkeyProvider>
  </StrictMode>,
);
`;

/** In the place of the types of react-dom, which are not tested here and would bring types of react of their own. */
const reactDomTypes = `declare module "react-dom/client" {
  export function createRoot(element: Element): { render(content: import("react").ReactNode): void };
}
`;

const compilerOptions = {
  target: "ES2023",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  module: "ESNext",
  moduleResolution: "Bundler",
  jsx: "react-jsx",
  types: ["vite/client"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

const versions = [
  ["19", "", "scheduler"],
  ["18", "-18", "react-dom-18/node_modules/scheduler"],
] as const;

describe.each(versions)(
  "in an empty Vite project with React %s",
  { timeout: 300_000 },
  (_version, suffix, scheduler) => {
    test("it installs from its tarball, its types hold, and it builds", async () => {
      const project = join(folder, `project${suffix}`);
      const names = [
        `react${suffix}`,
        `react-dom${suffix}`,
        `@types/react${suffix}`,
        ...packages,
        ...(suffix === "" ? [] : packagesOf18),
      ];
      // From the folders of this checkout, so that no network is asked; npm makes copies of them.
      const dependencies: Record<string, string> = Object.fromEntries([
        ...names.map((name): [string, string] => [
          name.replace(/-18$/, ""),
          `file:${join(root, "node_modules", name)}`,
        ]),
        ["scheduler", `file:${join(root, "node_modules", scheduler)}`],
      ]);
      await mkdir(project);
      const files = {
        "package.json": JSON.stringify({ name: "project", type: "module", dependencies }),
        "tsconfig.json": JSON.stringify({ compilerOptions, include: ["main.tsx", "react-dom.d.ts"] }),
        "index.html": '<!doctype html><script type="module" src="./main.tsx"></script>',
        "main.tsx": page,
        "react-dom.d.ts": reactDomTypes,
      };
      for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text);
      run("npm", ["install", "--offline", "--install-links", "--no-audit", "--no-fund", tarball], project);
      await symlink(join(root, "node_modules/vite"), join(project, "node_modules/vite"));
      run(process.execPath, [join(root, "node_modules/typescript-7/bin/tsc"), "-p", "."], project);
      run(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build"], project);
      const built = await readdir(join(project, "dist/assets"));
      expect(built.map((name) => name.slice(name.lastIndexOf("."))).sort()).toEqual([".css", ".js"]);
      if (suffix === "") await printSizes(project);
    });
  },
);

/** What a page of one part takes, without React. */
async function printSizes(project: string): Promise<void> {
  const bytesOf = async (part: string) => {
    const entry = join(project, `${part}.js`);
    await writeFile(entry, `export { LatchkeyProvider, ${part} } from "@latchkey/react";`);
    const bundle = await rolldown({
      input: entry,
      external: /^react(-dom)?($|\/)/,
      checks: { moduleLevelDirective: false },
      transform: { define: { "process.env.NODE_ENV": '"production"' } },
    });
    const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
    return gzipSync(output[0].code, { level: 9 }).length;
  };
  const parts = ["ApiKeys", "CreateApiKey", "ApiKeyUsage", "useApiKeys"];
  const sizes = new Map<string, number>();
  for (const part of parts) sizes.set(part, await bytesOf(part));
  const said = [...sizes].map(([part, bytes]) => `${part} ${(bytes / 1_000).toFixed(1)} kB`).join(", ");
  process.stdout.write(`@latchkey/react with its provider, gzip, without React: ${said}\n`);
  const most = Math.max(...sizes.values());
  expect(sizes.get("ApiKeys")).toBe(most);
  expect(most).toBeLessThan(mostBytes);
  for (const part of parts.slice(1)) expect(sizes.get(part)).toBeLessThan(0.85 * most);
}
