import { isProblem, LatchkeyError, LatchkeyUnreachableError, type Problem } from "./errors.js";
import type { Operation } from "./operation.js";

export interface LatchkeyOptions {
  /** Where the server is, such as `https://keys.example.com`. */
  readonly url: string;
  /** A key with `keys:manage`, an operator key or a token. A function is asked before each request. */
  readonly key: string | (() => string | Promise<string>);
  /** The account in which an operator acts. */
  readonly accountId?: string;
  /** For how long one attempt may take; 30 seconds when absent. */
  readonly timeoutMs?: number;
  /** How often a request is sent again after one that was not carried out; 2 when absent. */
  readonly retries?: number;
  /** The longest wait that the server may ask for before a retry; 10 seconds when absent. */
  readonly mostWaitSeconds?: number;
  /** Instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

export type Send = <Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
) => Promise<Answer>;

const firstWaitMs = 200;

/** Sends an operation, and sends it again where that cannot do anything twice. */
export function createSend(options: LatchkeyOptions): Send {
  const { retries = 2, mostWaitSeconds = 10 } = options;
  const sendOnce = createSendOnce(options);
  return async (operation, variables) => {
    for (let attempt = 0; ; attempt += 1) {
      const waitedFor = async (outcome: unknown) => {
        const waitMs = attempt < retries ? waitBefore(operation.type, outcome, attempt) : null;
        if (waitMs === null || waitMs > mostWaitSeconds * 1_000) return false;
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        return true;
      };
      try {
        const answer = await sendOnce(operation, variables);
        if (!(await waitedFor(answer))) return answer;
      } catch (error) {
        if (!(await waitedFor(error))) throw error;
      }
    }
  };
}

/** How long to wait after an answer or an error before the operation is sent again; null when it is not. */
function waitBefore(type: "query" | "mutation", outcome: unknown, attempt: number): number | null {
  if (outcome instanceof LatchkeyUnreachableError)
    return type === "query" ? firstWaitMs * 2 ** attempt : null;
  const problem = outcome instanceof LatchkeyError ? outcome.problem : outcome;
  if (!isProblem(problem) || problem.retryAfter === null) return null;
  // A rate limit refuses before anything is done. After any other error a change may have been carried out.
  return type === "query" || problem.error.includes("rate_limit") ? problem.retryAfter * 1_000 : null;
}

function createSendOnce({ url, key, accountId, timeoutMs = 30_000, ...options }: LatchkeyOptions): Send {
  const endpoint = `${url.endsWith("/") ? url.slice(0, -1) : url}/graphql`;
  const { fetch: request = fetch } = options;
  return async <Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables) => {
    const credential = typeof key === "string" ? key : await key();
    const response = await reaching(endpoint, () =>
      request(endpoint, {
        method: "POST",
        headers: {
          Accept: "application/graphql-response+json, application/json",
          Authorization: `Bearer ${credential}`,
          "Content-Type": "application/json",
          ...(accountId === undefined ? {} : { "X-Account-Id": accountId }),
        },
        body: JSON.stringify({ query: operation.text, variables }),
        redirect: "error",
        signal: AbortSignal.timeout(timeoutMs),
      }),
    );
    const body: unknown = await reaching(endpoint, () => response.json());
    const answer = member(member(body, "data"), operation.field);
    if (isAnswerOf(operation, answer)) return answer;
    const problem = firstError(body);
    if (problem !== null) throw new LatchkeyError(problem);
    throw new LatchkeyUnreachableError(`${endpoint} answered ${response.status}, and not as Latchkey does.`);
  };
}

async function reaching<Value>(endpoint: string, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (cause) {
    throw new LatchkeyUnreachableError(`${endpoint} gave no answer.`, { cause });
  }
}

/** The schema promises the rest: the types of an operation were made from it. */
function isAnswerOf<Answer, Variables>(
  _operation: Operation<Answer, Variables>,
  value: unknown,
): value is Answer {
  return typeof member(value, "__typename") === "string";
}

function firstError(body: unknown): Problem | null {
  const errors = member(body, "errors");
  const extensions = Array.isArray(errors) ? member(errors[0], "extensions") : body;
  return isProblem(extensions) ? extensions : null;
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
