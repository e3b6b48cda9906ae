import { createContext, useContext, type HTMLAttributes, type Ref } from "react";

const TopLevelContext = createContext(1);

/** The level of the first heading, so that the parts fit into the outline of their page. */
export const TopLevelProvider = TopLevelContext.Provider;

interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  /** 0 for the title of what is shown, 1 for its sections, 2 below these. */
  readonly depth: 0 | 1 | 2;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

const tags = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;
const classes = ["lk-title", "lk-heading", "lk-subheading"] as const;

export function Heading({ depth, headingRef, ...others }: HeadingProps) {
  const Tag = tags[Math.min(useContext(TopLevelContext) + depth, tags.length) - 1] ?? "h6";
  return <Tag ref={headingRef} className={classes[depth]} {...others} />;
}
