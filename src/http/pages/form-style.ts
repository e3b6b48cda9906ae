import { pageStyle } from "../../reference/page-style.js";

/** Pages with a form or a button, for people who are not signed in. */
export const formStyle = `${pageStyle.text}
[hidden] { display: none !important; }
main { max-width: 30rem; }
h1:focus { outline: none; }
label { display: block; margin-bottom: .25rem; font-weight: 600; }
input, button { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; font: inherit; border-radius: 6px; }
input { margin-bottom: 1rem; border: 1px solid var(--quiet); background: var(--ground); color: var(--text); }
button { border: 1px solid transparent; background: var(--text); color: var(--ground); font-weight: 600; cursor: pointer; }
button:disabled { opacity: .6; cursor: progress; }
.quiet { color: var(--quiet); font-size: .9rem; }
.secret { display: block; padding: .75rem 1rem; border: 1px solid var(--accent); border-radius: 6px; overflow-wrap: anywhere; user-select: all; }
#problem { margin-bottom: 1.25rem; padding: .75rem 1rem; border-left: 4px solid var(--badge); background: var(--badge-ground); border-radius: 0 6px 6px 0; }
#problem p:last-child { margin: 0; }
`;
