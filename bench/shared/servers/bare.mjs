// The limit: node:http and nothing else. It parses the request as Latchkey must, and answers with the
// very headers and JSON that Latchkey answered with, put into text each time.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { Buffer } from "node:buffer";

const answers = JSON.parse(readFileSync(process.env.ANSWERS_FILE, "utf8"));

createServer((request, response) => {
  const answer = answers[request.url];
  if (answer === undefined) return void response.writeHead(404).end();
  if (request.method === "GET") return void send(response, answer, request.headers.authorization);
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const [first] = chunks;
    const body = chunks.length === 1 ? first : Buffer.concat(chunks);
    send(response, answer, JSON.parse(body.toString("utf8")));
  });
}).listen(Number(process.env.PORT), "127.0.0.1");

function send(response, { headers, body }, presented) {
  if (presented === undefined) return void response.writeHead(401).end();
  const text = body === null ? "" : JSON.stringify(body);
  headers["content-length"] = Buffer.byteLength(text);
  response.writeHead(200, headers).end(text);
}
