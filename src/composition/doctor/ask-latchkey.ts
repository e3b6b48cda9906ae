import { reasonOf } from "./reason-of.js";

const timeoutMs = 4_000;

export type Answer =
  | {
      readonly state: "latchkey";
      readonly proxy: string | null;
      /** Whether it answers checks, and no management. */
      readonly onlyChecks: boolean;
    }
  | { readonly state: "other"; readonly status: number }
  | { readonly state: "none"; readonly reason: string };

/** Who answers at an address: a Latchkey, something else, nobody. */
export async function askLatchkey(url: string, path: "/livez" | "/metrics"): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await get(`${url}${path}`, signal);
    const { status, headers } = response;
    if (path === "/livez" ? await isLive(response) : await isMetrics(response)) {
      const proxy = headers.get("via") ?? headers.get("server");
      return { state: "latchkey", proxy, onlyChecks: path === "/livez" && (await onlyChecks(url, signal)) };
    }
    return { state: "other", status };
  } catch (error) {
    return { state: "none", reason: reasonOf(error) };
  }
}

function get(url: string, signal: AbortSignal): Promise<Response> {
  return fetch(url, { redirect: "manual", signal });
}

/** Every server but one with ROLE=check has this page. Where a proxy keeps it from clients, the proxy's answer says nothing. */
async function onlyChecks(url: string, signal: AbortSignal): Promise<boolean> {
  const response = await get(`${url}/openapi.json`, signal);
  if (response.status === 404) return (await response.text()).includes('"route_not_found"');
  await response.body?.cancel();
  return false;
}

async function isLive(response: Response): Promise<boolean> {
  return response.status === 200 && /^\s*\{\s*"status"\s*:\s*"live"\s*\}\s*$/.test(await response.text());
}

async function isMetrics(response: Response): Promise<boolean> {
  const names = response.headers.get("www-authenticate") ?? (await response.text());
  return names.includes("latchkey");
}
