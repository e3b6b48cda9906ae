const tokenShape = /^[\w-]+\.[\w-]*\.[\w-]*$/;

/** Three parts of base64url, the last of which an unsigned one leaves empty: a JWT, and never a key of ours. */
export function isToken(secret: string): boolean {
  return tokenShape.test(secret);
}
