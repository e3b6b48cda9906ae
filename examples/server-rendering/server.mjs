// Draws the page on the server, as Next and others do, and lets the browser take over.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { render } from "./dist/server/render.js";

const { LATCHKEY_URL = "http://127.0.0.1:4000", LATCHKEY_KEY, PORT = "3001" } = process.env;
if (!LATCHKEY_KEY) throw new Error("LATCHKEY_KEY must be a key that may manage keys");

const folder = fileURLToPath(new URL("dist/browser/", import.meta.url));
const types = { js: "text/javascript", css: "text/css" };

const page = () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Your account</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/browser.css" />
    <script type="module" src="/browser.js"></script>
  </head>
  <body><div id="root" data-latchkey="${LATCHKEY_URL}">${render(LATCHKEY_URL)}</div></body>
</html>`;

/** In your product: for the customer whose session the request has. */
async function makeToken() {
  const answer = await fetch(`${LATCHKEY_URL}/v1/browser-tokens`, {
    method: "POST",
    headers: { Authorization: `Bearer ${LATCHKEY_KEY}`, "Content-Type": "application/json" },
    body: JSON.stringify({ external_owner_id: "customer-7", actions: ["keys:read", "keys:create"] }),
  });
  const { data } = await answer.json();
  return JSON.stringify({ token: data.token });
}

createServer(async ({ method, url }, response) => {
  const file = /^\/browser\.(js|css)$/.exec(url);
  if (method === "GET" && url === "/") response.setHeader("Content-Type", "text/html").end(page());
  else if (method === "GET" && file)
    response.setHeader("Content-Type", types[file[1]]).end(await readFile(folder + url));
  else if (method === "POST" && url === "/latchkey-token") response.end(await makeToken());
  else response.writeHead(404).end();
}).listen(Number(PORT), "127.0.0.1", () => console.log(`The page is at http://127.0.0.1:${PORT}`));
