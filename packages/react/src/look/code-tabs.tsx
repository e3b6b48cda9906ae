import { useId, useRef, useState, type KeyboardEvent } from "react";

interface CodeTabsProps {
  readonly label: string;
  readonly samples: readonly { readonly name: string; readonly code: string }[];
  /** Drawn beside the tabs, such as a button that copies the sample. */
  readonly aside: (code: string) => React.ReactNode;
}

/** Arrow keys go from tab to tab, as in every list of tabs. */
export function CodeTabs({ label, samples, aside }: CodeTabsProps) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const tabs = useRef<HTMLDivElement>(null);
  const sample = samples[chosen];

  function step(event: KeyboardEvent<HTMLElement>) {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = (chosen + by + samples.length) % samples.length;
    setChosen(next);
    tabs.current?.querySelectorAll("button")[next]?.focus();
  }

  return (
    <div className="lk-code">
      <div className="lk-code-head">
        <div ref={tabs} role="tablist" aria-label={label} onKeyDown={step}>
          {samples.map(({ name }, index) => (
            <button
              key={name}
              id={`${id}-tab-${index}`}
              type="button"
              role="tab"
              aria-selected={index === chosen}
              aria-controls={`${id}-panel`}
              tabIndex={index === chosen ? 0 : -1}
              onClick={() => setChosen(index)}
            >
              {name}
            </button>
          ))}
        </div>
        {sample !== undefined && aside(sample.code)}
      </div>
      <pre id={`${id}-panel`} role="tabpanel" tabIndex={0} aria-labelledby={`${id}-tab-${chosen}`}>
        <code>{sample?.code}</code>
      </pre>
    </div>
  );
}
