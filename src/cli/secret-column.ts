import type { Column } from "./shown.js";

export const secretColumn: Column<{ readonly secret: string }> = {
  name: "secret",
  of: ({ secret }) => secret,
};

export const secretNote = "The secret is shown this once and kept nowhere: store it now.";
