import { isGraphqlCall, overHttp, type GraphqlCall, type Handling, type HttpCall } from "./scenario.js";
import { quoteSource } from "./source-text.js";

/** A Python 3 program that needs only the standard library. */
export function pythonSnippet(publicUrl: string, asked: GraphqlCall | HttpCall, handling: Handling): string {
  const call = overHttp(asked);
  const usesEnvironment = call.credential === "yours" || call.account === "yours";
  return [
    "import json",
    ...(usesEnvironment ? ["import os"] : []),
    ...(handling.saysWhenToRetry ? ["import time"] : []),
    "import urllib.error",
    "import urllib.request",
    "",
    "request = urllib.request.Request(",
    `    ${JSON.stringify(publicUrl + call.path)},`,
    `    method=${JSON.stringify(call.method)},`,
    ...dataLine(call),
    ")",
    ...headerLines(call),
    "",
    ...(isGraphqlCall(asked) ? graphqlAnswer(asked.field, handling) : restAnswer(handling)),
  ].join("\n");
}

function dataLine({ body }: HttpCall): string[] {
  return typeof body === "string" ? [`    data=${quoteSource(body)}.encode(),`] : [];
}

function headerLines({ credential, account, contentType }: HttpCall): string[] {
  const lines: string[] = [];
  const add = (name: string, value: string, indent = ""): void => {
    lines.push(`${indent}request.add_header("${name}", ${value})`);
  };
  if (credential === "yours") add("Authorization", '"Bearer " + os.environ["LATCHKEY_KEY"]');
  else if (credential) add("Authorization", JSON.stringify(`Bearer ${credential.literal}`));
  if (contentType !== undefined) add("Content-Type", JSON.stringify(contentType));
  if (account === "yours") {
    lines.push('if "LATCHKEY_ACCOUNT" in os.environ:');
    add("X-Account-Id", 'os.environ["LATCHKEY_ACCOUNT"]', "    ");
  } else if (account) add("X-Account-Id", JSON.stringify(account.literal));
  return lines;
}

function restAnswer(handling: Handling): string[] {
  return [
    "try:",
    "    with urllib.request.urlopen(request, timeout=10) as response:",
    "        print(json.load(response))",
    "except urllib.error.HTTPError as refusal:",
    "    answer = json.load(refusal)",
    `    if answer["error"] != ${JSON.stringify(handling.code)}:`,
    "        raise",
    ...reaction(handling, ["retry_after", "doc_url", "request_id"]),
  ];
}

function graphqlAnswer(field: string, handling: Handling): string[] {
  return [
    "try:",
    "    with urllib.request.urlopen(request, timeout=10) as response:",
    "        body = json.load(response)",
    "except urllib.error.HTTPError as refusal:",
    "    body = json.load(refusal)",
    `answer = (body.get("data") or {}).get("${field}") or body["errors"][0]["extensions"]`,
    `if answer.get("error") == ${JSON.stringify(handling.code)}:`,
    ...reaction(handling, ["retryAfter", "docUrl", "requestId"]),
    "print(answer)",
  ];
}

function reaction(
  { saysWhenToRetry }: Handling,
  [retryAfter, docUrl, requestId]: readonly [string, string, string],
): string[] {
  if (saysWhenToRetry) {
    return [
      `    time.sleep(answer["${retryAfter}"])`,
      "    # Now send the same request again, a few times at most.",
    ];
  }
  return [
    `    raise SystemExit(f'{answer["message"]} See {answer["${docUrl}"]} ({answer["${requestId}"]})')`,
  ];
}
