import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.js";
import "./look/tokens.css";
import "./look/base.css";
import "./look/controls.css";
import "./look/surfaces.css";
import "./app/shell.css";
import "./keys/keys.css";
import "./screens/records.css";

const root = document.getElementById("dashboard");
if (root === null) throw new Error("The page has no place for the dashboard");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
