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

interface PartProps {
  readonly className: string;
  readonly part: PartName;
}

/** Gives a part its name, by which a page styles it inside the element, and its class names: ours, then those of the page. */
export function usePart(): (part: PartName, own: string) => PartProps {
  const classes = useContext(PartClassesContext);
  return (part, own) => {
    const others = classes[part];
    return { className: others === undefined ? own : `${own} ${others}`, part };
  };
}
