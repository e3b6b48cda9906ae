import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { checkSettings } from "../../../src/composition/check-settings.js";
import { ConfigError, readConfig } from "../../../src/config.js";
import { peppers } from "../../../src/settings/pepper-settings.js";
import { generateSecret } from "../../../src/core/model/keys/secret.js";
import { newDataDirectory } from "../../support/data-directory.js";
import { spawnServer } from "../../support/server-process.js";
import { testEnvironment } from "../../support/test-server.js";

const goodKey = "op_c1b8f0d7a2e94c35b6d7081f9e2a4c6d";
const hex = () => randomBytes(32).toString("hex");

function judge(variables: Record<string, string>, operatorKey = goodKey, pepper = hex()): readonly string[] {
  return checkSettings(readConfig(variables), { operatorKey, peppers: peppers.parse(`1:${pepper}`) });
}

test.each(["prod", "Production", "staging", "production "])("NODE_ENV=%s does not start", (value) => {
  expect(() => readConfig({ NODE_ENV: value })).toThrow(/NODE_ENV: must be development, test or production/);
});

test.each([
  "0".repeat(32),
  "changeme-changeme-changeme-changeme",
  "Change-Me-4f8a1c9be27d60351f8a9c4be27d6035",
  "my-very-long-password-of-the-operator",
  "abcdefghijklmnopqrstuvwxyz0123456789",
  "0123456789abcdef0123456789abcdef",
  "lk_op_lk_op_lk_op_lk_op_lk_op_lk_op_",
  "$(openssl rand -hex 32) $(openssl rand -hex 32)",
])("the operator key %s is named with its mend: a warning, and in production the end", (key) => {
  expect(judge({}, key)).toEqual(["OPERATOR_KEY: can be guessed. Make one with: openssl rand -hex 32"]);
  const start = () => judge({ NODE_ENV: "production" }, key);
  expect(start).toThrow(ConfigError);
  expect(start).toThrow(/OPERATOR_KEY: can be guessed/);
});

const counting = Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString("hex");

test.each(["0".repeat(64), "ab".repeat(32), "0123456789abcdef".repeat(4), "deadbeef".repeat(8), counting])(
  "the pepper %s is named with its mend: a warning, and in production the end",
  (pepper) => {
    expect(judge({}, goodKey, pepper)).toEqual([
      "KEY_PEPPERS: version 1 can be guessed. Put a new version first, made with: openssl rand -hex 32",
    ]);
    expect(() => judge({ NODE_ENV: "production" }, goodKey, pepper)).toThrow(
      /KEY_PEPPERS: version 1 can be guessed/,
    );
  },
);

test("metrics that other machines can read without a token are named with their mend", () => {
  const open = { METRICS_PORT: "4001", METRICS_HOST: "0.0.0.0" };
  expect(judge(open)).toEqual([
    "METRICS_HOST: lets other machines read the metrics. Set METRICS_TOKEN, made with: openssl rand -hex 32",
  ]);
  expect(judge({ ...open, METRICS_TOKEN: hex() })).toEqual([]);
  expect(judge({ METRICS_PORT: "4001" })).toEqual([]);
  expect(() => readConfig({ METRICS_TOKEN: "short" })).toThrow(
    /METRICS_TOKEN: must be 32 characters or more/,
  );
  expect(() => readConfig({ METRICS_PORT: "4000" })).toThrow(/METRICS_PORT: must not be PORT/);
});

test("keys and peppers of random bytes, in any usual form, are taken", () => {
  for (let turn = 0; turn < 2_000; turn += 1) {
    const bytes = randomBytes(32);
    for (const key of [
      bytes.toString("hex"),
      bytes.toString("base64"),
      bytes.toString("base64url"),
      `op_${bytes.toString("hex")}`,
      bytes.toString("hex").slice(0, 32),
      generateSecret("lk_op"),
    ]) {
      expect(judge({ NODE_ENV: "production" }, key, bytes.toString("hex"))).toEqual([]);
    }
  }
});

test.each([
  [{ TRUST_PROXY: "true", HOST: "0.0.0.0" }, "TRUST_PROXY"],
  [{ NODE_ENV: "production", PUBLIC_URL: "http://keys.example.com" }, "PUBLIC_URL"],
  [{ NODE_ENV: "production", INTROSPECTION: "true" }, "INTROSPECTION"],
])("%o is warned of by the name %s", (variables, name) => {
  const [line = "", ...others] = judge(variables);
  expect(line).toMatch(new RegExp(`^${name}: `));
  expect(others).toEqual([]);
});

test.each([
  { TRUST_PROXY: "true" },
  { TRUST_PROXY: "10.0.0.0/8", HOST: "0.0.0.0" },
  { NODE_ENV: "production", PUBLIC_URL: "https://keys.example.com" },
  { NODE_ENV: "production", PUBLIC_URL: "http://localhost:4000" },
  { NODE_ENV: "production", HOST: "::1" },
  { PUBLIC_URL: "http://keys.example.com" },
])("%o is not warned of", (variables) => {
  expect(judge(variables)).toEqual([]);
});

test("a server in production with an operator key that can be guessed ends before it has a database", async () => {
  const server = await spawnServer({
    ...testEnvironment,
    NODE_ENV: "production",
    OPERATOR_KEY: "changeme-changeme-changeme-changeme",
    DATA_DIR: await newDataDirectory(),
  });
  expect(await server.exited).toEqual({ code: 1, signal: null });
  expect(server.output()).toBe(
    "The configuration cannot be used:\n  OPERATOR_KEY: can be guessed. Make one with: openssl rand -hex 32\n",
  );
});
