import { reasonOf } from "./reason-of.js";

const timeoutMs = 4_000;

export type Answer =
  | { readonly state: "latchkey"; readonly proxy: string | null }
  | { readonly state: "other"; readonly status: number }
  | { readonly state: "none"; readonly reason: string };

/** Who answers at an address: a Latchkey, something else, nobody. */
export async function askLatchkey(url: string, path: "/livez" | "/metrics"): Promise<Answer> {
  try {
    const response = await fetch(`${url}${path}`, {
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { status, headers } = response;
    if (path === "/livez" ? await isLive(response) : await isMetrics(response)) {
      return { state: "latchkey", proxy: headers.get("via") ?? headers.get("server") };
    }
    return { state: "other", status };
  } catch (error) {
    return { state: "none", reason: reasonOf(error) };
  }
}

async function isLive(response: Response): Promise<boolean> {
  return response.status === 200 && /^\s*\{\s*"status"\s*:\s*"live"\s*\}\s*$/.test(await response.text());
}

async function isMetrics(response: Response): Promise<boolean> {
  const names = response.headers.get("www-authenticate") ?? (await response.text());
  return names.includes("latchkey");
}
