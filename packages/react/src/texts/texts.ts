import { createContext, useContext } from "react";
import { english } from "./english.js";

/** Every text that the parts show. */
export type Texts = typeof english;

/** Any of the texts; the others stay. */
export type SomeTexts = Some<Texts>;

type Some<Value> = Value extends string | ((...given: never) => string)
  ? Value
  : { readonly [Name in keyof Value]?: Some<Value[Name]> | undefined };

const TextsContext = createContext<Texts>(english);

export const TextsProvider = TextsContext.Provider;

export function useTexts(): Texts {
  return useContext(TextsContext);
}

/** The texts with some of them replaced. */
export function withTexts<Part extends object>(texts: Part, some: object): Part {
  const changed = { ...texts };
  for (const [name, other] of Object.entries(some)) {
    const text: unknown = Reflect.get(texts, name);
    if (isGroup(text)) Reflect.set(changed, name, isGroup(other) ? withTexts(text, other) : text);
    else if (other !== undefined) Reflect.set(changed, name, other);
  }
  return changed;
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
