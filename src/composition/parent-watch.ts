const intervalMs = 100;

/**
 * npm and npx start us through a shell, and pass a signal on to that shell alone. It ends, nobody tells us, and the system gives us
 * another parent: that is all there is to notice.
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
