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
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const reason = cause instanceof Error ? `: ${printable(reasonOf(cause))}` : "";
  const wayOut = wayOutOf(codeOf(cause));
  return new Unreachable(`${url} gave no answer${isLate ? " in time" : reason}.${wayOut}`, { cause: error });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

/** What to do about a failure of TLS, which its own words do not say. */
function wayOutOf(code: string): string {
  if (/^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO)/.test(code)) {
    return " Node does not know the authority that signed the server's certificate: name the file with the authority's own in NODE_EXTRA_CA_CERTS.";
  }
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return " Use a host that the server's certificate names.";
  if (code === "CERT_HAS_EXPIRED") {
    return " Give the server a new certificate, or correct the clock of this machine.";
  }
  return code === "ERR_SSL_WRONG_VERSION_NUMBER" ? " Nothing speaks TLS there: check the port." : "";
}
