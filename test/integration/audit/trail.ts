import { z } from "zod";
import { rest, type RequestHeaders } from "../../support/client.js";

const event = z.looseObject({
  id: z.string(),
  account_id: z.string().nullable(),
  number: z.number(),
  hash: z.string(),
  occurred_at: z.string(),
  actor: z.object({ kind: z.string(), id: z.string().nullable() }),
  action: z.string(),
  target: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  address: z.string().nullable(),
  user_agent: z.string().nullable(),
  request_id: z.string(),
});

export type ShownEvent = z.output<typeof event>;

const page = z.object({ data: z.array(event), page_info: z.object({ end_cursor: z.string().nullable() }) });

/** The newest events, the newest first. */
export async function eventsOf(url: string, caller: RequestHeaders, query = ""): Promise<ShownEvent[]> {
  const answer = await rest(url, "GET", `/v1/audit-events?first=100${query}`, caller);
  if (answer.status !== 200) throw new Error(answer.text);
  return page.parse(answer.body).data;
}
