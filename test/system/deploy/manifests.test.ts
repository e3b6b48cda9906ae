import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Model } from "@kubernetes-models/base";
import { expect, onTestFinished, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { z } from "zod";
import { settingNames } from "../../support/setting-names.js";

const has = (command: string) => spawnSync(command, ["--help"]).error === undefined;
const read = (file: string) => readFile(join("deploy", file), "utf8");

const manifest = z.object({ apiVersion: z.string(), kind: z.string() });

/** The first number after a text. */
function numberAfter(text: string, start: string): number {
  const [, rest = ""] = text.split(start);
  return Number.parseInt(rest.replace(/^\D+/, ""), 10);
}

test("nginx keeps a connection for less time than a server goes on serving, and each manifest leaves time to stop", async () => {
  const nginx = await read("compose/nginx.conf");
  const compose = await read("compose/compose.production.yaml");
  const delay = numberAfter(compose, "SHUTDOWN_DELAY_SECONDS:");
  expect(numberAfter(nginx, "keepalive_timeout")).toBeLessThan(delay);
  const grace = numberAfter(compose, "SHUTDOWN_GRACE_SECONDS:");
  expect(numberAfter(compose, "stop_grace_period:")).toBeGreaterThan(delay + grace);
  for (const machine of [1, 2, 3]) {
    const address = `10.203.7.1${String(machine)}`;
    expect(compose).toMatch(new RegExp(`latchkey-${String(machine)}:\\n.*\\n.*ipv4_address: ${address} `));
    expect(nginx).toContain(`server ${address}:4000 `);
    expect(await read("compose/prometheus.yml")).toContain(`"${address}:4000"`);
  }
  const pod = await read("kubernetes/base/deployment.yaml");
  const podSeconds =
    numberAfter(pod, "SHUTDOWN_DELAY_SECONDS, value:") + numberAfter(pod, "SHUTDOWN_GRACE_SECONDS, value:");
  expect(numberAfter(pod, "terminationGracePeriodSeconds:")).toBeGreaterThan(podSeconds);
});

test("Kubernetes and systemd give servers only settings that there are", async () => {
  const names = settingNames();
  const given = [
    ...(await read("kubernetes/base/deployment.yaml")).matchAll(/name: ([A-Z_]+), value:/g),
    ...(await read("kubernetes/example/kustomization.yaml")).matchAll(/^ +- ([A-Z_]+)=/gm),
    ...(await read("kubernetes/example/secrets.env.example")).matchAll(/^([A-Z_]+)=/gm),
    ...(await read("systemd/latchkey.service")).matchAll(
      /(?:^Environment=|(?<=^Environment=.*) )([A-Z_]+)=/gm,
    ),
  ].map(([, name = ""]) => name);
  expect(given).toContain("SHUTDOWN_DELAY_SECONDS");
  expect(given).toContain("DATA_DIR");
  expect(given.filter((name) => !names.has(name))).toEqual([]);
});

test.skipIf(!has("kubectl"))(
  "kubectl renders the manifests of Kubernetes, which are what its API takes",
  async () => {
    const directory = await mkdtemp(join(tmpdir(), "latchkey-kubernetes-"));
    onTestFinished(() => rm(directory, { recursive: true, force: true }));
    await cp("deploy/kubernetes", directory, { recursive: true });
    const example = join(directory, "example");
    await rename(join(example, "secrets.env.example"), join(example, "secrets.env"));
    const { stdout, stderr } = spawnSync("kubectl", ["kustomize", example], { encoding: "utf8" });
    expect(stderr).toBe("");
    const kinds = Array.from(stdout.matchAll(/^kind: (\w+)$/gm), ([, kind]) => kind).toSorted();
    expect(kinds).toEqual([
      "ConfigMap",
      "Deployment",
      "HorizontalPodAutoscaler",
      "Namespace",
      "NetworkPolicy",
      "PodDisruptionBudget",
      "Secret",
      "Service",
      "ServiceMonitor",
    ]);
    // Kustomize puts the name with its hash wherever a secret is used.
    expect(stdout).not.toMatch(/name: latchkey-(secrets|settings)$/m);
    for (const document of parseAllDocuments(stdout)) {
      const { apiVersion, kind } = manifest.parse(document.toJS());
      // One comes with Prometheus, not with Kubernetes. The other's long values take several lines, which the API allows and the schema does not.
      if (kind === "ServiceMonitor" || kind === "Secret") continue;
      const models: unknown = await import(/* @vite-ignore */ `kubernetes-models/${apiVersion}/${kind}`);
      const model = z.record(z.string(), z.unknown()).parse(models)[kind];
      if (typeof model !== "function") throw new Error(`There is no schema of ${kind}`);
      z.instanceof(Model)
        .parse(Reflect.construct(model, [document.toJS()]))
        .validate();
    }
  },
);

test.skipIf(!has("promtool"))(
  "promtool accepts the configuration of compose, with the alerts of the example",
  async () => {
    const directory = await mkdtemp(join(tmpdir(), "latchkey-prometheus-"));
    onTestFinished(() => rm(directory, { recursive: true, force: true }));
    const config = join(directory, "prometheus.yml");
    await cp("examples/observability/alerts.yml", join(directory, "alerts.yml"));
    // promtool looks whether the file of the token is there.
    await writeFile(
      config,
      (await read("compose/prometheus.yml")).replace("/run/secrets/metrics-token", config),
    );
    const { status, stdout, stderr } = spawnSync("promtool", ["check", "config", "--lint-fatal", config], {
      encoding: "utf8",
    });
    expect(status, stdout + stderr).toBe(0);
  },
);

test.skipIf(!has("systemd-analyze"))(
  "systemd finds nothing wrong with the unit, and little that it may do",
  () => {
    const unit = "deploy/systemd/latchkey.service";
    const verified = spawnSync("systemd-analyze", ["verify", unit], { encoding: "utf8" });
    // Node and the user are on the machine that runs the unit.
    const complaints = verified.stderr
      .split("\n")
      .filter((line) => line.includes("latchkey.service") && !line.includes("is not executable"));
    expect(complaints).toEqual([]);
    const { stdout } = spawnSync("systemd-analyze", ["security", "--offline=true", unit], {
      encoding: "utf8",
    });
    expect(Number(/exposure level for latchkey\.service: ([\d.]+)/.exec(stdout)?.[1])).toBeLessThan(2);
  },
);

test("the image is built from every file that the build reads, and has every file of the package", async () => {
  const dockerfile = await readFile("Dockerfile", "utf8");
  const [, ownPart = ""] =
    /const files = \[(.*?)\];/s.exec(await readFile("scripts/build.mjs", "utf8")) ?? [];
  const atTheTop = [...ownPart.matchAll(/"([\w.-]+)"/g)].map(([, name = ""]) => name);
  expect(atTheTop).toContain("vite.config.mjs");
  for (const name of atTheTop) expect(dockerfile).toContain(` ${name} `);
  const lentToTheBuild = await readFile(".dockerignore", "utf8");
  for (const [, sources = ""] of dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)) {
    for (const source of sources.split(" ")) {
      const folders = source.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
      expect(
        folders.some((folder) => lentToTheBuild.includes(`\n!${folder}\n`)),
        source,
      ).toBe(true);
    }
  }
  const { files } = z
    .object({ files: z.array(z.string()) })
    .parse(JSON.parse(await readFile("package.json", "utf8")));
  // Guides are for those who install the package.
  for (const path of files.filter((name) => !name.endsWith(".md"))) {
    const folder = path.replace(/\/\*\*.*$/, "");
    expect(dockerfile).toMatch(new RegExp(`^COPY (--from=build /build/)?${folder} `, "m"));
  }
  for (const name of await readdir("packages"))
    expect(dockerfile).toContain(`COPY packages/${name}/package.json`);
});
