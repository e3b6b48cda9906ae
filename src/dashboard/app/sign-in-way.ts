import { serverPath } from "../client/place.js";

/** The sign-in page reads where to go on. A link from a mail may open in another tab, so it is kept for all of them. */
const returnName = "latchkey.return";

export const signInPath = `${serverPath}/sign-in`;

export function leaveToSignIn(): void {
  localStorage.setItem(returnName, location.pathname + location.search);
  location.replace(signInPath);
}
