import fc from "fast-check";
import { compileAllowedEndpoints } from "../../src/core/model/keys/endpoint-rules.js";

/** Paths made of what servers are known to read in different ways. */
export const anyPath = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom("/", "/v1/charts/", "v1", "charts", "admin", "a", "é", "100%25"),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ".",
          "..",
          "...",
          ";",
          ";x=1",
          ";/",
          "//",
          "\\",
          "#",
          "?",
          "&",
          ",",
          "+",
          " ",
          "\t",
        ),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          "%2e",
          "%2E%2e",
          "%2f",
          "%5C",
          "%3b",
          "%23",
          "%3f",
          "%20",
          "%00",
          "%0a",
          "%09",
          "%7f",
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          "%252e",
          "%25",
          "%",
          "%zz",
          "%c0%ae",
          "%c3%a9",
          "%ff",
          "%u002e",
          "%ef%bc%8f",
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary-ascii", maxLength: 3 }) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => `/v1/charts/${parts.join("")}`);

export const somePrefix = fc.constantFrom(
  "/v1/charts/",
  "/v1/charts",
  "/v1/charts/a",
  "/v1/charts/%C3%A9",
  "/v1/charts/.",
  "/v1/charts/a%20",
);

/** What a server takes the path for, as text after all of its decoding; null when it serves none. */
export type PathReader = (path: string) => string | null;

/** As browsers and Node read a path; the escapes that it leaves are undone. */
export const readAsWhatwg: PathReader = (path) => {
  const target = `http://path.invalid${path}`;
  return URL.canParse(target) ? decodeLoosely(new URL(target).pathname) : null;
};

/** As servlet containers do behind a proxy that decodes too: parameters go, and escapes and dots are resolved twice. */
export const readAsServlet: PathReader = (path) => {
  let read = path.replace(/[?#].*$/s, "");
  for (let times = 0; times < 2; times += 1) {
    read = decodeLoosely(read.replace(/;[^/]*/g, ""))
      .replace(/;[^/]*/g, "")
      .replaceAll("\\", "/");
    read = resolveDots(read);
  }
  return read;
};

/** Whether a key that is bound to the prefix may pass with this path. */
export function isAllowed(prefix: string, path: string): boolean {
  const refuse = compileAllowedEndpoints([`${prefix}*`]);
  return refuse?.({ endpoint: path, method: "GET" }) === null;
}

/** Throws when a path that we allow is, to one of the readers, none under the prefix. */
export function expectOneReading(prefix: string, path: string, readers: readonly PathReader[]): void {
  if (!isAllowed(prefix, path)) return;
  const start = decodeURIComponent(prefix);
  for (const reader of readers) {
    const read = reader(path);
    if (read !== null && !read.startsWith(start))
      throw new Error(`${path} is allowed under ${prefix}, and read as ${read}`);
  }
}

function decodeLoosely(text: string): string {
  return Buffer.from(
    Buffer.from(text, "utf8")
      .toString("latin1")
      .replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    "latin1",
  ).toString("utf8");
}

function resolveDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split("/").filter((segment) => segment !== "");
  for (const segment of segments) {
    const dots = segment.trim();
    if (dots === "..") kept.pop();
    else if (dots !== ".") kept.push(segment);
  }
  return `/${kept.join("/")}${path.endsWith("/") && kept.length > 0 ? "/" : ""}`;
}
