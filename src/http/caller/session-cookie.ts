import { sessionCookieName } from "../../core/model/sessions/session-cookie-name.js";
import type { SessionChange } from "../../graphql/context.js";
import type { RequestHead } from "../wire/exchange.js";

export interface SessionCookie {
  /** The token of a request; null where it has none. */
  read(request: RequestHead): string | null;
  /** The `Set-Cookie` value that begins or ends a session. */
  write(change: SessionChange, now: Date): string;
}

/** Scripts cannot read the cookie, and requests from other sites do not carry it. */
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
      // Another site of the domain has set one of the two, and we cannot tell which.
      return other === undefined ? only : "";
    },
    write({ begun }, now) {
      if (begun === null) return `${name}=; ${attributes}; Max-Age=0`;
      const maxAgeSeconds = Math.max(0, Math.ceil((begun.expiresAt.getTime() - now.getTime()) / 1_000));
      return `${name}=${begun.token}; ${attributes}; Max-Age=${maxAgeSeconds}`;
    },
  };
}
