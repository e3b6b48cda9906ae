import { Buffer } from "node:buffer";
import { createHttpClient } from "../shared/http-client.mjs";

const query = "mutation ($input: RequestMagicLinkInput!) { requestMagicLink(input: $input) { __typename } }";
const expected = '{"data":{"requestMagicLink":{"__typename":"RequestMagicLinkSuccess"}}}';

/** Asks for links as nobody could: from another network each time, so that no limit on them is met. */
export function createAsker(port) {
  const client = createHttpClient(port, 1);
  let asked = 0;
  const ask = async (email) => {
    asked += 1;
    const body = JSON.stringify({ query, variables: { input: { email } } });
    const network = `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;
    const headers = {
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
      "x-forwarded-for": network,
    };
    const startedAt = process.hrtime.bigint();
    const { status, text } = await client.ask({ method: "POST", path: "/graphql", headers, body }, "");
    const microseconds = Number(process.hrtime.bigint() - startedAt) / 1_000;
    if (status !== 200 || text.trim() !== expected) throw new Error(`Not the one answer: ${status} ${text}`);
    return microseconds;
  };
  return { ask, close: () => client.close() };
}
