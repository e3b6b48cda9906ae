const paths = {
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  check: "M3 8.5 6.5 12 13 4.5",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  down: "M4 6.5 8 10.5l4-4",
  up: "M4 9.5 8 5.5l4 4",
  close: "M4 4l8 8M12 4l-8 8",
  plus: "M8 3v10M3 8h10",
  warn: "M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 12h.01",
  info: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.5v4M8 5h.01",
  left: "M9.5 4 5.5 8l4 4",
  right: "M6.5 4l4 4-4 4",
  keys: "M5.25 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM7.75 8h6M10.5 8v2.5M13 8v2",
  chart: "M2.5 13.5h11M4 11V8M8 11V3.5M12 11V6",
  trail: "M3 3.5h.01M3 8h.01M3 12.5h.01M6 3.5h7.5M6 8h7.5M6 12.5h7.5",
  people:
    "M6 3a2.25 2.25 0 1 0 0 4.5A2.25 2.25 0 0 0 6 3ZM1.5 13c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M10.5 3.2a2.25 2.25 0 0 1 0 4.1M12 9.3c1.5.6 2.5 1.9 2.5 3.7",
  screen: "M2 3h12v8H2zM8 11v2.5M5 13.5h6",
  settings:
    "M2.5 5h3M9.5 5h4M7.5 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM2.5 11h4M10.5 11h3M8.5 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  lock: "M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5M8 10v1.5",
  out: "M6.5 2.5h-4v11h4M10.5 5 13.5 8l-3 3M13 8H6",
} as const;

export type IconName = keyof typeof paths;

/** Drawn beside a word, or inside a control that has a label: readers skip it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={`lk-icon lk-icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
