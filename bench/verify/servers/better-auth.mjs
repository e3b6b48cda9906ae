// better-auth over HTTP. It has no HTTP endpoint of its own that verifies a key (`verifyApiKey` can only
// be called on the server), so this is the thinnest one: body parse, call, answer.
import { createServer } from "node:http";
import { betterAuth } from "better-auth";
import { betterAuthOptions } from "../better-auth-options.mjs";

const auth = betterAuth(betterAuthOptions(process.env.DATABASE_URL));

createServer((request, response) => {
  if (request.method !== "POST") return void response.writeHead(404).end();
  let text = "";
  request.setEncoding("utf8");
  request.on("data", (chunk) => (text += chunk));
  request.on("end", async () => {
    const { key } = JSON.parse(text);
    const result = await auth.api.verifyApiKey({ body: { key } });
    response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(result));
  });
}).listen(Number(process.env.PORT), "127.0.0.1");
