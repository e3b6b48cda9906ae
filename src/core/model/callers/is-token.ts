const tokenShape = /^[\w-]+\.[\w-]*\.[\w-]*$/;

/** A JWT has three parts of base64url; the last is empty if it is unsigned. No key of ours has this shape. */
export function isToken(secret: string): boolean {
  return tokenShape.test(secret);
}
