import { sessionCookieName } from "../../core/model/sessions/session-cookie-name.js";
import type { SessionChange } from "../../graphql/context.js";
import type { RequestHead } from "../wire/exchange.js";

export interface SessionCookie {
  /** What a request brings; null when it brings none. */
  read(request: RequestHead): string | null;
  /** The header of an answer that begins or ends a session. */
  write(change: SessionChange, now: Date): string;
}

/** No script can read it, and no other site's form or script can send it along. */
export function createSessionCookie(publicUrl: string): SessionCookie {
  const isSecure = publicUrl.startsWith("https:");
  const name = sessionCookieName(publicUrl);
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
  return {
    read({ headers: { cookie } }) {
      if (cookie === undefined) return null;
      const pairs = cookie.split(";").map((pair) => pair.trim());
      const values = pairs.filter((pair) => pair.startsWith(`${name}=`));
      const [only, other] = values.map((pair) => pair.slice(name.length + 1));
      if (only === undefined) return null;
      // One of two was set by somebody else, and there is no telling which.
      return other === undefined ? only : "";
    },
    write({ begun }, now) {
      if (begun === null) return `${name}=; ${attributes}; Max-Age=0`;
      const maxAgeSeconds = Math.max(0, Math.ceil((begun.expiresAt.getTime() - now.getTime()) / 1_000));
      return `${name}=${begun.token}; ${attributes}; Max-Age=${maxAgeSeconds}`;
    },
  };
}
