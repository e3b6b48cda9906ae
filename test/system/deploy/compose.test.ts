import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readConfig } from "../../../src/config.js";
import { settingNames } from "../../support/setting-names.js";

const folder = "deploy/compose";

const duration = z.string().regex(/^\d+(ms|s|m)$/);
const text = z.string().min(1);

/**
 * What our files use of the compose specification, and nothing else: a word that is misspelt, or that stands in the wrong place, is
 * refused. A new word is added here.
 */
const service = z.strictObject({
  build: z.strictObject({ context: text, target: text }).optional(),
  /** A tag, so that a file means the same tomorrow; our own image has none. */
  image: z.string().regex(/^(latchkey(-embedded)?|[a-z]+(\/[a-z]+)?:v?\d[\w.]*)$/),
  command: z.array(text).optional(),
  environment: z.record(z.string().regex(/^[A-Z][A-Z_]*$/), z.string()).optional(),
  ports: z.array(z.string().regex(/^127\.0\.0\.1:\d+:\d+$/)).optional(),
  volumes: z.array(z.string().regex(/^[^:]+:\/[^:]+(:ro)?$/)).optional(),
  secrets: z.array(text).optional(),
  networks: z.record(z.string(), z.strictObject({ ipv4_address: z.ipv4() })).optional(),
  healthcheck: z
    .strictObject({
      test: z.tuple([z.literal("CMD")], z.string()),
      interval: duration,
      retries: z.number().int().positive(),
    })
    .optional(),
  depends_on: z
    .union([
      z.array(text),
      z.record(
        z.string(),
        z.strictObject({
          condition: z.enum(["service_started", "service_healthy", "service_completed_successfully"]),
        }),
      ),
    ])
    .optional(),
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string().startsWith("/")).optional(),
  cap_drop: z.array(z.literal("ALL")).optional(),
  security_opt: z.array(z.literal("no-new-privileges:true")).optional(),
  stop_grace_period: duration.optional(),
  restart: z.enum(["no", "always", "on-failure", "unless-stopped"]).optional(),
});

const composeFile = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  services: z.record(z.string(), service),
  networks: z
    .record(
      z.string(),
      z.strictObject({
        ipam: z.strictObject({
          config: z.array(z.strictObject({ subnet: z.cidrv4(), gateway: z.ipv4() })),
        }),
      }),
    )
    .default({}),
  volumes: z.record(z.string(), z.null()).default({}),
  secrets: z.record(z.string(), z.strictObject({ environment: text })).default({}),
});

type ComposeFile = z.infer<typeof composeFile>;
type Service = z.infer<typeof service>;

async function readCompose(name: string): Promise<{ readonly file: ComposeFile; readonly source: string }> {
  const source = await readFile(join(folder, name), "utf8");
  const document = z.record(z.string(), z.unknown()).parse(parse(source, { merge: true }));
  // Names that begin with x- are the author's own.
  const own = Object.entries(document).filter(([key]) => !key.startsWith("x-"));
  return { file: composeFile.parse(Object.fromEntries(own)), source };
}

/** The names of `${NAME}`, `${NAME:?why}` and `${NAME:-default}`. */
function variablesIn(source: string): readonly string[] {
  return [...new Set(Array.from(source.matchAll(/\$\{(\w+)/g), ([, name = ""]) => name))];
}

function isOurs({ image }: Service): boolean {
  return image.startsWith("latchkey");
}

const samples: Readonly<Record<string, string>> = {
  PUBLIC_URL: "https://keys.example.com",
  POSTGRES_PASSWORD: "0123456789abcdef",
  KEY_PEPPERS: `1:${"4f".repeat(32)}`,
  OPERATOR_KEY: "9c".repeat(32),
  METRICS_TOKEN: "a7".repeat(32),
  SMTP_URL: "smtps://user:password@mail.example.com",
  MAIL_FROM: "Latchkey <keys@example.com>",
  OWNER_EMAIL: "owner@example.com",
  GRAFANA_PASSWORD: "0123456789abcdef",
};

function withSamples(value: string): string {
  return value.replaceAll(/\$\{(\w+)[^}]*\}/g, (_whole, name: string) => samples[name] ?? "");
}

describe.each(["compose.yaml", "compose.production.yaml"])("%s", (name) => {
  test("has only words of compose, in their places", async () => {
    const { file } = await readCompose(name);
    expect(Object.keys(file.services).length).toBeGreaterThan(0);
  });

  test("names only services, networks, volumes, secrets, files and stages of the image that there are", async () => {
    const { file } = await readCompose(name);
    const dockerfile = await readFile("Dockerfile", "utf8");
    for (const { build, image, volumes = [], networks = {}, secrets = [], depends_on } of Object.values(
      file.services,
    )) {
      if (build !== undefined) {
        expect(existsSync(join(folder, build.context, "Dockerfile"))).toBe(true);
        expect(dockerfile).toMatch(new RegExp(`^FROM .* AS ${build.target}$`, "m"));
        expect(image).toBe(build.target);
      }
      for (const volume of volumes) {
        const [from = ""] = volume.split(":");
        if (from.startsWith(".")) expect(existsSync(join(folder, from)), from).toBe(true);
        else expect(Object.keys(file.volumes)).toContain(from);
      }
      for (const network of Object.keys(networks)) expect(Object.keys(file.networks)).toContain(network);
      for (const secret of secrets) expect(Object.keys(file.secrets)).toContain(secret);
      const others = Array.isArray(depends_on)
        ? depends_on.map((other) => ({ other, condition: "service_started" }))
        : Object.entries(depends_on ?? {}).map(([other, { condition }]) => ({ other, condition }));
      for (const { other, condition } of others) {
        const needed = file.services[other];
        expect(needed, other).toBeDefined();
        // Otherwise compose waits for ever. The image brings the health check of our own.
        if (condition === "service_healthy" && needed !== undefined && !isOurs(needed))
          expect(needed.healthcheck, other).toBeDefined();
      }
    }
    const addresses = Object.values(file.services).flatMap(({ networks = {} }) =>
      Object.values(networks).map(({ ipv4_address: address }) => address),
    );
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test("gives our servers only settings that there are, with values that a server starts with", async () => {
    const { file } = await readCompose(name);
    const names = settingNames();
    const ours = Object.values(file.services).filter(isOurs);
    expect(ours.length).toBeGreaterThan(0);
    for (const { environment = {} } of ours) {
      expect(Object.keys(environment).filter((variable) => !names.has(variable))).toEqual([]);
      const values = Object.entries(environment).map(([key, value]) => [key, withSamples(value)] as const);
      expect(readConfig({ NODE_ENV: "production", ...Object.fromEntries(values) }).isProduction).toBe(true);
    }
  });

  test("asks for no variable that docs/production.md does not name", async () => {
    const { source } = await readCompose(name);
    const guide = await readFile("docs/production.md", "utf8");
    const variables = variablesIn(source.replaceAll(/^\s*#.*$/gm, ""));
    expect(variables.filter((variable) => !guide.includes(`\`${variable}\``))).toEqual([]);
    expect(variables.filter((variable) => !(variable in samples))).toEqual([]);
  });
});
