interface PageScript {
  /** The texts of the GraphQL operations that the page sends, by their names. */
  readonly operations: Readonly<Record<string, string>>;
  /** What to do next, by error code. */
  readonly advices: Readonly<Record<string, string>>;
  /** The ids of the parts of the page that are shown by turns. */
  readonly parts: readonly string[];
  /** Begins with what the page does when it is opened. */
  readonly body: string;
}

/** What pages for people who are not signed in have in common: parts that are shown by turns, problems, and calls. */
export function pageScript({ operations, advices, parts, body }: PageScript): string {
  return `"use strict";
const operations = ${JSON.stringify(operations)};
const advices = ${JSON.stringify(advices)};
const allParts = ${JSON.stringify(parts)};
const lost = { message: "The server cannot be reached.", advice: "Check your connection, then try again." };
const at = (id) => document.getElementById(id);
const tokenIn = (hash) => new URLSearchParams(hash.slice(1)).get("token") ?? "";
let token = "";

function show({ title, lead = "", parts = [], problem = null, isNews = true }) {
  at("title").textContent = title;
  document.title = title + " · Latchkey";
  at("lead").textContent = lead;
  at("lead").hidden = lead === "";
  for (const id of allParts) at(id).hidden = !parts.includes(id);
  at("problem").hidden = problem === null;
  if (problem !== null) tell(problem);
  // The keyboard goes on from there, past the header.
  if (isNews) at("title").focus();
}

function tell({ error, message, advice, retryAfter, docUrl, requestId }) {
  at("message").textContent = message;
  const wait = typeof retryAfter === "number" ? "Try again in " + duration(retryAfter) + "." : "";
  at("advice").textContent = advice ?? advices[error] ?? wait;
  at("about").hidden = !/^https?:/.test(docUrl ?? "");
  if (!at("about").hidden) at("about").href = docUrl;
  at("request").textContent = requestId === undefined ? "" : "(" + requestId + ")";
}

function duration(seconds) {
  const minutes = Math.ceil(seconds / 60);
  if (seconds <= 90) return Math.max(1, seconds) + " seconds";
  return minutes + " minutes";
}

async function run(name, input) {
  try {
    const response = await fetch("graphql", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ query: operations[name], variables: { input } }),
      credentials: "same-origin",
      cache: "no-store",
    });
    const body = await response.json();
    const result = body.data?.[name] ?? body.errors?.[0]?.extensions ?? body;
    // Over REST, and before GraphQL reads a request, the same fields are called otherwise.
    const { retry_after: retryAfter, doc_url: docUrl, request_id: requestId } = result;
    return { retryAfter, docUrl, requestId, ...result };
  } catch {
    return { error: "unreachable", ...lost };
  }
}

async function whileBusy(button, work) {
  button.disabled = true;
  try {
    await work();
  } finally {
    button.disabled = false;
  }
}

${body}
`;
}
