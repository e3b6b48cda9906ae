import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { http } from "../../support/client.js";
import { expectEnvelope } from "../../support/envelope.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const html = { Accept: "text/html" };

/** The page's own files, as addresses. */
async function filesOf(path: string): Promise<{ readonly scripts: string[]; readonly others: string[] }> {
  const { text } = await http(`${server.url}${path}`);
  const address = (relative: string) => new URL(relative, `${server.url}${path}`).href;
  const found = (form: RegExp) => [...text.matchAll(form)].map(([, relative = ""]) => address(relative));
  return {
    scripts: [...found(/<script[^>]* src="([^"]+)"/g), ...found(/modulepreload"[^>]* href="([^"]+)"/g)],
    others: [...found(/stylesheet"[^>]* href="([^"]+)"/g), ...found(/icon" href="([^"]+)"/g)],
  };
}

const raw = async (address: string, encoding: string) => {
  const response = await fetch(address, { headers: { "Accept-Encoding": encoding } });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};

test.each(["/dashboard", "/dashboard/", "/dashboard/keys", "/dashboard/keys/key_1/edit?x=1"])(
  "%s is the page, kept nowhere, and finds its files from there",
  async (path) => {
    const { status, headers } = await http(`${server.url}${path}`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-store");
    const { scripts, others } = await filesOf(path);
    expect(scripts.length).toBeGreaterThan(0);
    expect(others).toHaveLength(2);
    for (const address of [...scripts, ...others]) {
      expect(address).toMatch(new RegExp(`^${server.url}/dashboard/assets/[^/]+$`));
    }
  },
);

test("the page and its files allow only what this server gives, and no page frames them", async () => {
  const { scripts } = await filesOf("/dashboard");
  for (const address of [`${server.url}/dashboard`, ...scripts]) {
    const { headers } = await http(address);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|nonce/);
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  }
  expect((await http(`${server.url}/dashboard`)).text).not.toMatch(
    /<style|style=|<script(?![^>]* src=)|https?:/,
  );
});

test("each file is compressed as the browser asks, and kept for good", async () => {
  const { scripts, others } = await filesOf("/dashboard");
  for (const address of [...scripts, ...others]) {
    const plain = await raw(address, "identity");
    const gzip = await raw(address, "gzip");
    const brotli = await raw(address, "gzip, deflate, br");
    expect(plain.response.headers.get("content-encoding")).toBeNull();
    expect(brotli.response.headers.get("content-encoding")).toBe("br");
    expect(gzip.response.headers.get("content-encoding")).toBe("gzip");
    for (const { response } of [plain, gzip, brotli]) {
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(response.headers.get("vary")).toContain("Accept-Encoding");
    }
  }
});

const kB = (bytes: number) => Math.round(bytes / 100) / 10;

test("the scripts of the first list are at most 150 kB, compressed with gzip", async () => {
  const { scripts } = await filesOf("/dashboard");
  let gzip = 0;
  let brotli = 0;
  for (const name of scripts.map((address) => address.split("/").at(-1) ?? "")) {
    gzip += await sizeOf(`${name}.gz`, gunzipSync);
    brotli += await sizeOf(`${name}.br`, brotliDecompressSync);
  }
  process.stdout.write(
    `scripts of the first list: ${String(kB(gzip))} kB gzip, ${String(kB(brotli))} kB brotli\n`,
  );
  expect(kB(gzip)).toBeLessThanOrEqual(150);
});

/** The size of a built file, once it is known that it can be read. */
async function sizeOf(name: string, decompress: (content: Buffer) => Buffer): Promise<number> {
  const content = await readFile(join(import.meta.dirname, "../../../dist/dashboard/assets", name));
  expect(decompress(content).length).toBeGreaterThan(0);
  return content.length;
}

test("a file that is not there is route_not_found, not the page", async () => {
  for (const name of ["index-none.js", "..%2Findex.html", "operations.json", "index.html"]) {
    expectEnvelope(await http(`${server.url}/dashboard/assets/${name}`), "route_not_found", []);
  }
});

test("a browser that opens / is led on; a program gets the links", async () => {
  const open = (headers: Record<string, string>) => fetch(`${server.url}/`, { headers, redirect: "manual" });
  const signedOut = await open(html);
  expect([signedOut.status, signedOut.headers.get("location")]).toEqual([302, "sign-in"]);
  const signedIn = await open({ ...html, Cookie: "latchkey=session_x" });
  expect([signedIn.status, signedIn.headers.get("location")]).toEqual([302, "dashboard"]);
  expect(signedIn.headers.get("cache-control")).toBe("no-store");
  const program = await open({ Accept: "*/*" });
  expect(program.status).toBe(200);
  expect(program.headers.get("vary")).toContain("Accept");
  expect((await http(`${server.url}/reference`, { headers: html })).text).toContain("Your first call");
});

test("the page says whether the server is a development server, as the page of the design asks", async () => {
  const production = await startTestServer({ NODE_ENV: "production" });
  onTestFinished(() => production.stop());
  expect((await http(`${production.url}/dashboard`)).text).toContain(`data-mode="production"`);
  expect((await http(`${server.url}/dashboard`)).text).toContain(`data-mode="development"`);
});
