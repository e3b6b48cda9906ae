export type RootKeyCheck = (secret: string) => boolean;

/** Looks at every character, so that the time taken tells nothing but how long the key is. */
export function createRootKeyCheck(rootKey: string): RootKeyCheck {
  return (secret) => {
    if (secret.length !== rootKey.length) return false;
    let difference = 0;
    for (let index = 0; index < secret.length; index += 1) {
      difference |= secret.charCodeAt(index) ^ rootKey.charCodeAt(index);
    }
    return difference === 0;
  };
}
