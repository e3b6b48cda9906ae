import { useState } from "react";
import { isErrorCode } from "../../../packages/react/src/client/advice.js";
import { serverPath } from "./place.js";
import {
  brokenDownload,
  problemOfFailure,
  unreachable,
  type Problem,
} from "../../../packages/react/src/client/problem.js";

interface Download {
  /** `path` is one of the REST API, with its query. */
  readonly start: (path: string, fileName: string, onSaved: () => void) => void;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
}

/** Saves a file of the REST API as the person who is signed in. A link could not name the account of this tab. */
export function useDownload(accountId: string): Download {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function run(path: string, fileName: string): Promise<Problem | null> {
    const request = fetch(serverPath + path, { headers: { "X-Account-Id": accountId }, cache: "no-store" });
    const response = await request.catch(() => null);
    if (response === null) return unreachable;
    if (!response.ok) return problemOfAnswer(await response.json().catch(() => null));
    const content = await response.blob().catch(() => null);
    if (content === null) return brokenDownload;
    save(content, fileName);
    return null;
  }

  return {
    isBusy,
    problem,
    start(path, fileName, onSaved) {
      if (isBusy) return;
      setBusy(true);
      void run(path, fileName).then((found) => {
        setBusy(false);
        setProblem(found);
        if (found === null) onSaved();
      });
    },
  };
}

function save(content: Blob, fileName: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** An error of the REST API, or of something before it. */
function problemOfAnswer(body: unknown): Problem {
  if (typeof body !== "object" || body === null) return unreachable;
  const text = (name: string) => {
    const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
    return typeof value === "string" ? value : "";
  };
  const error = text("error");
  if (!isErrorCode(error)) return unreachable;
  const retryAfter = "retry_after" in body && typeof body.retry_after === "number" ? body.retry_after : null;
  return problemOfFailure({
    error,
    message: text("message"),
    details: [],
    retryAfter,
    docUrl: text("doc_url"),
    requestId: text("request_id"),
  });
}
