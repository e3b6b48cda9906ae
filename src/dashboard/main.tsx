import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.js";
import "../../packages/react/src/look/tokens.css";
import "../../packages/react/src/look/base.css";
import "../../packages/react/src/look/controls.css";
import "../../packages/react/src/look/surfaces.css";
import "./app/page.css";
import "./app/shell.css";
import "../../packages/react/src/keys/keys.css";
import "./screens/records.css";

const root = document.getElementById("dashboard");
if (root === null) throw new Error("The page has no place for the dashboard");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
