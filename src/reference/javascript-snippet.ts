import { isGraphqlCall, overHttp, type GraphqlCall, type Handling, type HttpCall } from "./scenario.js";
import { quoteSource } from "./source-text.js";

/** An ES module for Node that needs no library. */
export function javascriptSnippet(
  publicUrl: string,
  call: GraphqlCall | HttpCall,
  handling: Handling,
): string {
  const http = overHttp(call);
  const isGraphql = isGraphqlCall(call);
  return [
    headers(http),
    ...(isGraphql ? [`const query = \`${call.document}\`;`, ""] : []),
    `const response = await fetch(${JSON.stringify(publicUrl + http.path)}, {`,
    `  method: ${JSON.stringify(http.method)},`,
    "  headers,",
    ...(isGraphql ? [graphqlBody(call)] : restBody(http)),
    "});",
    ...(isGraphql ? graphqlAnswer(call.field) : ["const answer = await response.json();"]),
    "",
    ...handle(handling, isGraphql),
    "console.log(answer);",
  ].join("\n");
}

function headers({ credential, account, contentType }: HttpCall): string {
  const lines: string[] = [];
  if (credential === "yours") lines.push("Authorization: `Bearer ${process.env.LATCHKEY_KEY}`");
  else if (credential) lines.push(`Authorization: ${JSON.stringify(`Bearer ${credential.literal}`)}`);
  if (account && account !== "yours") lines.push(`"X-Account-Id": ${JSON.stringify(account.literal)}`);
  if (contentType !== undefined) lines.push(`"Content-Type": ${JSON.stringify(contentType)}`);
  const fromShell =
    account === "yours"
      ? 'if (process.env.LATCHKEY_ACCOUNT) headers["X-Account-Id"] = process.env.LATCHKEY_ACCOUNT;\n'
      : "";
  if (lines.length === 0) return `const headers = {};\n${fromShell}`;
  return `const headers = {\n${lines.map((line) => `  ${line},\n`).join("")}};\n${fromShell}`;
}

function graphqlBody({ variables }: GraphqlCall): string {
  if (variables === undefined) return "  body: JSON.stringify({ query }),";
  return `  body: JSON.stringify({ query, variables: ${JSON.stringify(variables)} }),`;
}

function restBody({ body }: HttpCall): string[] {
  return typeof body === "string" ? [`  body: ${quoteSource(body)},`] : [];
}

function graphqlAnswer(field: string): string[] {
  return [
    "const { data, errors } = await response.json();",
    `const answer = data?.${field} ?? errors[0].extensions;`,
  ];
}

function handle({ code, saysWhenToRetry }: Handling, isGraphql: boolean): string[] {
  const [docUrl, requestId, retryAfter] = isGraphql
    ? ["docUrl", "requestId", "retryAfter"]
    : ["doc_url", "request_id", "retry_after"];
  const reaction = saysWhenToRetry
    ? [
        `  await new Promise((resolve) => setTimeout(resolve, answer.${retryAfter} * 1000));`,
        "  // Now send the same request again, a few times at most.",
      ]
    : [`  throw new Error(\`\${answer.message} See \${answer.${docUrl}} (\${answer.${requestId}})\`);`];
  return [`if (answer.error === ${JSON.stringify(code)}) {`, ...reaction, "}"];
}
