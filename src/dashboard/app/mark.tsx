/** A ring and a bar with two teeth, brass on ink. */
export function Mark() {
  return (
    <svg className="lk-brand-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect width="16" height="16" rx="3.5" />
      <g>
        <circle cx="5.25" cy="8" r="2.5" />
        <path d="M7.75 8h6M10.5 8v2.5M13 8v2" />
      </g>
    </svg>
  );
}
