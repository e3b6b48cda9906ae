import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { check } from "../../support/checks.js";
import { operatorIn, rest } from "../../support/client.js";
import { preparedDataDirectory } from "../../support/data-directory.js";
import { createAccount, createKey, revokeKey } from "../../support/fixtures.js";
import { startServerProcess } from "../../support/server-process.js";
import { testEnvironment } from "../../support/test-server.js";

/** The programs of other versions of Node, separated by colons: `.ci/run` says where it has put them. */
const { OTHER_NODES = "" } = process.env;
const programs = OTHER_NODES.split(":").filter((path) => path !== "");

describe.skipIf(programs.length === 0)("on other versions of Node [needs OTHER_NODES]", () => {
  test.each(programs.map((path) => [execFileSync(path, ["--version"], { encoding: "utf8" }).trim(), path]))(
    "on Node %s the bundle makes its database, issues a key, checks it, revokes it, shows its pages and stops",
    async (_version, program) => {
      const server = await startServerProcess(
        { ...testEnvironment, DATA_DIR: await preparedDataDirectory() },
        "/",
        program,
      );
      const account = await createAccount(server.url);
      const { id, secret } = await createKey(server.url, account);
      for (const face of ["authorize", "verify"] as const) {
        expect(await check(server.url, face, secret)).toBe("accepted");
      }
      await revokeKey(server.url, account, id);
      expect(await check(server.url, "authorize", secret)).toBe("api_key_revoked");
      const listed = await rest(server.url, "GET", "/v1/keys?status=revoked", operatorIn(account));
      expect(listed.text).toContain(id);
      for (const page of ["/dashboard", "/graphiql", "/reference/rest", "/sign-in"]) {
        expect((await fetch(`${server.url}${page}`)).status).toBe(200);
      }
      expect(await server.stop()).toEqual({ code: 0, signal: null });
    },
  );
});
