import { Agent, request as send } from "node:http";

export function createHttpClient(port, connections) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    /** Sends a request shape with this key in it. */
    ask: (shape, key) => ask(agent, port, shape, key),
    close: () => agent.destroy(),
  };
}

function ask(agent, port, { method, path, headers, body }, key) {
  const filled = Object.entries(headers).map(([name, value]) => [name, value.replace("{{key}}", key)]);
  return new Promise((resolve, reject) => {
    const options = { agent, host: "127.0.0.1", port, method, path, headers: Object.fromEntries(filled) };
    const request = send(options, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
      response.on("error", reject);
    });
    request.setTimeout(10_000, () => request.destroy(new Error(`${method} ${path} did not answer in 10 s`)));
    request.on("error", reject);
    request.end(body.replace("{{key}}", key));
  });
}
