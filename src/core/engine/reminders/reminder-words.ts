import type { KeyReminderKind } from "../../model/reminders/reminder.js";

interface Words {
  /** The subject, for one key. */
  readonly ofOne: (name: string, when: string) => string;
  readonly ofSeveral: (count: number, when: string) => string;
  /** What to do. */
  readonly advice: string;
}

export const reminderWords: Readonly<Record<KeyReminderKind, Words>> = {
  expiring: {
    ofOne: (name, when) => `API key "${name}" expires in ${when}`,
    ofSeveral: (count, when) => `${count} API keys expire within ${when}`,
    advice:
      "From then on every request with such a key is refused. If something still uses it, set a later expiry before it ends, or" +
      " replace it by a new key. A key that has expired cannot be extended.",
  },
  going_idle: {
    ofOne: (name, when) => `API key "${name}" ends in ${when}, because it is not used`,
    ofSeveral: (count, when) => `${count} API keys end within ${when}, because they are not used`,
    advice:
      "A use before then keeps a key. If you need one that is used rarely, change its idle timeout. If you do not need it, revoke it" +
      " now. A key that has ended cannot be extended.",
  },
  overlap_ending: {
    ofOne: (name, when) => `The old secret of API key "${name}" ends in ${when}`,
    ofSeveral: (count, when) => `The old secrets of ${count} API keys end within ${when}`,
    advice:
      "The key was rotated. From then on only its new secret works: deploy it wherever the old one is still used. The page of the key" +
      " shows when each secret was last used.",
  },
};
