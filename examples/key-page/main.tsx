import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiKeys, german, LatchkeyProvider } from "@latchkey/react";
import "@latchkey/react/styles.css";
import "./style.css";

async function getToken(): Promise<string> {
  const response = await fetch("/latchkey-token", { method: "POST" });
  if (!response.ok) throw new Error("not signed in");
  const body: { token: string } = await response.json();
  return body.token;
}

// Only for this example: the look and the language are in the address, as in /?theme=dark&language=de&brand=violet
const options = new URLSearchParams(location.search);
const theme = (["dark", "system"] as const).find((name) => name === options.get("theme")) ?? "light";
const brand = options.get("brand") ?? "";
document.documentElement.dataset["theme"] = theme;

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no place for the keys");
createRoot(root).render(
  <StrictMode>
    <LatchkeyProvider
      url={import.meta.env.VITE_LATCHKEY_URL ?? "http://127.0.0.1:4000"}
      getToken={getToken}
      theme={theme}
      {...(options.get("language") === "de" ? { language: german } : {})}
      texts={{ list: { title: brand === "" ? "API keys" : "Access keys" } }}
      classNames={{ primaryButton: "shop-button" }}
    >
      <ApiKeys className={brand === "" ? undefined : "violet"} />
    </LatchkeyProvider>
  </StrictMode>,
);
