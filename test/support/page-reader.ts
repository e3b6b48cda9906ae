/** The text that a reader of the page sees. */
export function visibleText(page: string): string {
  const body = page.slice(page.indexOf("<body>"));
  return unescape(body.replace(/<[^>]*>/g, "")).replace(/\s+/g, " ");
}

/** The code on the page, by the label above it. */
export function codeBlocks(page: string): Map<string, string> {
  const blocks = page.matchAll(/<figcaption>([^<]*)<\/figcaption>\s*<pre[^>]*><code>([^<]*)<\/code><\/pre>/g);
  return new Map([...blocks].map(([, label = "", code = ""]) => [label, unescape(code)]));
}

function unescape(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
