import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pageStyle } from "../../../src/reference/page-style.js";

const root = join(import.meta.dirname, "../../..");
const files = ["packages/react/src", "src/dashboard"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
);
const textOf = (file: string) => readFileSync(join(root, file), "utf8");
const tokens = textOf("packages/react/src/look/tokens.css");
const styles = files.filter((file) => file.endsWith(".css") && !file.endsWith("tokens.css"));
const parts = files.filter((file) => file.endsWith(".tsx"));
const withoutComments = (css: string) => css.replaceAll(/\/\*.*?\*\//gs, "");

test("there are styles and parts to look at", () => {
  expect(styles.length).toBeGreaterThan(3);
  expect(parts.length).toBeGreaterThan(20);
});

describe.each(styles)("%s", (file) => {
  // A media query cannot read a variable; `em` is a share of the text it stands beside.
  const css = withoutComments(textOf(file)).replaceAll(/@(?:media|container)[^{]*\{/g, "{");

  test("names no colour: the tokens do", () => {
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|color-mix)\(|:\s*(?:white|black)\b/i);
  });

  test("names no size and no duration: the tokens do", () => {
    expect(css.match(/(?<![\w-])\d*\.?\d+(?:px|rem|ch|ms|s)\b/g) ?? []).toEqual([]);
  });

  test("uses only tokens that there are", () => {
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name);
    for (const name of used) expect(tokens).toContain(`${name}:`);
  });
});

test("no part names a colour or a size", () => {
  for (const file of parts)
    expect(textOf(file), file).not.toMatch(/["'`](?:#[0-9a-f]{3,8}|\d+(?:px|rem|ms))["'`]/i);
});

test("every class that a part uses has a style", () => {
  const css = styles.map(textOf).join("\n");
  const used = parts.flatMap((file) => [...textOf(file).matchAll(/["'` ](lk-[a-z0-9-]+)(?=["'` ])/g)]);
  const missing = used.map(([, name = ""]) => name).filter((name) => !css.includes(`.${name}`));
  expect([...new Set(missing)]).toEqual([]);
});

test("the pages of the server have the colours of the dashboard", () => {
  const shared = [
    ["ground"],
    ["raised"],
    ["line"],
    ["text"],
    ["quiet"],
    ["accent", "brass"],
    ["badge", "bad"],
  ];
  for (const [name = "", token = name] of shared) {
    const [, light = "", dark = ""] =
      new RegExp(`--lk-${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
    const values = [...pageStyle.text.matchAll(new RegExp(`--${name}: (#\\w+)`, "g"))].map(
      ([, value]) => value,
    );
    expect(values, name).toEqual([light, dark]);
  }
});
