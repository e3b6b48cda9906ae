import { execFile, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { asOperator, http, rest } from "../../support/client.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { readMetrics, readMetricsText } from "../../support/metrics.js";
import { waitTimes } from "../../support/replicas.js";
import { freePort, startTestServer, type TestServer } from "../../support/test-server.js";

const folder = "examples/observability";
const hasPrometheus = ["prometheus", "promtool"].every((name) => spawnSync(name, ["--version"]).status === 0);
const run = promisify(execFile);

let server: TestServer;
let metricsPort: number;

beforeAll(async () => {
  metricsPort = await freePort();
  server = await startTestServer({ METRICS_PORT: String(metricsPort) });
});
afterAll(() => server.stop());

const metricsUrl = () => `http://127.0.0.1:${metricsPort}`;

const dashboardForm = z.object({
  panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })) })),
});

async function readDashboard() {
  return dashboardForm.parse(
    JSON.parse(await readFile(`${folder}/grafana/dashboards/latchkey.json`, "utf8")),
  );
}

async function expressions(): Promise<string[]> {
  const { panels } = await readDashboard();
  const alerts = await readFile(`${folder}/alerts.yml`, "utf8");
  const rules = Array.from(
    alerts.matchAll(/expr: (?:>-\n)?((?:.|\n)*?)\n {8}(?:for|annotations):/g),
    ([, rule = ""]) => rule.replace(/\s+/g, " ").trim(),
  );
  expect(rules).toHaveLength(alerts.match(/- alert:/g)?.length ?? 0);
  return [...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)), ...rules];
}

test("the dashboard has 12 panels, and each name and label in it or in a rule is one that the server shows", async () => {
  expect((await readDashboard()).panels).toHaveLength(12);
  const series = [...(await readMetrics(metricsUrl(), null)).keys()];
  const shown = new Set(series.map((name) => name.replace(/\{.*/, "")));
  const labelled = new Set(series.flatMap((name) => name.match(/\w+="[^"]*"/g) ?? []));
  const labels = new Set([...labelled].map((label) => label.replace(/=.*/, "")));
  const byPrometheus = ["instance", "job"];
  for (const expression of await expressions()) {
    for (const name of expression.match(/latchkey_\w+/g) ?? []) expect(shown, expression).toContain(name);
    for (const [, names = ""] of expression.matchAll(/by \(([^)]*)\)/g)) {
      for (const label of names.split(", "))
        expect([...labels, ...byPrometheus], expression).toContain(label);
    }
    for (const wanted of expression.match(/\w+="[^"]*"/g) ?? []) {
      if (!wanted.startsWith("job=")) expect(labelled, expression).toContain(wanted);
    }
  }
});

test("each metric in docs/monitoring.md is one that the server shows", async () => {
  const guide = await readFile("docs/monitoring.md", "utf8");
  const text = await readMetricsText(metricsUrl(), null);
  const families = new Set(Array.from(text.matchAll(/^# TYPE (\S+)/gm), ([, name = ""]) => name));
  const named = guide.match(/`latchkey_[a-z_]+`/g) ?? [];
  expect(named.length).toBeGreaterThan(15);
  for (const name of named) expect(families).toContain(name.slice(1, -1));
});

describe.skipIf(!hasPrometheus)("Debian's Prometheus", () => {
  let directory: string;
  let prometheus: ChildProcess;
  let url: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "latchkey-prometheus-"));
    await cp(folder, directory, { recursive: true });
    const config = (await readFile(join(directory, "prometheus.yml"), "utf8"))
      .replace("127.0.0.1:4001", `127.0.0.1:${metricsPort}`)
      .replaceAll(": 15s", ": 1s");
    await writeFile(join(directory, "prometheus.yml"), config);
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    prometheus = spawn(
      "prometheus",
      [
        `--config.file=${directory}/prometheus.yml`,
        `--storage.tsdb.path=${directory}/data`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      { stdio: "ignore" },
    );
  });
  afterAll(async () => {
    const ended = once(prometheus, "exit");
    prometheus.kill("SIGTERM");
    await ended;
    await rm(directory, { recursive: true, force: true });
  });

  const ask = async (path: string) => (await http(`${url}/api/v1/${path}`)).body;
  const query = (expression: string) => ask(`query?query=${encodeURIComponent(expression)}`);
  const values = z.object({
    data: z.object({ result: z.array(z.object({ value: z.tuple([z.number(), z.string()]) })) }),
  });
  const valueOf = async (expression: string) =>
    values.parse(await query(expression)).data.result.map(({ value }) => value[1]);

  test("promtool accepts the configuration, the rules and the metrics", async () => {
    await run("promtool", ["check", "config", "--lint-fatal", join(directory, "prometheus.yml")]);
    await run("promtool", ["check", "rules", "--lint-fatal", join(directory, "alerts.yml")]);
    const { status, stdout, stderr } = spawnSync("promtool", ["check", "metrics", "--extended"], {
      input: await readMetricsText(metricsUrl(), null),
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status, stdout).toBe(0);
  });

  test(
    "it scrapes the server, and a query returns the checks that were made",
    { timeout: 120_000 },
    async () => {
      await vi.waitFor(async () => expect(await valueOf('up{job="latchkey"}')).toEqual(["1"]), waitTimes);
      const { secret } = await createKey(server.url, await createAccount(server.url));
      for (let count = 0; count < 7; count += 1) {
        await rest(server.url, "POST", "/v1/keys/verify", asOperator, { key: secret });
      }
      await rest(server.url, "POST", "/v1/keys/verify", asOperator, { key: "nothing" });
      await vi.waitFor(async () => {
        expect(await valueOf('latchkey_checks_total{face="rest",outcome="accepted"}')).toEqual(["7"]);
        expect(await valueOf("sum(latchkey_checks_total)")).toEqual(["8"]);
      }, waitTimes);
    },
  );

  test("it evaluates each panel and each rule", { timeout: 120_000 }, async () => {
    for (const expression of await expressions()) {
      const answer = await query(expression.replaceAll("$__rate_interval", "1m"));
      expect(answer, expression).toMatchObject({ status: "success" });
    }
    await vi.waitFor(async () => {
      const rules = JSON.stringify(await ask("rules"));
      expect(rules.match(/"health":"ok"/g)).toHaveLength(13);
    }, waitTimes);
  });
});
