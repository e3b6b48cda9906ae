import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folders = ["docs", "examples", "packages/client", "packages/react"];

/** The pages that people read, from the root of the repository. */
export const pages: readonly string[] = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md") && !file.includes("node_modules"))
      .map((file) => join(folder, file)),
  ),
];

/** The README and the guides: what says how Latchkey is used, and not why. */
export const guides = pages.filter((page) => /^(?:README|docs\/[\w-]+)\.md$/.test(page));

export const readPage = (page: string) => readFileSync(page, "utf8");

const fence = /^( *)```(\w*)\n(.*?)\n\1```$/gms;

/** The contents of the code blocks in this language, without the indent that a list gives them. */
export function fencedBlocks(text: string, language: string): readonly string[] {
  return Array.from(text.matchAll(fence))
    .filter(([, , name]) => name === language)
    .map(([, indent = "", , content = ""]) => content.replaceAll(new RegExp(`^${indent}`, "gm"), ""));
}

export const withoutFences = (text: string) => text.replaceAll(fence, "");

/** The anchors of the headings, as GitHub makes them. */
export function anchorsOf(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return Array.from(withoutFences(text).matchAll(/^#{1,6} +(.*)$/gm), ([, heading = ""]) => {
    const anchor = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-");
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${String(before)}`;
  });
}
