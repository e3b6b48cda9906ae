import { expect, test } from "vitest";
import { html, prose } from "../../../src/reference/html.js";
import { renderErrorPage } from "../../../src/reference/error-page.js";

test("every value is escaped, in text and in attributes, in lists and in lists of lists", () => {
  const bad = `<b onclick="x('y')">&amp;</b>`;
  const good = "&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;amp;&lt;/b&gt;";
  expect(html`<p title="${bad}">${[bad, [bad]]}${1}</p>`.text).toBe(`<p title="${good}">${good}${good}1</p>`);
});

test("markup made by the same means is not escaped twice", () => {
  expect(html`<p>${html`<i>${"<"}</i>`}</p>`.text).toBe("<p><i>&lt;</i></p>");
});

test("backticks mark code, and code is escaped too", () => {
  expect(prose("Send `<key>` & wait.").text).toBe("Send <code>&lt;key&gt;</code> &amp; wait.");
});

test("addresses from the configuration cannot break out of a page", () => {
  const url = `https://x/"><script>alert('1')</script>`;
  const page = renderErrorPage({ docsBaseUrl: url, publicUrl: url }, "key_not_found");
  expect(page).not.toContain("<script");
  expect(page).not.toContain('https://x/"');
});
