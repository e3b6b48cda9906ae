import { failure, type Failure } from "../../errors/result.js";
import type { Credential } from "../access/credential.js";
import type { Ports } from "../ports.js";
import type { Verdict } from "./verdict.js";

/** A request that a proxy holds back until we have said yes: the presented key is the caller's own. */
export interface ForwardedRequest {
  readonly credential: Credential;
  readonly endpoint: string | null;
  readonly method: string | null;
  readonly ip: string | null;
}

export function authorizeRequest(
  ports: Ports,
  { credential, ...request }: ForwardedRequest,
): Verdict | Promise<Verdict> {
  if (credential.kind === "unreadable") return refuse(failure("api_key_invalid", [credential.detail]));
  const key = credential.kind === "secret" ? credential.secret : "";
  return ports.checkKey({ ...request, key, cost: 1 });
}

function refuse(rejection: Failure<"api_key_invalid">): Verdict {
  return { rejection, entry: null };
}
