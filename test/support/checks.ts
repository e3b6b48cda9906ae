import { z } from "zod";
import { sendRequest } from "./send-request.js";
import { operatorKey } from "./test-server.js";

/** The two hot ways to ask. */
export type Face = "verify" | "authorize";

export const faces: readonly Face[] = ["verify", "authorize"];

/** `accepted`, or the code of what was said instead. */
export type Said = string;

/** An answer that takes longer than this is none: a hang. */
const hangMs = 30_000;

const verdictBody = z.object({
  error: z.string().optional(),
  data: z.object({ valid: z.boolean(), rejection: z.object({ error: z.string() }).nullable() }).optional(),
});
const authorizeBody = z.object({ error: z.string().optional() });

/** One check. Rejects when the server cannot be reached, or does not answer at all. */
export async function check(
  url: string,
  face: Face,
  secret: string,
  asking: string = operatorKey,
): Promise<Said> {
  if (face === "authorize") {
    const { status, text } = await send(`${url}/v1/authorize`, "GET", secret);
    return status === 200 ? "accepted" : (authorizeBody.parse(JSON.parse(text)).error ?? `status ${status}`);
  }
  const { text } = await send(`${url}/v1/keys/verify`, "POST", asking, JSON.stringify({ key: secret }));
  const { error, data } = verdictBody.parse(JSON.parse(text));
  return data?.valid === true ? "accepted" : (data?.rejection?.error ?? error ?? "nothing");
}

/** The same key on every server and both faces, at once. */
export function checkEverywhere(urls: readonly string[], secret: string): Promise<Said[]> {
  return Promise.all(urls.flatMap((url) => faces.map((face) => check(url, face, secret))));
}

function send(
  url: string,
  method: string,
  credential: string,
  body?: string,
): Promise<{ status: number; text: string }> {
  const authorization = { authorization: `Bearer ${credential}` };
  const headers =
    body === undefined ? authorization : { ...authorization, "content-type": "application/json" };
  return sendRequest(url, { method, headers, body, hangMs, isRepeatable: true });
}

export interface Hammered {
  readonly checks: number;
  readonly accepted: number;
  /** Accepted although the check began after the key was forbidden. */
  readonly late: readonly string[];
}

/** A client that checks the latest keys on all servers, one check after the other on each face. */
export class Hammer {
  readonly #urls: readonly string[];
  readonly #loops: Promise<void>[];
  readonly #forbiddenAtMs = new Map<string, number>();
  #targets: string[] = [];
  #isStopped = false;
  #checks = 0;
  #accepted = 0;
  #late: string[] = [];

  constructor(urls: readonly string[]) {
    this.#urls = urls;
    this.#loops = urls.flatMap((url) => faces.map((face) => this.#run(url, face)));
  }

  /** From now on these keys are checked. */
  aim(...secrets: readonly string[]): void {
    this.#targets = [...secrets];
  }

  /** From now on every check that begins must be refused. To be called when the change has returned. */
  forbid(secret: string): void {
    this.#forbiddenAtMs.set(secret, performance.now());
  }

  /** Sends one check to each server and face now, beside the running ones. */
  async checkEverywhere(secret: string): Promise<Said[]> {
    return Promise.all(this.#urls.flatMap((url) => faces.map((face) => this.#check(url, face, secret))));
  }

  get checks(): number {
    return this.#checks;
  }

  async stop(): Promise<Hammered> {
    this.#isStopped = true;
    await Promise.all(this.#loops);
    return { checks: this.#checks, accepted: this.#accepted, late: this.#late };
  }

  async #run(url: string, face: Face): Promise<void> {
    for (let turn = 0; !this.#isStopped; turn += 1) {
      const secret = this.#targets[turn % Math.max(1, this.#targets.length)];
      // Gives way, so that one machine can run the servers too, and other tests beside them.
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (secret !== undefined) await this.#check(url, face, secret);
    }
  }

  async #check(url: string, face: Face, secret: string): Promise<Said> {
    const startedAtMs = performance.now();
    const said = await check(url, face, secret).catch(() => "unreachable");
    this.#checks += 1;
    if (said !== "accepted") return said;
    this.#accepted += 1;
    const forbiddenAtMs = this.#forbiddenAtMs.get(secret) ?? Infinity;
    if (startedAtMs > forbiddenAtMs) {
      this.#late.push(`${url} ${face}, ${Math.round(startedAtMs - forbiddenAtMs)} ms after`);
    }
    return said;
  }
}
