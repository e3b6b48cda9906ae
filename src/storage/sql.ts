import type { Transaction } from "./database.js";

/** A statement and its values, as `Prisma.sql` makes them. Nothing of Prisma is loaded for it. */
export class Sql {
  readonly parts: readonly string[];
  readonly values: readonly unknown[];

  /** Between two parts is a value. */
  constructor(parts: readonly string[], values: readonly unknown[]) {
    this.parts = parts;
    this.values = values;
  }

  get text(): string {
    return this.parts.map((part, index) => (index === 0 ? part : `$${index}${part}`)).join("");
  }
}

/** A value becomes a parameter; another statement becomes a part of this one. */
export function sql(strings: TemplateStringsArray, ...inserted: readonly unknown[]): Sql {
  const parts: string[] = [];
  const values: unknown[] = [];
  let part = strings[0] ?? "";
  inserted.forEach((value, index) => {
    const statement = value instanceof Sql ? value : new Sql(["", ""], [value]);
    for (const [position, text] of statement.parts.entries()) {
      if (position > 0) parts.push(part);
      part = position > 0 ? text : part + text;
    }
    values.push(...statement.values);
    part += strings[index + 1] ?? "";
  });
  return new Sql([...parts, part], values);
}

/** Text that stands in a statement as it is. Never what a caller has sent. */
export function raw(text: string): Sql {
  return new Sql([text], []);
}

export const nothing = raw("");

export function rowsOf(transaction: Transaction, { text, values }: Sql): Promise<unknown> {
  return transaction.$queryRawUnsafe(text, ...values);
}

/** How many rows the statement has returned or changed. */
export function countOf(transaction: Transaction, { text, values }: Sql): Promise<number> {
  return transaction.$executeRawUnsafe(text, ...values);
}
