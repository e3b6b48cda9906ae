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
  trail: "M3 3.5h.01M3 8h.01M3 12.5h.01M6 3.5h7.5M6 8h7.5M6 12.5h7.5",
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
