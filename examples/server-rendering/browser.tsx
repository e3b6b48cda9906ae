import { hydrateRoot } from "react-dom/client";
import "@latchkey/react/styles.css";
import { Page } from "./page.js";

const root = document.getElementById("root");
const latchkeyUrl = root?.dataset["latchkey"];
if (root === null || latchkeyUrl === undefined) throw new Error("The server has drawn no page");
hydrateRoot(root, <Page latchkeyUrl={latchkeyUrl} />, {
  onRecoverableError: (error) => console.error(error),
});
