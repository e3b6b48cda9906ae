import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { anchorsOf, guides, pages, readPage, withoutFences } from "../../support/markdown.js";

const reference = /\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g;

function linksOf(page: string): readonly string[] {
  const prose = withoutFences(readPage(page)).replaceAll(/`[^`\n]*`/g, "");
  return Array.from(prose.matchAll(reference), ([, link = "", attribute = ""]) => link || attribute).filter(
    (link) => !/^[a-z]+:/.test(link),
  );
}

/** What is wrong with the link; null when it leads somewhere. */
function problemOf(page: string, link: string): string | null {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(target)) return `${link}: no such file`;
  if (anchor === undefined) return null;
  return anchorsOf(readPage(target)).includes(anchor) ? null : `${link}: no such heading`;
}

test("there are pages with links to look at", () => {
  expect(guides.length).toBeGreaterThan(15);
  expect(linksOf("README.md").length).toBeGreaterThan(30);
});

test.each(pages)("every link in %s leads to a file and a heading that exist", (page) => {
  expect(linksOf(page).map((link) => problemOf(page, link))).toEqual(linksOf(page).map(() => null));
});

test.each(["README.md", "docs/README.md"])("%s leads to every guide", (list) => {
  const targets = linksOf(list).map((link) => join(dirname(list), link.replace(/#.*/, "")));
  const others = guides.filter((guide) => relative("docs", guide) !== "README.md" && guide !== "README.md");
  expect(others.filter((guide) => !targets.includes(guide))).toEqual([]);
});

test("anchors are as GitHub makes them", () => {
  const page =
    "# `latchkey` backup\n\n## A 10^9 & more\n\n```sh\n# no heading\n```\n\n## Other\n\n## Other\n";
  expect(anchorsOf(page)).toEqual(["latchkey-backup", "a-109--more", "other", "other-1"]);
});
