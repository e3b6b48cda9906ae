import { z } from "zod";
import { maxPageSize } from "../../core/model/paging/page-request.js";
import { at } from "../view.js";
import { errorOf, RemoteRefusal, strangeAnswer } from "./remote-errors.js";
import type { RemoteRequest } from "./remote-request.js";
import { readJson, sendRequest, type RemoteAnswer, type RemoteServer } from "./send-request.js";

const mostRetries = 2;
const mostWaitSeconds = 10;

const pageSchema = z.object({
  data: z.array(z.unknown()),
  page_info: z.object({ has_next_page: z.boolean(), end_cursor: z.string().nullable() }),
});

/** The `data` of the answer; of a list, that of all pages. Throws a `RemoteRefusal`, or `Unreachable`. */
export async function askServer(server: RemoteServer, request: RemoteRequest): Promise<unknown> {
  if (request.answer === "list") return askForPages(server, request);
  if (request.answer === "steps") return askInSteps(server, request);
  return at(await askOnce(server, request), "data");
}

/** The text of the answer, as it comes. */
export async function* askForText(server: RemoteServer, request: RemoteRequest): AsyncGenerator<string> {
  const answer = await send(server, request);
  const type = answer.response.headers.get("content-type") ?? "";
  // Only these are files of Latchkey: whatever else answers has no place on standard output.
  if (!answer.response.ok || !/^(text\/csv|application\/x-ndjson)\b/.test(type)) {
    throw errorOf(server.url, answer.response, await readJson(server, answer));
  }
  yield* answer.pieces;
}

async function askForPages(server: RemoteServer, request: RemoteRequest): Promise<unknown[]> {
  const items: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const query = { ...request.query, first: maxPageSize, after };
    const page = pageSchema.safeParse(await askOnce(server, { ...request, query }));
    if (!page.success) throw strangeAnswer(server.url, "it answered with no page of a list");
    const { data, page_info: info } = page.data;
    items.push(...data);
    if (!info.has_next_page || info.end_cursor === null) return items;
    if (info.end_cursor === after) throw strangeAnswer(server.url, "a page of a list follows itself");
    after = info.end_cursor;
  }
}

async function askInSteps(server: RemoteServer, request: RemoteRequest): Promise<unknown> {
  let joined: unknown = null;
  let after: unknown = null;
  for (;;) {
    const query = { ...request.query, after };
    const data = at(await askOnce(server, { ...request, query }), "data");
    joined = request.join?.(joined, data) ?? data;
    const end = at(data, "end_cursor");
    if (end === null) return joined;
    if (end === after) throw strangeAnswer(server.url, "a step follows itself");
    after = end;
  }
}

async function askOnce(server: RemoteServer, request: RemoteRequest): Promise<unknown> {
  const answer = await send(server, request);
  const body = await readJson(server, answer);
  if (answer.response.ok && at(body, "success") === true) return body;
  throw errorOf(server.url, answer.response, body);
}

/** Sends a request, and sends it again only after a rate limit, which refuses before anything is done. */
async function send(server: RemoteServer, request: RemoteRequest): Promise<RemoteAnswer> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await sendRequest(server, request);
    if (answer.response.status !== 429) return answer;
    const error = errorOf(server.url, answer.response, await readJson(server, answer));
    const waitSeconds = error instanceof RemoteRefusal ? waitBefore(error) : null;
    if (waitSeconds === null || attempt === mostRetries) throw error;
    await new Promise((resolve) => setTimeout(resolve, waitSeconds * 1_000));
  }
}

function waitBefore({ envelope: { error, retry_after: seconds } }: RemoteRefusal): number | null {
  return error.includes("rate_limit") && seconds !== null && seconds <= mostWaitSeconds ? seconds : null;
}
