// The first that fits names it: others pretend to be these too.
const browsers = [
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;
const systems = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["CrOS", "ChromeOS"],
  ["Linux", "Linux"],
] as const;

/** A User-Agent as people say it: "Firefox on Windows"; another one as it is. */
export function programName(userAgent: string | null): string {
  if (userAgent === null) return "an unnamed program";
  const browser = browsers.find(([sign]) => userAgent.includes(sign))?.[1];
  if (browser === undefined) return userAgent;
  const system = systems.find(([sign]) => userAgent.includes(sign))?.[1];
  return system === undefined ? browser : `${browser} on ${system}`;
}
