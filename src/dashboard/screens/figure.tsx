import { useId, type ReactNode } from "react";

interface FigureProps {
  readonly name: string;
  /** Null until it is known: its place is held. */
  readonly value: string | null;
  readonly children?: ReactNode;
}

/** A number that a person looks for first, and what it is made of. */
export function Figure({ name, value, children }: FigureProps) {
  const id = useId();
  return (
    <section className="lk-figure-card" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p className="lk-figure-value">{value ?? "\u00a0"}</p>
      {children}
    </section>
  );
}
