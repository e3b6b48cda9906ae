// The backend of a company: it serves the page, and makes tokens for the customer who is signed in.
import { fileURLToPath } from "node:url";
import express from "express";

const { LATCHKEY_URL = "http://127.0.0.1:4000", LATCHKEY_KEY, PORT = "3000" } = process.env;
if (!LATCHKEY_KEY) throw new Error("LATCHKEY_KEY must be a key that may manage keys");

const app = express();

// A strict policy: nothing from elsewhere but the answers of Latchkey, and its element for pages without React.
app.use((_request, response, next) => {
  response.set(
    "Content-Security-Policy",
    `default-src 'none'; script-src 'self' ${LATCHKEY_URL}; style-src 'self'; img-src data:; connect-src 'self' ${LATCHKEY_URL}`,
  );
  next();
});

app.post("/latchkey-token", async (request, response) => {
  // In your product: the customer whose session this request has. The header shows that a page of yours asks.
  const customer = "customer-7";
  if (request.get("Sec-Fetch-Site") !== "same-origin") return response.sendStatus(403);
  const answer = await fetch(`${LATCHKEY_URL}/v1/browser-tokens`, {
    method: "POST",
    headers: { Authorization: `Bearer ${LATCHKEY_KEY}`, "Content-Type": "application/json" },
    body: JSON.stringify({
      external_owner_id: customer,
      actions: ["keys:read", "keys:create", "keys:rotate", "keys:revoke", "usage:read"],
      scopes: ["reports:read"],
      ttl_seconds: 600,
    }),
  });
  if (!answer.ok) return response.sendStatus(502);
  const { data } = await answer.json();
  response.set("Cache-Control", "no-store").json({ token: data.token });
});

app.use(express.static(fileURLToPath(new URL("dist", import.meta.url))));

app.listen(Number(PORT), "127.0.0.1", () => console.log(`The page is at http://127.0.0.1:${PORT}`));
