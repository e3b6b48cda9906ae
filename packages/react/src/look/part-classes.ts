import { createContext, useContext } from "react";

/** Parts to which a page can give class names of its own. */
export type PartName =
  | "root"
  | "title"
  | "button"
  | "primaryButton"
  | "dangerButton"
  | "input"
  | "table"
  | "row"
  | "menu"
  | "dialog"
  | "notice"
  | "badge"
  | "secret"
  | "chart";

export type PartClasses = Partial<Record<PartName, string>>;

const PartClassesContext = createContext<PartClasses>({});

export const PartClassesProvider = PartClassesContext.Provider;

/** Gives the class names of a part: ours, then those of the page. */
export function usePart(): (name: PartName, own: string) => string {
  const classes = useContext(PartClassesContext);
  return (name, own) => {
    const others = classes[name];
    return others === undefined ? own : `${own} ${others}`;
  };
}
