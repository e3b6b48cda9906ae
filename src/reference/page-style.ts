import { Html } from "./html.js";

/** The colours of `packages/react/src/look/tokens.css`, also for pages that have a style of their own. */
export const colours = `:root {
  --ground: #fcfcfb; --raised: #f4f3f0; --line: #dedbd4;
  --text: #1a1815; --quiet: #625d54; --accent: #86590a; --badge: #b3261e; --badge-ground: #fcedeb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #131211; --raised: #1c1a18; --line: #35322d;
    --text: #ece9e3; --quiet: #a8a196; --accent: #e2b45c; --badge: #ff8f85; --badge-ground: #321d1a;
  }
}`;

/** The style of the header, also where the rest of a page has its own. */
export const navStyle = `header nav { display: flex; flex-wrap: wrap; gap: .25rem .9rem; align-items: center; font-size: .95rem; line-height: 1.5; }
header nav a { padding: .375rem 0; text-decoration: none; color: var(--accent); }
header nav a:hover { text-decoration: underline; }
header nav a:first-child { display: inline-flex; gap: .5rem; align-items: center; font-weight: 650; color: var(--text); margin-right: auto; }
header nav a[aria-current] { color: var(--text); text-decoration: underline; text-underline-offset: .35em; }
@media (max-width: 26rem) { header nav a:first-child { flex-basis: 100%; } }
.mark { width: 1.25rem; height: 1.25rem; flex: none; }
.mark rect { fill: #1f1c18; }
.mark g { fill: none; stroke: #e2b45c; stroke-width: 1.5; stroke-linecap: round; }`;

/** The style of every page. It is part of the page, so that a page loads no other files. */
export const pageStyle = new Html(`
${colours}
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: .75rem; padding-bottom: .75rem; }
${navStyle}
main { padding-top: 1.25rem; padding-bottom: 2rem; }
footer { padding-top: 1.25rem; padding-bottom: 2.5rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9rem; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem .75rem; background: var(--ground); z-index: 1; }
h1 { margin: 0 0 .5rem; font-size: clamp(1.7rem, 1.3rem + 2vw, 2.25rem); line-height: 1.2; letter-spacing: -.01em; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
ul, ol { padding-left: 1.4rem; }
li + li { margin-top: .4rem; }
li::marker { color: var(--quiet); }
.category { margin: 0 0 .25rem; color: var(--quiet); font-size: .95rem; }
.tags { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-bottom: 1rem; }
.badge { padding: .1rem .6rem; border-radius: 1rem; background: var(--badge-ground); color: var(--badge); font-size: .875rem; font-weight: 600; white-space: nowrap; }
.lead { font-size: 1.15rem; line-height: 1.5; }
.quiet { color: var(--quiet); }
blockquote { margin: 0 0 1rem; padding: .75rem 1rem; border-left: 4px solid var(--accent); background: var(--raised); border-radius: 0 6px 6px 0; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code { font-size: .9em; padding: .1em .3em; background: var(--raised); border-radius: 4px; overflow-wrap: anywhere; }
figure { margin: 0 0 1.25rem; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
figcaption { padding: .35rem .9rem; border-bottom: 1px solid var(--line); color: var(--quiet); font-size: .85rem; }
pre { margin: 0; padding: .9rem; overflow-x: auto; background: var(--raised); font-size: .85rem; line-height: 1.55; }
pre:focus-visible { outline-offset: -3px; }
pre code { padding: 0; background: none; font-size: inherit; overflow-wrap: normal; white-space: pre; }
.rows { list-style: none; padding: 0; border-top: 1px solid var(--line); }
.rows li { margin: 0; padding: .8rem 0; border-bottom: 1px solid var(--line); }
.rows p { margin: .25rem 0 0; }
.rows a { font-weight: 600; }
.rows .tags { justify-content: space-between; margin: 0; gap: .25rem .6rem; }
@media (max-width: 36rem) { .rows .tags a { flex-basis: 100%; } }
.call { border-top: 1px solid var(--line); margin-top: 2.5rem; }
.path { font-size: 1rem; padding: .3em .5em; }
details { margin: 0 0 1rem; }
summary { cursor: pointer; padding: .375rem 0; font-weight: 600; }
details dl { margin-left: 1rem; }
dt { margin-top: .75rem; }
dd { margin: .15rem 0 0; }
`);
