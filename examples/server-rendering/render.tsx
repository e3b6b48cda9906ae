import { renderToString } from "react-dom/server";
import { Page } from "./page.js";

export function render(latchkeyUrl: string): string {
  return renderToString(<Page latchkeyUrl={latchkeyUrl} />);
}
