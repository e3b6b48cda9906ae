const fewestDistinct = 8;
/** What examples and people write where a secret belongs. Six letters or more do not come up by chance. */
const words = /change.?me|password|secret|example|placeholder|replace|default|operator|latchkey|openssl/i;

/** Whether this cannot have come from a source of random bytes. The longest that we make passes, always. */
export function isWeakSecret(text: string): boolean {
  return words.test(text) || isRegular(Array.from(text, (character) => character.codePointAt(0) ?? 0));
}

/** Whether so many numbers in a row follow a pattern: few of them, one part again and again, or counting up or down. */
export function isRegular(numbers: readonly number[]): boolean {
  if (new Set(numbers).size < fewestDistinct) return true;
  for (let period = 1; period <= numbers.length / 2; period += 1) {
    if (numbers.every((number, index) => index < period || number === numbers[index - period])) return true;
  }
  const steps = new Map<number, number>();
  for (const [index, number] of numbers.entries()) {
    const step = number - (numbers[index - 1] ?? NaN);
    steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return Math.max(...steps.values()) > numbers.length / 2;
}
