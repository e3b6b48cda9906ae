export type RootKeyCheck = (secret: string) => boolean;

/** Compares every character, so that the time shows only the length of the key. */
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
