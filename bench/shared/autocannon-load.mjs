// The load of rotate.lua by autocannon, in a process of its own, for machines without wrk.
import { readFileSync } from "node:fs";
import autocannon from "autocannon";

const { port, shape, keysFile, start, stride, expected, connections, seconds } = JSON.parse(process.argv[2]);
const keys = readFileSync(keysFile, "utf8").trimEnd().split("\n");
let position = start;
// It counts the length of the body itself.
const shapeHeaders = Object.entries(shape.headers).filter(([name]) => name !== "content-length");
let looked = 0;
let wrong = 0;
let sample = "";

const result = await autocannon({
  url: `http://127.0.0.1:${port}`,
  connections,
  duration: seconds,
  requests: [
    {
      method: shape.method,
      path: shape.path,
      setupRequest(request) {
        position = (position + stride) % keys.length;
        const key = keys[position];
        const headers = shapeHeaders.map(([name, value]) => [name, value.replace("{{key}}", key)]);
        return { ...request, headers: Object.fromEntries(headers), body: shape.body.replace("{{key}}", key) };
      },
      onResponse(status, body) {
        looked += 1;
        if (status === 200 && body.includes(expected)) return;
        wrong += 1;
        sample ||= `${status} ${body.slice(0, 300)}`;
      },
    },
  ],
});
const { requests, duration, latency, errors } = result;
const counts = [looked, errors, wrong];
const times = [Math.round(duration * 1e6), latency.p50 * 1e3, latency.p99 * 1e3];
const fields = [requests.total, ...times, ...counts];
process.stdout.write(`RESULT ${fields.join(" ")} ${sample.replaceAll(/\s+/g, " ")}\n`);
