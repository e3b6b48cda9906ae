const intervalMs = 100;

/**
 * npm and npx start the server through a shell, and send signals to that shell only. When it ends, the only sign is
 * that this process gets another parent.
 */
export function whenParentIsGone(act: () => void): void {
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    act();
  }, intervalMs);
  watching.unref();
}
