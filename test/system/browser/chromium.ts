import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Debian's, of which the one without windows takes a quarter less time, and those that machines of other kinds have. */
const executablePath = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
].find((path) => existsSync(path));

/** Browser tests skip, visibly, where there is none. */
export const hasChromium = executablePath !== undefined;

/** Chromium without the calls to its makers that it would begin with. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
