import { z } from "zod";
import { Unreachable } from "../exit-codes.js";
import { printable } from "../output.js";
import { reasonOf } from "../reason-of.js";

export const remoteEnvelope = z.looseObject({
  success: z.literal(false),
  error: z.string(),
  message: z.string(),
  details: z.array(z.object({ field: z.string(), message: z.string() })),
  retry_after: z.number().nullable(),
  doc_url: z.string(),
});

/** An error as REST writes it, with all that the server said. */
export type RemoteEnvelope = z.output<typeof remoteEnvelope>;

/** The server refused what was asked for. */
export class RemoteRefusal extends Error {
  override readonly name = "RemoteRefusal";
  readonly envelope: RemoteEnvelope;

  constructor(refused: RemoteEnvelope) {
    super(refused.error);
    this.envelope = refused;
  }
}

/** What an answer that is no success says. */
export function errorOf(url: string, response: Response, body: unknown): RemoteRefusal | Unreachable {
  const refused = remoteEnvelope.safeParse(body);
  if (refused.success) return new RemoteRefusal(refused.data);
  const target = response.headers.get("location");
  if (target !== null && response.status >= 300 && response.status < 400) {
    return new Unreachable(`${url} redirects to ${printable(target)}, where the key is not sent.`);
  }
  return strangeAnswer(url, `it answered ${response.status}`);
}

export function strangeAnswer(url: string, why: string): Unreachable {
  return new Unreachable(`${url} does not answer as Latchkey does: ${why}.`);
}

/** Of what `fetch` throws. Its own message says no more than that it failed. */
export function noAnswer(url: string, error: unknown): Unreachable {
  const isLate = error instanceof Error && error.name === "TimeoutError";
  return new Unreachable(`${url} gave no answer${isLate ? " in time" : causeOf(error)}.`, { cause: error });
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? `: ${printable(reasonOf(cause))}` : "";
}
