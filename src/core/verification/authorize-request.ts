import { failure, type Failure } from "../../errors/result.js";
import type { Credential } from "../access/credential.js";
import type { Ports } from "../ports.js";
import type { Verdict } from "./verdict.js";

/** What a proxy says of the request that it holds back until we have said yes. */
export interface ForwardedRequest {
  readonly endpoint: string | null;
  readonly method: string | null;
  readonly ip: string | null;
}

/** The presented key is the caller's own. */
export function authorizeRequest(
  ports: Ports,
  credential: Credential,
  { endpoint, method, ip }: ForwardedRequest,
): Verdict | Promise<Verdict> {
  if (credential.kind === "unreadable") return refuse(failure("api_key_invalid", [credential.detail]));
  const key = credential.kind === "secret" ? credential.secret : "";
  return ports.checkKey({ key, endpoint, method, ip, cost: 1 });
}

function refuse(rejection: Failure<"api_key_invalid">): Verdict {
  return { rejection, entry: null };
}
