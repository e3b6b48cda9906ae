/** With https the prefix makes browsers ensure that no other host, and no page without TLS, has set the cookie. */
export function sessionCookieName(publicUrl: string): string {
  return publicUrl.startsWith("https:") ? "__Host-latchkey" : "latchkey";
}
