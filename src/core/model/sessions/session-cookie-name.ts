/** Over https the name itself promises that no other host, and no page without TLS, can have set the cookie. */
export function sessionCookieName(publicUrl: string): string {
  return publicUrl.startsWith("https:") ? "__Host-latchkey" : "latchkey";
}
